#include "core/accounts/programs.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_page.h"
#include "ui/matrix/matrix_page.h"
#include "ui/shell/page.h"
#include "ui/shell/page_head.h"
#include "ui/shell/step_line.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/push_buttons.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

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

    static QPushButton *button(const QWidget &page, const QString &text)
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
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

    void theProgramToWorkInIsChosenFromTheHead()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        TALBOOK_VERIFY(fixture.document.run(u"Programs"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Q1 & more"_s, QDate(2027, 1, 1), QDate(2027, 3, 31)));
            TALBOOK_TRY(addProgram(edit, u"Q2"_s, QDate(2027, 4, 1), QDate(2027, 6, 30)));
            return {};
        }));
        QPushButton &head = fixture.window.findChild<PageHead *>()->programButton();
        QVERIFY(head.isVisible() && head.menu());
        QCOMPARE(head.text(), u"Q1 && more"_s); // by the day
        Q_EMIT head.menu()->aboutToShow();
        const auto actions = head.menu()->actions();
        QCOMPARE(actions.size(), 5);           // two programs, a line, the calendar, the dialog
        QCOMPARE(actions[0]->text(), u"Q2"_s); // the newest first
        QVERIFY(!actions[0]->isChecked() && actions[1]->isChecked());
        actions[0]->trigger();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.document.standings().program()->name, u"Q2"_s);
        QCOMPARE(head.text(), u"Q2"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Work in the program Q2"_s);
        bool told = false;
        for (const QLabel *label : fixture.window.statusBar()->findChildren<QLabel *>())
            told = told || label->text() == u"Q2 · plan.talbook"_s;
        QVERIFY(told);
        Q_EMIT head.menu()->aboutToShow();
        head.menu()->actions()[3]->trigger();
        fixture.document.jobs().wait();
        QCOMPARE(head.text(), u"Q1 && more"_s);
        fixture.trigger(u"edit.undo"_s);
        fixture.document.jobs().wait();
        QCOMPARE(head.text(), u"Q2"_s);
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

    /// The row that was chosen before is no longer meant: the panel shows another account.
    void aChosenAccountThatTheFilterHidesIsTheOneThatIsMeant()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Zeta"_s});
        fixture.select(u"Zeta"_s);
        const AccountId zeta = fixture.document.currentAccount();
        auto *search = fixture.window.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"acme"_s);
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.home"_s);
        fixture.document.setCurrentAccount(zeta); // a row of that page, say
        fixture.trigger(u"page.accounts"_s);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        QCOMPARE(fixture.window.accountsInView(), std::vector{zeta});
        fixture.trigger(u"account.tier1"_s);
        search->clear();
        QCOMPARE(fixture.cell(u"Zeta"_s, FilterField::Tier).data().toString(), u"1:1"_s);
        QCOMPARE(fixture.cell(u"Acme"_s, FilterField::Tier).data().toString(), QString());
    }

    void whatAKeyDidIsToldOnEveryPage()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Zeta"_s});
        fixture.select(u"Zeta"_s);
        fixture.trigger(u"page.home"_s);
        fixture.trigger(u"account.tier1"_s);
        const auto *told = fixture.window.findChild<StepLine *>();
        QCOMPARE(told->text(), u"Set tier 1:1: Zeta"_s);
        fixture.trigger(u"edit.undo"_s);
        QCOMPARE(told->text(), u"Undone: Set tier 1:1: Zeta"_s);
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
        fixture.joinNewProgram();
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
        QCOMPARE(current(fixture), u"Acme"_s);
    }

    void homesTierOpensItsAccountsInTheTableUnderAChip()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Bolt"_s);
        fixture.joinNewProgram();
        QVERIFY(fixture.model().setData(fixture.cell(u"Bolt"_s, FilterField::Tier), u"1:1"_s, Qt::EditRole));
        fixture.trigger(u"page.home"_s);
        QCoreApplication::processEvents(); // laid out
        auto *tier = fixture.window.findChild<QAbstractButton *>(u"tier/1"_s);
        QVERIFY(tier && tier->isVisible());
        QVERIFY2(tier->accessibleName().startsWith(u"1:1: 1 account"), qPrintable(tier->accessibleName()));
        QTest::mouseClick(tier, Qt::LeftButton);
        QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
        QVERIFY(fixture.table().isVisible());
        QCOMPARE(fixture.names(), QStringList{u"Bolt"_s});
        auto *chip = fixture.window.findChild<FilterChip *>(u"subset"_s);
        QVERIFY(chip && chip->isVisible());
        QVERIFY2(chip->accessibleName().contains(u"From Home"_s) && chip->accessibleName().contains(u"1:1"_s),
                 qPrintable(chip->accessibleName()));
        fixture.trigger(u"edit.filter_clear"_s);
        QCOMPARE(fixture.names().size(), 2);
    }

    void whoIsToPutAccountsOnTheListIsLedToThem()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.model().setTalOnly(true); // as it may have been left
        fixture.trigger(u"page.home"_s);
        auto *start = fixture.window.findChild<QAbstractButton *>(u"start/list"_s);
        QVERIFY(start && start->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
        QCOMPARE(fixture.names().size(), 2);
        fixture.select(u"Bolt"_s);
        fixture.joinNewProgram();
        QVERIFY(fixture.document.standings()
                    .accounts()[*fixture.document.standings().indexOf(fixture.document.currentAccount())]
                    .onTal);
    }

    void anEmptyListOffersAllAccounts()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.model().setTalOnly(true);
        QPushButton *all = button(fixture.window.accountsPage(), u"Show All Accounts"_s);
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(fixture.names().size(), 2);
        QVERIFY(fixture.table().isVisible());
    }

    void whatIsOnlyReadOffersNoImport()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        QVERIFY(button(fixture.window.accountsPage(), u"Import…"_s));
        const auto holder = newPlan(fixture.folder, u"held.talbook"_s);
        fixture.dialogs.choices = {0}; // open for reading
        fixture.open(fixture.folder.file(u"held.talbook"_s));
        QVERIFY(fixture.document.isReadOnly());
        fixture.trigger(u"page.accounts"_s);
        QVERIFY(!button(fixture.window.accountsPage(), u"Import…"_s));
        fixture.trigger(u"page.matrix"_s);
        QVERIFY(!button(fixture.window.matrixPage(), u"Import…"_s));
    }
};

QTEST_MAIN(TestNavigation)
#include "test_navigation.moc"
