#include "tests/ui/home/home_fixture.h"

#include "core/plays/launch.h"
#include "core/plays/tasks.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/actions_dialog.h"
#include "ui/home/ask_dialog.h"
#include "ui/home/fired_notice.h"
#include "ui/home/reasons_dialog.h"
#include "ui/plays/launch_dialog.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int spikeDueDays = 1; ///< of resources/presets/rules.json

/// Accounts with a topic surge three days ago: intent stands at 60 x 2^(-3 / 30) = 55.98 and was nothing a week
/// before, so that each is a spike.
void makeSpikes(HomeFixture &home, const QStringList &names)
{
    home.makePlan();
    home.run(u"Accounts"_s, [&names](Edit &edit) -> Expected<void> {
        for (const QString &name : names) {
            const AccountId account{insertAccount(edit, {.name = name})};
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)",
                edit.newId(), account, QDate(2027, 2, 8), u"topic_surge"_s, 60.0, u"kafka"_s));
        }
        return {};
    });
    // One rule alone, so that a row is an account.
    home.run(u"Rules"_s, [&home](Edit &edit) -> Expected<void> {
        auto all = rules(edit.database(), home.document.standings().model(), home.document.words());
        TALBOOK_TRY(all);
        for (Rule &rule : *all) {
            rule.enabled = rule.id == u"intent_spike";
            TALBOOK_TRY(changeRule(edit, rule, home.document.words()));
        }
        return {};
    });
    home.document.jobs().wait();
    home.page.show();
}

QList<ActionRow *> rowsOf(HomeFixture &home)
{
    return home.rows<ActionRow>(u"actions"_s);
}

QToolButton *button(ActionRow &row, const QString &name)
{
    for (auto *found : row.findChildren<QToolButton *>()) {
        if (found->accessibleName().startsWith(name))
            return found;
    }
    return nullptr;
}

std::vector<Decision> decisionsOf(HomeFixture &home)
{
    const auto all = decisions(home.document.plan().database());
    return all ? *all : std::vector<Decision>();
}

void undo(HomeFixture &home)
{
    home.document.undo([](const Expected<void> &) {});
    home.document.jobs().wait();
}

} // namespace

class TestHomeActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startInterface();
        qRegisterMetaType<AccountId>();
        qRegisterMetaType<LaunchResult>();
    }

    void aPlanThatWantsNothingHasNoSection()
    {
        HomeFixture home;
        home.makePlan();
        home.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Acme"_s});
            return {};
        });
        home.page.show();
        QVERIFY(!home.section(u"actions"_s)->isVisible());
    }

    void anActionSaysWhatWhyWhoAndByWhen()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        QCOMPARE(rowsOf(home).size(), 1);
        const HomeRowText text = rowsOf(home).constFirst()->row().rowText();
        QCOMPARE(text.headline, u"Acme"_s);
        QCOMPARE(text.side, u"by 12\u00A0Feb"_s); // 11 February 2027 is a Thursday
        QVERIFY2(text.lines[0].text.startsWith(u"Tell the account's owner"_s), qPrintable(text.lines[0].text));
        QCOMPARE(text.lines[1].text, u"Intent rose by 55.9 points in 7 days and now stands at 55.9."_s);
        QCOMPARE(text.lines[2].text, u"Intent spike · since 8\u00A0Feb\u00A02027 · Account executive · play that fits: "
                                     u"“Nurture accelerate”"_s);
    }

    void anActionOpensItsAccount()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        QSignalSpy asked(&home.page, &HomePage::accountRequested);
        QTest::keyClick(&rowsOf(home).constFirst()->row(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<AccountId>(), home.document.standings().accounts()[0].id);
    }

    void acceptingMakesATaskAndUndoBringsTheActionBack()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s});
        const QString account = rowsOf(home).constFirst()->action().accountName;
        QTest::mouseClick(button(*rowsOf(home).constFirst(), u"Accept"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(home).size(), 1);
        QVERIFY(rowsOf(home).constFirst()->action().accountName != account);
        QCOMPARE(home.document.undoTitle(), u"Accept the next action: "_s + account);
        const auto made = decisionsOf(home);
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].kind, DecisionKind::Accepted);
        const auto due = home.document.plan().database().text("SELECT due_on FROM task");
        QCOMPARE(*due, QDate(2027, 2, 11).addDays(spikeDueDays).toString(Qt::ISODate));
        undo(home);
        QCOMPARE(rowsOf(home).size(), 2);
        QVERIFY(decisionsOf(home).empty());
        QCOMPARE(*home.document.plan().database().text("SELECT count(*) FROM task"), u"0"_s);
    }

    void aSnoozedActionIsBackOnItsDay()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        QTest::mouseClick(button(*rowsOf(home).constFirst(), u"Snooze"_s), Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions()[0]->text(), u"&One week, until 18 Feb"_s);
        QTest::keyClick(menu, Qt::Key_O);
        QCoreApplication::processEvents();
        QVERIFY(rowsOf(home).isEmpty());
        QCOMPARE(decisionsOf(home)[0].until, QDate(2027, 2, 18));
        undo(home);
        QCOMPARE(rowsOf(home).size(), 1);
    }

    void anActionIsSnoozedUntilADate()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        ActionRow *row = rowsOf(home).constFirst();
        QTest::mouseClick(button(*row, u"Snooze"_s), Qt::LeftButton);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_D);
        QCoreApplication::processEvents();
        auto *dialog = home.page.findChild<AskDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<DayEdit *>();
        QCOMPARE(field->minimumDate(), QDate(2027, 2, 12)); // not the day itself
        field->setDate(QDate(2027, 3, 1));
        dialog->accept();
        QCOMPARE(decisionsOf(home)[0].until, QDate(2027, 3, 1));
        QVERIFY(rowsOf(home).isEmpty());
    }

    void dismissingWantsAReason()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        QTest::mouseClick(button(*rowsOf(home).constFirst(), u"Dismiss"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        auto *dialog = home.page.findChild<AskDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(decisionsOf(home).empty());
        dialog->findChild<QComboBox *>()->setEditText(u"They are on holiday"_s);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(decisionsOf(home)[0].reason, u"They are on holiday"_s);
        QVERIFY(rowsOf(home).isEmpty());
        undo(home);
        QCOMPARE(rowsOf(home).size(), 1);
    }

    void acceptingHasAKeyAndTheKeyboardStaysInTheList()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s, u"Crane"_s});
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        rowsOf(home)[1]->row().setFocus();
        const QString third = rowsOf(home)[2]->action().accountName;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(home).size(), 2);
        QCOMPARE(QApplication::focusWidget(), &rowsOf(home)[1]->row());
        QCOMPARE(rowsOf(home)[1]->action().accountName, third);
    }

    void whyShowsTheRecords()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        QTest::mouseClick(button(*rowsOf(home).constFirst(), u"Why"_s), Qt::LeftButton);
        auto *dialog = home.page.findChild<ReasonsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QAbstractItemModel &records = *dialog->table().model();
        QCOMPARE(records.rowCount(), 1);
        QCOMPARE(records.index(0, 0).data().toString(), u"8 Feb 2027"_s);
        QCOMPARE(records.index(0, 3).data().toString(), u"kafka"_s);
        QCOMPARE(records.index(0, 4).data(Qt::AccessibleTextRole).toString(), u"strength 56.0"_s); // 55.98
    }

    void whyHasAKey()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s});
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        rowsOf(home)[1]->row().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
        auto *dialog = home.page.findChild<ReasonsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->table().model()->rowCount(), 1);
        QStringList told;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told.append(label->text());
        QVERIFY2(told.contains(rowsOf(home)[1]->action().accountName), qPrintable(told.join(u'|')));
    }

    void anActionIsAcceptedByLaunchingItsPlay()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s});
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        const NextAction action = rowsOf(home).constFirst()->action();
        rowsOf(home).constFirst()->row().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
        QCoreApplication::processEvents();
        auto *dialog = home.page.findChild<LaunchDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->playBox().currentText(), u"Nurture accelerate"_s);
        QCOMPARE(dialog->request().accounts, std::vector{action.about.account});
        home.document.jobs().wait();
        QVERIFY(dialog->launchButton().isEnabled());
        QSignalSpy launched(&home.page, &HomePage::launched);
        dialog->accept();
        home.document.jobs().wait();
        QCOMPARE(launched.size(), 1);
        QCOMPARE(rowsOf(home).size(), 1);
        const auto made = decisionsOf(home);
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].kind, DecisionKind::Accepted);
        QVERIFY(!made[0].campaign.isNull());
        undo(home); // the launch and what it accepts are one step
        QCOMPARE(rowsOf(home).size(), 2);
        QVERIFY(decisionsOf(home).empty());
        QCOMPARE(*home.document.plan().database().text("SELECT count(*) FROM campaign"), u"0"_s);
        QCOMPARE(*home.document.plan().database().text("SELECT count(*) FROM task"), u"0"_s);
    }

    void severalActionsAreLaunchedTogether()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s});
        home.page.showAllActions();
        auto *all = home.page.findChild<ActionsDialog *>();
        all->table().selectAll();
        QVERIFY(all->decisions().canLaunch(all->chosen()));
        all->decisions().launch(all->chosen());
        auto *dialog = all->findChild<LaunchDialog *>();
        QVERIFY(dialog);
        home.document.jobs().wait();
        dialog->accept();
        home.document.jobs().wait();
        QCOMPARE(decisionsOf(home).size(), size_t(2));
        QCOMPARE(all->table().model()->rowCount(), 0);
        QVERIFY(rowsOf(home).isEmpty());
        QVERIFY(!all->decisions().canLaunch({}));
    }

    void sevenAreShownAndAllInATable()
    {
        HomeFixture home;
        QStringList names;
        for (int i = 1; i <= 9; ++i)
            names.append(u"Account %1"_s.arg(i));
        makeSpikes(home, names);
        QCOMPARE(rowsOf(home).size(), 7);
        auto *more = home.section(u"actions"_s)->contents().constLast()->findChild<QPushButton *>();
        QVERIFY2(more->text().contains(u'9'), qPrintable(more->text()));
        QTest::mouseClick(more, Qt::LeftButton);
        auto *dialog = home.page.findChild<ActionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->table().model()->rowCount(), 9);
        dialog->table().selectAll();
        dialog->table().selectionModel()->select(dialog->table().model()->index(0, 0),
                                                 QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(dialog->chosen().size(), size_t(8));
        for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
            if (found->text() == u"&Accept")
                QTest::mouseClick(found, Qt::LeftButton);
        }
        QCOMPARE(dialog->table().model()->rowCount(), 1);
        QCOMPARE(rowsOf(home).size(), 1);
        QCOMPARE(decisionsOf(home).size(), size_t(8));
        undo(home); // all of them one step
        QCOMPARE(dialog->table().model()->rowCount(), 9);
        QVERIFY(decisionsOf(home).empty());
    }

    void allActionsAreDecidedByTheKeyboardAlsoWhenSorted()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s, u"Bolt"_s, u"Crane"_s});
        home.page.showAllActions();
        auto *dialog = home.page.findChild<ActionsDialog *>();
        TableView &table = dialog->table();
        const auto account = [&] { return table.currentIndex().siblingAtColumn(0).data().toString(); };
        QCOMPARE(table.currentIndex().row(), 0);
        Q_EMIT table.sortHeader()->sortRequested({{0, Qt::AscendingOrder}});
        table.selectRow(1);
        QCOMPARE(account(), u"Bolt"_s);
        Q_EMIT table.sortHeader()->sortRequested({{0, Qt::DescendingOrder}});
        Q_EMIT table.sortHeader()->sortRequested({{0, Qt::DescendingOrder}, {1, Qt::AscendingOrder}});
        QCOMPARE(account(), u"Bolt"_s);
        QCOMPARE(dialog->chosen().size(), size_t(1));
        QCOMPARE(dialog->chosen().front().accountName, u"Bolt"_s);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(account(), u"Acme"_s);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(decisionsOf(home).size(), size_t(1));
        QCOMPARE(table.model()->rowCount(), 2);
        QCOMPARE(dialog->chosen().size(), size_t(1)); // the next Enter has one too
    }

    void aPlanForReadingOnlyTellsButDecidesNothing()
    {
        HomeFixture home;
        makeSpikes(home, {u"Acme"_s});
        home.document.close([](const Expected<void> &) {});
        home.document.jobs().wait();
        home.document.open(home.folder.file(), {.access = PlanAccess::Read}, [](const Expected<void> &) {});
        home.document.jobs().wait();
        QVERIFY(home.document.isReadOnly());
        QCOMPARE(rowsOf(home).size(), 1);
        QVERIFY(!button(*rowsOf(home).constFirst(), u"Accept"_s));
        QVERIFY(!button(*rowsOf(home).constFirst(), u"Dismiss"_s));
        QVERIFY(button(*rowsOf(home).constFirst(), u"Why"_s));
        home.page.showAllActions();
        for (QPushButton *found : home.page.findChild<ActionsDialog *>()->findChildren<QPushButton *>()) {
            if (found->text() == u"&Accept" || found->text() == u"&Snooze" || found->text() == u"&Dismiss…")
                QVERIFY2(!found->isEnabled(), qPrintable(found->text()));
        }
    }

    void whatFiredSinceTheLastVisitIsTold()
    {
        HomeFixture home;
        FiredNotice notice(home.document, home.page);
        makeSpikes(home, {u"Acme"_s});
        QVERIFY(notice.isHidden()); // never seen before
        home.reopen(QDate(2027, 2, 12));
        // Seen on the 11th; the rule is met since the 8th.
        QVERIFY(notice.isHidden());
        home.run(u"A signal"_s, [](Edit &edit) -> Expected<void> {
            const AccountId account{insertAccount(edit, {.name = u"Bolt"_s})};
            return edit.database().execute(
                "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)",
                edit.newId(), account, QDate(2027, 2, 12), u"topic_surge"_s, 60.0, u"kafka"_s);
        });
        QVERIFY(!notice.isHidden());
        QVERIFY2(notice.text().endsWith(u"fired since 11 February"_s), qPrintable(notice.text()));
        QVERIFY2(notice.text().startsWith(u'1'), qPrintable(notice.text()));
        home.page.hide();
        undo(home);
        QVERIFY(notice.isHidden());
    }
};

QTEST_MAIN(TestHomeActions)
#include "test_home_actions.moc"
