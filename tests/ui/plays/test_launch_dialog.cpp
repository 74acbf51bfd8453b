#include "tests/support/next_job.h"
#include "tests/ui/plays/plays_fixture.h"

#include "core/accounts/programs.h"
#include "core/accounts/segments.h"
#include "core/accounts/tal.h"
#include "core/plays/calendar_store.h"
#include "core/plays/tasks.h"
#include "tests/ui/accounts/document_fixture.h"
#include "ui/plays/launch_actions.h"
#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_notice.h"
#include "ui/plays/launch_view.h"
#include "ui/plays/lazy_rows.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tools.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QItemSelectionModel>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

class LaunchWindow : public PlaysWindow
{
public:
    AccountId account(const QString &name)
    {
        for (size_t i = 0; i < document.standings().size(); ++i) {
            if (std::get<QString>(document.standings().value(i, FilterField::Name)) == name)
                return document.standings().accounts()[i].id;
        }
        qFatal("no such account");
    }
    std::vector<Task> made()
    {
        auto found = tasks(document.plan().database(), {}, document.words());
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    static int row(QComboBox &box, const QString &beginning)
    {
        for (int i = 0; i < box.count(); ++i) {
            if (box.itemText(i).startsWith(beginning))
                return i;
        }
        return -1;
    }
};

QStringList column(const LazyRows &rows, int column)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row)
        texts.append(rows.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestLaunchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { startInterface(); }

    void whatWouldBeMadeIsShownAndNothingIsMade()
    {
        LaunchWindow window;
        const QByteArray before = window.contents();
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        dialog.show();
        QAbstractItemModelTester tester(&dialog.view().rows(LaunchView::Tasks));
        dialog.startField().setDate(QDate(2027, 3, 1)); // a Monday
        const LazyRows &tasks = dialog.view().rows(LaunchView::Tasks);
        QCOMPARE(column(tasks, 0), (QStringList{u"Call"_s, u"Write"_s, u"Meet"_s}));
        QCOMPARE(column(tasks, 2), (QStringList{u"1 Mar"_s, u"3 Mar"_s, u"8 Mar"_s}));
        QVERIFY(dialog.summary().text().contains(u"3 task"_s));
        QCOMPARE(window.contents(), before);
        QCOMPARE(unnamedControl(dialog), QString());
        dialog.reject();
    }

    void holidaysArePromisedOnlyWhereThePlanHasThem()
    {
        LaunchWindow window;
        const auto shown = [&] {
            LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
            return std::pair(dialog.skipBox().text(), dialog.skipBox().toolTip().contains(u"Timeline"_s));
        };
        QCOMPARE(shown(), (std::pair(u"Skip weekends"_s, true)));
        window.edit([](Edit &edit) { return setCalendarChoice(edit, {.skip = true, .preset = u"ru"_s}); });
        QCOMPARE(shown(), (std::pair(u"Skip weekends and holidays"_s, false)));
    }

    void aFirstDayThatIsPastIsToldInThePreview()
    {
        LaunchWindow window;
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        dialog.show();
        const QDate today = window.document.asOf();
        QVERIFY(!dialog.notes().text().contains(u"is past"_s));
        dialog.startField().setDate(today.addDays(-30));
        QVERIFY2(dialog.notes().text().contains(u"is past"_s), qPrintable(dialog.notes().text()));
    }

    void aLaunchIsOneStep()
    {
        LaunchWindow window;
        const QByteArray before = window.contents();
        answer<LaunchDialog>([&](LaunchDialog &dialog) {
            dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"All accounts"_s));
            dialog.startField().setDate(QDate(2027, 3, 1));
            QVERIFY(dialog.launchButton().text().startsWith(u"Launch 6"_s));
            QTest::mouseClick(&dialog.launchButton(), Qt::LeftButton);
        });
        QTest::mouseClick(&window.library().launchButton(), Qt::LeftButton);
        QCOMPARE(window.made().size(), size_t(6));
        QCOMPARE(window.document.undoTitle(), u"Launch “Strike”"_s);
        QVERIFY(window.window.launchActions().notice().isVisible());
        QVERIFY(window.window.launchActions().notice().text().startsWith(u"“Strike” is launched: 6"_s));
        window.undo();
        QCOMPARE(window.contents(), before);
    }

    void theNoticeLeadsToTheNewCampaign()
    {
        LaunchWindow window;
        TimelinePage &timeline = window.window.timelinePage();
        for (const QDate day : {QDate(2027, 3, 1), QDate(2027, 9, 6)}) {
            window.trigger(u"page.plays"_s);
            answer<LaunchDialog>([&](LaunchDialog &dialog) {
                dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"All accounts"_s));
                dialog.startField().setDate(day);
                QTest::mouseClick(&dialog.launchButton(), Qt::LeftButton);
            });
            QTest::mouseClick(&window.library().launchButton(), Qt::LeftButton);
            window.trigger(u"page.timeline"_s);
            // As it may have been left: another choice, other rows, the table.
            timeline.tools().setChoice({.search = u"nothing like it"_s});
            Q_EMIT timeline.tools().choiceChanged();
            timeline.tools().setGroup(TimelineGroup::Person);
            Q_EMIT timeline.tools().groupChanged();
            if (!timeline.tools().isTable())
                timeline.switchView();
            window.trigger(u"page.plays"_s);
            QTest::mouseClick(&window.window.launchActions().notice().showButton(), Qt::LeftButton);
            QVERIFY(timeline.isVisible());
            QVERIFY(!timeline.tools().isTable());
            QCOMPARE(timeline.tools().group(), TimelineGroup::Campaign);
            QCOMPARE(timeline.tools().choice(), TaskChoice());
            QCOMPARE(timeline.selected().size(), size_t(1));
            const auto first =
                readTask(window.document.plan().database(), timeline.selected().front(), window.document.words());
            QVERIFY(first);
            QCOMPARE(first->title, u"Call"_s);
            QCOMPARE(first->due, day);
            const auto mark = timeline.view().markRect(first->id);
            QVERIFY(mark);
            QVERIFY(timeline.view().chartRect().contains(mark->center()));
            QVERIFY(!window.window.launchActions().notice().isVisible());
        }
    }

    void workingOutForManyAccountsCanBeStopped()
    {
        LaunchWindow window;
        window.edit([](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 1700; ++i) // by three steps: more than is worked out at once
                insertAccount(edit, {.name = u"Account %1"_s.arg(i)});
            return {};
        });
        window.document.jobs().wait();
        const QByteArray before = window.contents();
        LaunchDialog dialog(window.document, window.play, {}, &window.window);
        dialog.show();
        stopNextJob(window.document.jobs());
        dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"All accounts"_s));
        QVERIFY(window.document.jobs().isBusy());
        QVERIFY(dialog.summary().text().contains(u"Working out"_s));
        QVERIFY(!dialog.launchButton().isEnabled());
        window.document.jobs().wait();
        QVERIFY(dialog.againButton().isVisible());
        QVERIFY(!dialog.launchButton().isEnabled());
        QTest::mouseClick(&dialog.againButton(), Qt::LeftButton);
        window.document.jobs().wait();
        QVERIFY(!dialog.againButton().isVisible());
        QVERIFY(dialog.launchButton().isEnabled());
        QCOMPARE(dialog.view().rows(LaunchView::Tasks).rowCount(), 5106); // 1,702 accounts by three steps
        QCOMPARE(window.contents(), before);
        dialog.reject();
    }

    void accountsAreChosenByListTierQuadrantSegmentAndSelection()
    {
        LaunchWindow window;
        window.edit([&](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(program);
            const std::array listed{window.account(u"Bolt"_s)};
            TALBOOK_TRY(joinTal(edit, *program, listed, QDate(2027, 1, 1)));
            TALBOOK_TRY(addSegment(edit, u"With A"_s, u"name contains Acme"_s));
            return {};
        });
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        const auto chosen = [&](const QString &group) {
            dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), group));
            return dialog.request().accounts;
        };
        const std::vector acme{window.account(u"Acme"_s)};
        const std::vector bolt{window.account(u"Bolt"_s)};
        QCOMPARE(dialog.accountBox().currentText(), u"Chosen accounts (1)"_s);
        QVERIFY(dialog.request().accounts == acme);
        QVERIFY(chosen(u"Target account list"_s) == bolt);
        QVERIFY(chosen(u"Segment With A"_s) == acme);
        QCOMPARE(chosen(u"Quadrant C"_s).size(), size_t(2)); // nobody has shown any intent
        QCOMPARE(chosen(u"All accounts"_s).size(), size_t(2));
        QVERIFY(!dialog.request().program.isNull());
    }

    void aPlayForATierBeginsWithItsAccounts()
    {
        LaunchWindow window;
        window.edit([&](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(program);
            const std::array both{window.account(u"Acme"_s), window.account(u"Bolt"_s)};
            TALBOOK_TRY(joinTal(edit, *program, both, QDate(2027, 1, 1)));
            TALBOOK_TRY(edit.database().execute("UPDATE account SET tier = 1 WHERE name = 'Acme'"));
            TALBOOK_TRY(edit.database().execute("UPDATE account SET tier = 3 WHERE name = 'Bolt'"));
            Play play = window.stored();
            play.tier = 1;
            return changePlay(edit, play, window.document.words());
        });
        const std::vector acme{window.account(u"Acme"_s)};
        LaunchDialog dialog(window.document, window.play, {}, &window.window);
        QVERIFY(dialog.request().accounts == acme);
        QVERIFY(!dialog.notes().text().contains(u"of another one"_s));
        dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"Target account list"_s));
        QVERIFY2(dialog.notes().text().contains(u"The play is made for tier 1:1; 1 account(s) are of another one."_s),
                 qPrintable(dialog.notes().text()));
        // Chosen accounts stay chosen.
        LaunchDialog chosen(window.document, window.play, {window.account(u"Bolt"_s)}, &window.window);
        QCOMPARE(chosen.accountBox().currentText(), u"Chosen accounts (1)"_s);
    }

    void theProgramIsChosenAndItsDaysAreMinded()
    {
        LaunchWindow window;
        window.edit([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Early"_s, QDate(2027, 1, 1), QDate(2027, 3, 31)));
            TALBOOK_TRY(addProgram(edit, u"Late"_s, QDate(2027, 4, 1), QDate(2027, 6, 30)));
            return {};
        });
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        QCOMPARE(dialog.programBox().currentText(), u"Early"_s); // it runs
        dialog.startField().setDate(QDate(2027, 3, 31));         // the first of three steps is in time
        QVERIFY2(
            dialog.notes().text().contains(u"2 tasks lie outside the days of “Early” (1 Jan 2027 – 31 Mar 2027)"_s),
            qPrintable(dialog.notes().text()));
        dialog.programBox().setCurrentIndex(dialog.programBox().findText(u"Late"_s));
        QVERIFY(dialog.notes().text().contains(u"1 task lies outside the days of “Late”"_s));
        dialog.programBox().setCurrentIndex(dialog.programBox().findText(u"None"_s));
        QVERIFY(!dialog.notes().text().contains(u"outside"_s));
        QVERIFY(dialog.request().program.isNull());
    }

    void ownersAreChosenForEachDoer()
    {
        LaunchWindow window;
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        QVERIFY(dialog.ownerBox(u"sdr"_s));
        QVERIFY(!dialog.ownerBox(u"se"_s)); // the play has nothing for them
        QCOMPARE(dialog.ownerBox(u"ae"_s)->currentText(), u"The account's owner"_s);
        dialog.ownerBox(u"sdr"_s)->setEditText(u"Ann"_s);
        Q_EMIT dialog.ownerBox(u"sdr"_s)->lineEdit()->editingFinished();
        QCOMPARE(column(dialog.view().rows(LaunchView::Tasks), 3),
                 (QStringList{u"nobody yet"_s, u"Ann"_s, u"nobody yet"_s}));
    }

    void weekendsAreSkippedOrNot()
    {
        LaunchWindow window;
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        dialog.startField().setDate(QDate(2027, 3, 6)); // a Saturday
        QCOMPARE(column(dialog.view().rows(LaunchView::Tasks), 2).first(), u"8 Mar"_s);
        dialog.skipBox().setChecked(false);
        QCOMPARE(column(dialog.view().rows(LaunchView::Tasks), 2).first(), u"6 Mar"_s);
    }

    void aMissingRoleIsSaid()
    {
        LaunchWindow window;
        QVERIFY(window.type(1, PlayModel::RoleColumn, u"technical_buyer"_s));
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        QVERIFY(dialog.contactBox(u"technical_buyer"_s));
        const LazyRows &missing = dialog.view().rows(LaunchView::Missing);
        QCOMPARE(missing.rowCount(), 1);
        QCOMPARE(missing.index(0, 0).data().toString(), u"Acme"_s);
        QVERIFY(missing.index(0, 2).data().toString().contains(u"planned all the same"_s));
        QVERIFY(missing.index(0, 3).data().toString().startsWith(u"No technical buyer is known at Acme"_s));
    }

    void overloadIsMarked()
    {
        LaunchWindow window;
        window.edit([](Edit &edit) { return setCapacity(edit, {.everybody = 1}); });
        LaunchDialog dialog(window.document, window.play, {window.account(u"Acme"_s)}, &window.window);
        dialog.startField().setDate(QDate(2027, 3, 1));
        for (const QString &who : {u"ae"_s, u"sdr"_s}) {
            dialog.ownerBox(who)->setEditText(u"Ann"_s);
            Q_EMIT dialog.ownerBox(who)->lineEdit()->editingFinished();
        }
        const LazyRows &load = dialog.view().rows(LaunchView::Load);
        QCOMPARE(load.rowCount(), 2); // two weeks
        QCOMPARE(column(load, 0), (QStringList{u"Ann"_s, u"Ann"_s}));
        QCOMPARE(column(load, 1), (QStringList{u"1 Mar 2027"_s, u"8 Mar 2027"_s}));
        QCOMPARE(column(load, 2), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(column(load, 4), (QStringList{u"1"_s, u"1"_s}));
        QCOMPARE(column(load, 5), (QStringList{u"▲ 1 too many"_s, QString()}));
    }

    void costsAreAddedUp()
    {
        LaunchWindow window;
        QVERIFY(window.type(1, PlayModel::CostColumn, u"100"_s));
        QVERIFY(window.type(2, PlayModel::CostColumn, u"20.50"_s));
        const QString currency = window.document.standings().facts().settings.currency;
        LaunchDialog dialog(window.document, window.play, {}, &window.window);
        dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"All accounts"_s));
        const QString nbsp{QChar(QChar::Nbsp)};
        QCOMPARE(column(dialog.view().rows(LaunchView::Accounts), 3),
                 (QStringList{u"120.50"_s + nbsp + currency, u"120.50"_s + nbsp + currency}));
        QVERIFY(dialog.summary().text().contains(u"241"_s + nbsp + currency));
    }

    void withoutAccountsNothingIsLaunched()
    {
        LaunchWindow window;
        LaunchDialog dialog(window.document, window.play, {}, &window.window);
        QCOMPARE(dialog.accountBox().currentIndex(), 0); // the target list, on which nobody is
        QVERIFY(!dialog.launchButton().isEnabled());
        QCOMPARE(dialog.summary().text(), u"Nothing would be made yet."_s);
    }

    void theSelectedRowsAreMeant()
    {
        LaunchWindow window;
        window.trigger(u"page.accounts"_s);
        window.select(u"Bolt"_s);
        answer<LaunchDialog>([&](LaunchDialog &dialog) {
            QCOMPARE(dialog.accountBox().currentText(), u"Chosen accounts (1)"_s);
            QVERIFY(dialog.request().accounts == std::vector{window.account(u"Bolt"_s)});
            dialog.reject();
        });
        window.trigger(u"account.launch"_s);
    }

    void whatWasChosenLastIsOfferedAgain()
    {
        LaunchWindow window;
        for (int time = 0; time < 2; ++time) {
            answer<LaunchDialog>([&](LaunchDialog &dialog) {
                dialog.accountBox().setCurrentIndex(LaunchWindow::row(dialog.accountBox(), u"All accounts"_s));
                if (time == 1) {
                    QCOMPARE(dialog.ownerBox(u"sdr"_s)->currentText(), u"Ann"_s);
                    QVERIFY(!dialog.skipBox().isChecked());
                    dialog.reject();
                    return;
                }
                dialog.ownerBox(u"sdr"_s)->setEditText(u"Ann"_s);
                dialog.skipBox().setChecked(false);
                dialog.accept();
            });
            window.trigger(u"program.launch"_s);
        }
    }
};

QTEST_MAIN(TestLaunchDialog)
#include "test_launch_dialog.moc"
