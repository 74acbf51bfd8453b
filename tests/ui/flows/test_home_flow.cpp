#include "flow.h"

#include "ui/home/action_row.h"
#include "ui/home/figure_tile.h"
#include "ui/home/home_page.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/shell/page.h"
#include "ui/widgets/filter_chip.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

class HomeFlow : public Flow
{
public:
    HomeFlow() { go(u"page.home"_s); }

    HomePage &home() { return *window.findChild<HomePage *>(); }
    HomeSection *section(const QString &name) { return home().findChild<HomeSection *>(name); }
    QList<ActionRow *> actions() { return section(u"actions"_s)->findChildren<ActionRow *>(); }
    /// What the actions say, top to bottom.
    QStringList wanted()
    {
        QStringList list;
        for (QWidget *widget : section(u"actions"_s)->contents()) {
            if (auto *row = qobject_cast<ActionRow *>(widget))
                list.append(row->row().rowText().inWords());
        }
        return list;
    }
    HomeRow *row(const QString &sectionName, const QString &says)
    {
        for (HomeRow *row : section(sectionName)->findChildren<HomeRow *>()) {
            if (row->accessibleName().contains(says))
                return row;
        }
        return nullptr;
    }
    void execute(const QString &title, const char *sql)
    {
        const auto done = document.run(title, [sql](Edit &edit) { return edit.database().execute(sql); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        settle();
    }
};

} // namespace

/// Monday morning: what to do, what is wrong, what changed.
class TestHomeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aNextActionIsAcceptedByItsKeyAndTakenBack()
    {
        HomeFlow flow;
        QVERIFY(!flow.actions().isEmpty());
        const QByteArray before = flow.contents();
        const QStringList wanted = flow.wanted();
        ActionRow *first = flow.actions().constFirst();
        const QString account = first->action().accountName;
        const QString words = first->row().rowText().inWords();
        first->row().setFocus();
        QTest::keyClick(&first->row(), Qt::Key_A);
        flow.settle();
        QVERIFY2(flow.document.undoTitle().contains(account), qPrintable(flow.document.undoTitle()));
        QVERIFY(!flow.wanted().contains(words));
        QCOMPARE(flow.notOneStep(before), QString());
        QCOMPARE(flow.wanted(), wanted);
        QVERIFY(flow.dialogs.errors.isEmpty());
    }

    void anActionLeadsToItsAccountAndBack()
    {
        HomeFlow flow;
        ActionRow *first = flow.actions().constFirst();
        const QString account = first->action().accountName;
        QTest::keyClick(&first->row(), Qt::Key_Return);
        flow.settle();
        QCOMPARE(flow.document.currentAccount(), flow.account(account));
        QVERIFY(!flow.home().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        flow.settle();
        QVERIFY(flow.home().isVisible());
    }

    void aCheckIsClickedThroughToTheAccountsItNames()
    {
        HomeFlow flow;
        const QByteArray before = flow.contents();
        flow.execute(
            u"Forget two owners"_s,
            "UPDATE account SET owner = NULL WHERE name IN ('Halbrook Health Systems', 'Northlight Payments')");
        HomeRow *owners = flow.row(u"findings"_s, u"Northlight Payments"_s);
        QVERIFY(owners);
        QTest::mouseClick(owners, Qt::LeftButton);
        flow.settle();
        QCOMPARE(flow.window.currentPage().id(), u"accounts"_s);
        QStringList names = flow.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Halbrook Health Systems"_s, u"Northlight Payments"_s}));
        auto *chip = flow.window.findChild<FilterChip *>(u"subset"_s);
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(flow.names().size() > 2);
        QCOMPARE(flow.notOneStep(before), QString()); // the owners are back
        flow.go(u"page.home"_s);
        QVERIFY(!flow.row(u"findings"_s, u"Northlight Payments"_s));
    }

    void whatChangedSinceLastTimeIsListed()
    {
        HomeFlow flow;
        QVERIFY(!flow.section(u"changes"_s)->isVisible()); // never seen before
        flow.go(u"page.accounts"_s);
        flow.execute(u"A step of the colleague"_s, "UPDATE account SET notes = 'b' WHERE name = 'Northlight Payments'");
        flow.execute(u"A step taken back"_s, "UPDATE account SET notes = 'c' WHERE name = 'Northlight Payments'");
        flow.go(u"edit.undo"_s);
        flow.go(u"file.close"_s);
        flow.open(flow.folder.file());
        flow.go(u"page.home"_s);
        QVERIFY(flow.section(u"changes"_s)->isVisible());
        QVERIFY(flow.row(u"changes"_s, u"A step of the colleague"_s));
        QVERIFY(!flow.row(u"changes"_s, u"A step taken back"_s));
        flow.go(u"edit.undo"_s); // the step of the last session
        const auto notes = flow.document.plan().database().text(
            "SELECT count(*) FROM account WHERE name = 'Northlight Payments' AND notes = 'b'");
        QCOMPARE(*notes, u"0"_s);
    }

    void languageAndThemeChangeOnEveryPage()
    {
        HomeFlow flow;
        const QByteArray before = flow.contents();
        for (Page *page : flow.window.pages()) {
            flow.go(u"page."_s + page->id());
            const QString english = page->title();
            flow.go(u"view.dark"_s);
            flow.go(u"view.russian"_s);
            QVERIFY2(page->title() != english, qPrintable(english));
            QVERIFY(!flow.window.windowTitle().contains(u"read only"_s));
            flow.go(u"view.light"_s);
            flow.go(u"view.english"_s);
            QCOMPARE(page->title(), english);
            QCOMPARE(&flow.window.currentPage(), page);
        }
        QCOMPARE(flow.contents(), before); // neither is of the plan
        QVERIFY2(flow.dialogs.errors.isEmpty(), qPrintable(flow.dialogs.errors.join(u'\n')));
    }
};

QTEST_MAIN(TestHomeFlow)
#include "test_home_flow.moc"
