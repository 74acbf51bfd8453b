#include "core/base/split_mix.h"
#include "core/plays/next_task.h"
#include "core/plays/task_titles.h"
#include "tests/core/plays/plays_desk.h"
#include "tests/support/plan_text.h"

#include <map>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

template <class Work> MoveReport reported(PlaysDesk &desk, const Work &work)
{
    MoveReport report;
    desk.run([&](Edit &edit) -> Expected<void> {
        const auto made = work(edit);
        TALBOOK_TRY(made);
        report = *made;
        return {};
    });
    return report;
}

QString days(const Task &task)
{
    return task.start.toString(u"MMdd") + u'-' + task.due.toString(u"MMdd");
}

} // namespace

/// The launch of PlaysDesk: research 4-5 March, mail 8 March, call 8 March, deal 8-9 March.
class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the budget counts them. Launched on Monday 29 March, the studies are due on the 30th and Acme's mail on the
    /// 31st; the calls and Acme's deal are of the next quarter.
    void thoseOfNoProgramAreOfTheOneInWhoseDaysTheyAreDue()
    {
        PlaysDesk desk;
        desk.run([](Edit &edit) {
            return edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on) "
                                           "VALUES(6, 'Q2 2027', '2027-04-01', '2027-06-30')");
        });
        LaunchRequest request = desk.request();
        request.program = {};
        request.start = QDate(2027, 3, 29);
        desk.launched(request);
        QCOMPARE(desk.tasksOf({.program = ProgramId{5}}).size(), size_t(3));
        QCOMPARE(desk.tasksOf({.program = ProgramId{6}}).size(), size_t(3));
        QCOMPARE(desk.tasksOf({.program = ProgramId{7}}).size(), size_t(0));
    }

    void theNextStepIsTheOpenTaskThatIsDueFirst()
    {
        PlaysDesk desk;
        TaskTitles titles(desk.words);
        QVERIFY(!*nextTask(desk.database(), PlaysDesk::acme, titles));
        desk.launched(desk.request());
        const std::vector<Task> acme = desk.tasksOf({.account = PlaysDesk::acme});
        const std::vector<Task> beta = desk.tasksOf({.account = PlaysDesk::beta});
        QCOMPARE(acme[0].due, QDate(2027, 3, 5)); // the study; then the mail, on the 8th
        const auto next = [&](AccountId account) { return **nextTask(desk.database(), account, titles); };
        QCOMPARE(next(PlaysDesk::acme), (NextTask{acme[0].title, QDate(2027, 3, 5)}));
        desk.run([&](Edit &edit) {
            return settleTask(edit, acme[0].id, {.status = TaskStatus::Done, .on = QDate(2027, 3, 5)}, desk.words);
        });
        QCOMPARE(next(PlaysDesk::acme), (NextTask{acme[1].title, QDate(2027, 3, 8)}));
        const NextTasks all = *nextTasks(desk.database(), titles);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.at(PlaysDesk::acme.value), next(PlaysDesk::acme));
        QCOMPARE(all.at(PlaysDesk::beta.value), (NextTask{beta[0].title, beta[0].due}));
    }

    /// Launched in English, read in Russian: what the play has in both languages is Russian, what somebody wrote stays.
    void titlesAreInTheLanguageAskedFor()
    {
        PlaysDesk desk;
        PlayId preset;
        desk.run([&](Edit &edit) -> Expected<void> {
            const auto id = addPresetPlay(edit, u"s4-one-to-many"_s, desk.words);
            TALBOOK_TRY(id);
            preset = *id;
            return {};
        });
        LaunchRequest request = desk.request();
        request.play = preset;
        request.accounts = {PlaysDesk::acme};
        desk.launched(request);
        const Wording russian(Language::Russian);
        const auto titlesOf = [&](const Wording &words) -> QStringList {
            const auto found = tasks(desk.database(), {}, words);
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            QStringList read;
            for (const Task &task : *found)
                read.append(task.title);
            return read;
        };
        QCOMPARE(titlesOf(desk.words).mid(0, 2),
                 (QStringList{u"Build segments by industry or persona with a message for each"_s,
                              u"Set the intent level at which an account enters"_s}));
        QCOMPARE(titlesOf(russian).mid(0, 2),
                 (QStringList{u"Собрать сегменты по отрасли или персоне и сформулировать сообщение для каждого"_s,
                              u"Задать уровень намерения, с которого аккаунт входит в кампанию"_s}));
        TaskTitles titles(russian);
        QCOMPARE((*nextTask(desk.database(), PlaysDesk::acme, titles))->title, titlesOf(russian)[0]);
        QCOMPARE(nextTasks(desk.database(), titles)->at(PlaysDesk::acme.value).title, titlesOf(russian)[0]);
        desk.run([](Edit &edit) {
            return edit.database().execute("UPDATE task SET title = 'Segments for Q1' WHERE step = 'segments'");
        });
        QCOMPARE(titlesOf(russian)[0], u"Segments for Q1"_s);
        QCOMPARE((*nextTask(desk.database(), PlaysDesk::acme, titles))->title, u"Segments for Q1"_s);
    }

    void areReadByWhatIsAsked()
    {
        PlaysDesk desk;
        const CampaignId campaign = desk.launched(desk.request()).campaign;
        QCOMPARE(desk.tasksOf().size(), size_t(6));
        QCOMPARE(desk.tasksOf()[0].accountName, u"Acme"_s); // by due day, then account
        QCOMPARE(desk.tasksOf()[1].accountName, u"Beta"_s);
        QCOMPARE(desk.tasksOf({.program = ProgramId{5}}).size(), size_t(6));
        QCOMPARE(desk.tasksOf({.program = ProgramId{6}}).size(), size_t(0));
        QCOMPARE(desk.tasksOf({.campaign = campaign, .account = PlaysDesk::beta}).size(), size_t(2));
        QCOMPARE(desk.tasksOf({.owner = u"maria"_s}).size(), size_t(2));
        QCOMPARE(desk.tasksOf({.owner = QString()}).size(), size_t(2)); // Acme's mail and Beta's call
        QCOMPARE(desk.tasksOf({.dueFrom = QDate(2027, 3, 6), .dueTo = QDate(2027, 3, 8)}).size(), size_t(3));
        QCOMPARE(desk.tasksOf({.status = TaskStatus::Done}).size(), size_t(0));
        const Task call = desk.task(PlaysDesk::acme, u"call"_s);
        QCOMPARE(desk.tasksOf({.ids = {call.id}}).size(), size_t(1));
        QCOMPARE(desk.tasksOf({.ids = {call.id}})[0].after.size(), size_t(1)); // though the mail was not asked for
        QCOMPARE(desk.tasksOf({.ids = {TaskId{99}}}).size(), size_t(0));
    }

    void weekAndDelay()
    {
        Task task;
        task.start = QDate(2027, 3, 5); // a Friday
        task.due = QDate(2027, 3, 8);
        QVERIFY(isThisWeek(task, QDate(2027, 3, 1)) && isThisWeek(task, QDate(2027, 3, 14)));
        QVERIFY(!isThisWeek(task, QDate(2027, 2, 28)) && !isThisWeek(task, QDate(2027, 3, 15)));
        QVERIFY(!isOverdue(task, QDate(2027, 3, 8)) && isOverdue(task, QDate(2027, 3, 9)));
        task.status = TaskStatus::Done;
        QVERIFY(!isOverdue(task, QDate(2027, 3, 9)) && !isThisWeek(task, QDate(2027, 3, 8)));
    }

    void aMoveTakesThoseThatWaitAlong()
    {
        PlaysDesk desk;
        desk.launched(desk.request());
        const QByteArray before = fingerprint(*desk.plan);
        const TaskId research = desk.task(PlaysDesk::acme, u"research"_s).id;
        const MoveReport report =
            reported(desk, [&](Edit &edit) { return moveTask(edit, research, QDate(2027, 3, 9), desk.words); });
        QCOMPARE(report.moved, 4);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"research"_s)), u"0309-0310"_s);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"mail"_s)), u"0310-0310"_s);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"call"_s)), u"0310-0310"_s);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"deal"_s)), u"0310-0311"_s);
        QCOMPARE(days(desk.task(PlaysDesk::beta, u"call"_s)), u"0308-0308"_s); // another account
        const Task moved = desk.task(PlaysDesk::acme, u"mail"_s);
        QVERIFY(moved.isMoved());
        QCOMPARE(moved.plannedStart, QDate(2027, 3, 8));
        QCOMPARE(moved.sequence, 1);
        QCOMPARE(desk.task(PlaysDesk::beta, u"call"_s).sequence, 0);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(fingerprint(*desk.plan), before);
    }

    void aHeldMoveIsTold()
    {
        PlaysDesk desk;
        desk.launched(desk.request());
        const TaskId call = desk.task(PlaysDesk::acme, u"call"_s).id;
        const TaskDateChange change{call, TaskMove::Kind::Move, QDate(2027, 3, 1), {}, 0};
        const auto shown = previewTaskDates(desk.database(), {&change, 1}, desk.words);
        TALBOOK_VERIFY(shown);
        QVERIFY(shown->empty()); // it is already as early as the mail allows
        const MoveReport report =
            reported(desk, [&](Edit &edit) { return moveTask(edit, call, QDate(2027, 3, 1), desk.words); });
        QCOMPARE(report.moved, 0);
        QCOMPARE(report.held,
                 QStringList{u"“Call the buyer” cannot start before 8 Mar 2027: it waits for “Post the report”."_s});
    }

    void stretchingAndShifting()
    {
        PlaysDesk desk;
        desk.launched(desk.request());
        const TaskId research = desk.task(PlaysDesk::acme, u"research"_s).id;
        reported(desk, [&](Edit &edit) {
            return stretchTask(edit, research, QDate(2027, 3, 4), QDate(2027, 3, 9), desk.words);
        });
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"research"_s)), u"0304-0309"_s);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"mail"_s)), u"0309-0309"_s);
        std::vector<TaskId> all;
        for (const Task &task : desk.tasksOf())
            all.push_back(task.id);
        QCOMPARE(reported(desk, [&](Edit &edit) { return shiftTasks(edit, all, 7, desk.words); }).moved, 6);
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"research"_s)), u"0311-0316"_s);
        QCOMPARE(days(desk.task(PlaysDesk::beta, u"call"_s)), u"0315-0315"_s);
    }

    void aDoneTaskLeavesItsActivity()
    {
        PlaysDesk desk;
        desk.launched(desk.request());
        const TaskId mail = desk.task(PlaysDesk::acme, u"mail"_s).id;
        const QByteArray before = fingerprint(*desk.plan);
        TaskSettlement settlement;
        settlement.on = QDate(2027, 3, 9);
        settlement.outcome = u"replied"_s;
        settlement.note = u"Sent by courier"_s;
        settlement.actual = 6150;
        desk.run([&](Edit &edit) { return settleTask(edit, mail, settlement, desk.words); });
        const Task done = desk.task(PlaysDesk::acme, u"mail"_s);
        QCOMPARE(done.status, TaskStatus::Done);
        QCOMPARE(done.settledOn, QDate(2027, 3, 9));
        QCOMPARE(done.outcome, u"replied"_s);
        QCOMPARE(done.actual, std::optional<qint64>(6150));
        QCOMPARE(done.sequence, 1);
        Statement row(desk.database(), "SELECT id, account_id, contact_id, date, kind, channel, campaign, direction, "
                                       "asset FROM activity");
        QVERIFY(row.step());
        QCOMPARE(row.id<ActivityId>(0), done.activity);
        QCOMPARE(row.id<AccountId>(1), PlaysDesk::acme);
        QCOMPARE(row.id<ContactId>(2), PlaysDesk::bob);
        QStringList texts;
        for (int column = 3; column < 9; ++column)
            texts.append(row.text(column));
        QCOMPARE(texts, (QStringList{u"2027-03-09"_s, u"direct_mail"_s, u"direct_mail"_s, u"Win"_s, u"outbound"_s,
                                     u"Report"_s}));
        QVERIFY(!row.step());
        TALBOOK_VERIFY(row.result());
        TALBOOK_VERIFY(desk.plan->undo()); // takes both
        QCOMPARE(fingerprint(*desk.plan), before);

        // Settled anew, it leaves one activity all the same; opened again, none.
        for (const int day : {9, 10}) {
            settlement.on = QDate(2027, 3, day);
            desk.run([&](Edit &edit) { return settleTask(edit, mail, settlement, desk.words); });
        }
        QCOMPARE(desk.number("SELECT count(*) FROM activity WHERE date = '2027-03-10'"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM activity"), 1);
        reported(desk, [&](Edit &edit) { return reopenTask(edit, mail, desk.words); });
        QCOMPARE(desk.number("SELECT count(*) FROM activity"), 0);
        const Task open = desk.task(PlaysDesk::acme, u"mail"_s);
        QCOMPARE(open.status, TaskStatus::Open);
        QVERIFY(open.outcome.isEmpty() && !open.actual && !open.settledOn.isValid());
        QCOMPARE(open.note, u"Sent by courier"_s);
        QCOMPARE(open.sequence, 3);
    }

    void onlyReachingOutLeavesAnActivity()
    {
        Task task;
        QCOMPARE(activityKindOf(task), QString());
        task.channel = u"linkedin"_s;
        QCOMPARE(activityKindOf(task), QString()); // advertising, or looking somebody up
        task.contact = PlaysDesk::ann;
        QCOMPARE(activityKindOf(task), u"linkedin_message"_s);
        task.channel = u"phone"_s;
        QCOMPARE(activityKindOf(task), u"call"_s);
        task.channel = u"display"_s;
        QCOMPARE(activityKindOf(task), QString());
    }

    void aSkipNeedsAReasonAndLetsOthersPass()
    {
        PlaysDesk desk;
        desk.launched(desk.request());
        const TaskId mail = desk.task(PlaysDesk::acme, u"mail"_s).id;
        TaskSettlement settlement;
        settlement.status = TaskStatus::Skipped;
        settlement.on = QDate(2027, 3, 4);
        const auto settle = [&](Edit &edit) { return settleTask(edit, mail, settlement, desk.words); };
        QVERIFY(desk.refusal(settle).contains(u"why"_s));
        settlement.reason = u"On leave"_s;
        desk.run(settle);
        QCOMPARE(desk.task(PlaysDesk::acme, u"mail"_s).reason, u"On leave"_s);
        QCOMPARE(desk.number("SELECT count(*) FROM activity"), 0);
        // The call waits for the research alone now.
        const TaskId call = desk.task(PlaysDesk::acme, u"call"_s).id;
        reported(desk, [&](Edit &edit) { return moveTask(edit, call, QDate(2027, 3, 4), desk.words); });
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"call"_s)), u"0305-0305"_s);
        // Opened again, the mail holds it as before.
        reported(desk, [&](Edit &edit) { return reopenTask(edit, mail, desk.words); });
        QCOMPARE(days(desk.task(PlaysDesk::acme, u"call"_s)), u"0308-0308"_s);
        settlement.on = QDate();
        QVERIFY(desk.refusal(settle).contains(u"which day"_s));
        settlement = {.status = TaskStatus::Done, .on = QDate(2027, 3, 4), .actual = -1};
        QVERIFY(desk.refusal(settle).contains(u"less than nothing"_s));
    }

    void tasksAreMadeAndChangedByHand()
    {
        PlaysDesk desk;
        TaskDraft draft;
        draft.title = u"Ask for a reference"_s;
        draft.due = QDate(2027, 3, 6);
        TaskId made;
        const auto add = [&](Edit &edit) -> Expected<void> {
            const auto id = addTask(edit, draft);
            TALBOOK_TRY(id);
            made = *id;
            return {};
        };
        QVERIFY(desk.refusal(add).contains(u"account"_s));
        draft.account = PlaysDesk::beta;
        draft.contact = PlaysDesk::ann;
        QVERIFY(desk.refusal(add).contains(u"does not belong"_s));
        draft.account = PlaysDesk::acme;
        draft.start = QDate(2027, 3, 7);
        QVERIFY(desk.refusal(add).contains(u"before it starts"_s));
        draft.start = QDate();
        desk.run(add);
        const auto read = readTask(desk.database(), made, desk.words);
        TALBOOK_VERIFY(read);
        QCOMPARE(read->contactName, u"Ann"_s);
        QVERIFY(read->campaign.isNull());
        QCOMPARE(read->start, QDate(2027, 3, 6)); // a Saturday, as it was said
        QCOMPARE(read->plannedDue, QDate(2027, 3, 6));

        draft.title = u"Ask for two references"_s;
        draft.cost = 2500;
        desk.run([&](Edit &edit) { return changeTask(edit, made, draft); });
        desk.run([&](Edit &edit) { return assignTasks(edit, std::vector{made}, u" Maria "_s); });
        const auto changed = readTask(desk.database(), made, desk.words);
        TALBOOK_VERIFY(changed);
        QCOMPARE(changed->title, u"Ask for two references"_s);
        QCOMPARE(changed->owner, u"Maria"_s);
        QCOMPARE(changed->cost, std::optional<qint64>(2500));
        QCOMPARE(changed->sequence, 2);
        desk.run([&](Edit &edit) { return removeTasks(edit, std::vector{made}); });
        QVERIFY(!readTask(desk.database(), made, desk.words));
    }

    void whateverIsMovedKeepsItsOrderAndComesBack_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4, 5, 6, 7, 8})
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void whateverIsMovedKeepsItsOrderAndComesBack()
    {
        QFETCH(quint64, seed);
        SplitMix64 dice(seed);
        const auto below = [&dice](qint64 limit) { return qint64(dice.next() % quint64(limit)); };
        PlaysDesk desk;
        desk.launched(desk.request());
        std::vector<QByteArray> stages{fingerprint(*desk.plan)};
        for (int step = 0; step < 60; ++step) {
            const auto all = desk.tasksOf();
            const Task &task = all[size_t(below(qint64(all.size())))];
            const QDate day = QDate(2027, 2, 15).addDays(below(60));
            const auto done = desk.plan->run(u"Step"_s, [&](Edit &edit) -> Expected<void> {
                switch (below(6)) {
                case 0:
                    TALBOOK_TRY(moveTask(edit, task.id, day, desk.words));
                    return {};
                case 1:
                    TALBOOK_TRY(stretchTask(edit, task.id, day, day.addDays(below(9)), desk.words));
                    return {};
                case 2: {
                    std::vector<TaskId> some;
                    for (const Task &one : all) {
                        if (below(2) == 0)
                            some.push_back(one.id);
                    }
                    TALBOOK_TRY(shiftTasks(edit, some, int(below(21)) - 10, desk.words));
                    return {};
                }
                case 3:
                    return settleTask(edit, task.id, {.status = TaskStatus::Done, .on = task.due}, desk.words);
                case 4:
                    return settleTask(edit, task.id,
                                      {.status = TaskStatus::Skipped, .on = task.due, .reason = u"dice"_s}, desk.words);
                default:
                    TALBOOK_TRY(reopenTask(edit, task.id, desk.words));
                    return {};
                }
            });
            TALBOOK_VERIFY(done);
            const QByteArray now = fingerprint(*desk.plan);
            if (now != stages.back())
                stages.push_back(now);
            std::map<TaskId, Task> byId;
            for (Task &one : desk.tasksOf())
                byId.emplace(one.id, one);
            for (const auto &[id, one] : byId) {
                QVERIFY(one.start <= one.due);
                for (const TaskId before : one.after) {
                    const Task &earlier = byId.at(before);
                    if (one.status == TaskStatus::Open && earlier.status == TaskStatus::Open)
                        QVERIFY2(one.start >= earlier.due, qPrintable(one.title + u" before "_s + earlier.title));
                }
            }
        }
        QVERIFY(stages.size() > 20);
        while (stages.size() > 1) {
            stages.pop_back();
            TALBOOK_VERIFY(desk.plan->undo());
            QCOMPARE(fingerprint(*desk.plan), stages.back());
        }
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "test_tasks.moc"
