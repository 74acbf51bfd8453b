#include "tests/ui/shell/window_fixture.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_page.h"
#include "ui/shell/page.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// How one part of the window leads to another.
class TestNavigation : public QObject
{
    Q_OBJECT

private:
    static QString current(WindowFixture &fixture)
    {
        const auto index = fixture.document.standings().indexOf(fixture.document.currentAccount());
        return index ? std::get<QString>(fixture.document.standings().value(*index, FilterField::Name)) : QString();
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void enterOpensTheAccountAndBackLeadsToItsRow()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s, u"Cargo"_s});
        auto *page = fixture.window.findChild<AccountPage *>();
        QVERIFY(page);
        fixture.select(u"Bolt"_s);
        QTest::keyClick(&fixture.table(), Qt::Key_Return);
        QVERIFY(page->isVisible());
        QVERIFY(!fixture.window.findChild<AccountInspector *>()->isVisible());
        QCOMPARE(current(fixture), u"Bolt"_s);
        Q_EMIT page->backRequested();
        QVERIFY(!page->isVisible());
        QVERIFY(fixture.table().isVisible());
        QVERIFY(fixture.window.findChild<AccountInspector *>()->isVisible());
        QCOMPARE(fixture.table().currentIndex().siblingAtColumn(0).data().toString(), u"Bolt"_s);
    }

    void theCommandOpensTheCurrentAccountFromAnyPage()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.home"_s);
        fixture.trigger(u"account.open"_s);
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
        QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
    }

    void anAccountThatGoesAwayLeavesTheTable()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Acme"_s);
        fixture.trigger(u"account.open"_s);
        fixture.trigger(u"edit.undo"_s); // the step that made the accounts
        QVERIFY(!fixture.window.findChild<AccountPage *>()->isVisible());
        QVERIFY(fixture.window.accountsPage().isVisible());
    }

    void anEditWhileAnAccountIsOpenKeepsItOpen()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Acme"_s);
        fixture.trigger(u"account.open"_s);
        fixture.trigger(u"account.join"_s);
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
        QCOMPARE(current(fixture), u"Acme"_s);
    }
};

QTEST_MAIN(TestNavigation)
#include "test_navigation.moc"
