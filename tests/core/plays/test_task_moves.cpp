#include "core/plays/task_moves.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

using State = ScheduledTask::State;
using Kind = TaskMove::Kind;

const WorkCalendar weekends({6, 7});

QDate march(int day)
{
    return QDate(2027, 3, day);
}

/// a on Monday 1 March, then b on Wednesday and Thursday, then c on Friday.
std::vector<ScheduledTask> chain()
{
    return {{march(1), march(1), State::Open, {}, {}},
            {march(3), march(4), State::Open, {}, {0}},
            {march(5), march(5), State::Open, {}, {1}}};
}

MoveResult moved(const std::vector<ScheduledTask> &tasks, const TaskMove &move)
{
    return moveTasks(tasks, {&move, 1}, weekends);
}

QString text(const MoveResult &result)
{
    QStringList lines;
    for (const MovedTask &task : result.moved)
        lines.append(u"%1 %2-%3"_s.arg(task.task).arg(task.start.toString(u"MMdd")).arg(task.due.toString(u"MMdd")));
    return lines.join(u", "_s);
}

} // namespace

class TestTaskMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependantsFollowAsFarAsTheyMust()
    {
        QCOMPARE(text(moved(chain(), {0, Kind::Move, march(3)})), u"0 0303-0303"_s); // b may begin on that day
        QCOMPARE(text(moved(chain(), {0, Kind::Move, march(4)})), u"0 0304-0304, 1 0304-0305"_s);
        QCOMPARE(text(moved(chain(), {0, Kind::Move, march(6)})),
                 u"0 0308-0308, 1 0308-0309, 2 0309-0309"_s); // Saturday is Monday
    }

    void nobodyFollowsBack()
    {
        const auto later = chain();
        QCOMPARE(text(moved(later, {1, Kind::Move, march(2)})), u"1 0302-0303"_s);
    }

    void aMoveBeforeWhatItWaitsForIsHeld()
    {
        const MoveResult result = moved(chain(), {2, Kind::Move, march(2)});
        QCOMPARE(text(result), u"2 0304-0304"_s);
        QCOMPARE(result.held, (std::vector<HeldTask>{{2, HeldTask::Why::Predecessor, 1}}));
    }

    void aDayByTheKeyboardSkipsTheWeekend()
    {
        const std::vector<ScheduledTask> monday = {{march(8), march(8), State::Open, {}, {}}};
        QCOMPARE(text(moved(monday, {.task = 0, .kind = Kind::Shift, .days = -1})), u"0 0305-0305"_s);
        const std::vector<ScheduledTask> friday = {{march(5), march(8), State::Open, {}, {}}};
        QCOMPARE(text(moved(friday, {.task = 0, .kind = Kind::Shift, .days = 1})), u"0 0308-0309"_s);
    }

    void severalMoveTogether()
    {
        std::vector<TaskMove> moves;
        for (size_t task = 0; task < 3; ++task)
            moves.push_back({.task = task, .kind = Kind::Shift, .days = 7});
        const MoveResult result = moveTasks(chain(), moves, weekends);
        QCOMPARE(text(result), u"0 0308-0308, 1 0310-0311, 2 0312-0312"_s);
        QVERIFY(result.held.empty());
        for (TaskMove &move : moves)
            move.days = -7;
        QCOMPARE(text(moveTasks(chain(), moves, weekends)), u"0 0222-0222, 1 0224-0225, 2 0226-0226"_s);
    }

    void stretching()
    {
        QCOMPARE(text(moved(chain(), {1, Kind::Stretch, march(3), march(9)})), u"1 0303-0309, 2 0309-0309"_s);
        QCOMPARE(text(moved(chain(), {1, Kind::Stretch, march(2), march(4)})), u"1 0302-0304"_s);
        const MoveResult turned = moved(chain(), {1, Kind::Stretch, march(3), march(2)});
        QCOMPARE(text(turned), u"1 0303-0303"_s);
        QCOMPARE(turned.held.front().why, HeldTask::Why::Reversed);
        const MoveResult held = moved(chain(), {1, Kind::Stretch, QDate(2027, 2, 26), march(4)});
        QCOMPARE(text(held), u"1 0301-0304"_s);
        QCOMPARE(held.held, (std::vector<HeldTask>{{1, HeldTask::Why::Predecessor, 0}}));
    }

    void settledTasksStay()
    {
        auto tasks = chain();
        tasks[1].state = State::Done;
        tasks[1].settledOn = march(3);
        const MoveResult result = moved(tasks, {1, Kind::Move, march(10)});
        QVERIFY(result.moved.empty());
        QCOMPARE(result.held, (std::vector<HeldTask>{{1, HeldTask::Why::Settled, 0}}));
        QCOMPARE(text(moved(tasks, {2, Kind::Move, march(2)})), u"2 0303-0303"_s); // until it was done
        QCOMPARE(text(moved(tasks, {0, Kind::Move, march(12)})), u"0 0312-0312"_s);
    }

    void aSkippedTaskPassesOnWhatItWaitedFor()
    {
        auto tasks = chain();
        tasks[1].state = State::Skipped;
        tasks[1].settledOn = march(1);
        QCOMPARE(text(moved(tasks, {2, Kind::Move, QDate(2027, 2, 26)})), u"2 0301-0301"_s);
        QCOMPARE(text(moved(tasks, {0, Kind::Move, march(9)})), u"0 0309-0309, 2 0309-0309"_s);
    }

    void orderIsRestored()
    {
        auto tasks = chain();
        tasks[0].due = march(4);
        QCOMPARE(text(restoreOrder(tasks, weekends)), u"1 0304-0305"_s);
        QVERIFY(restoreOrder(chain(), weekends).moved.empty());
    }

    void noMoveEverBreaksTheOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 20270211u, 777u, 65537u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void noMoveEverBreaksTheOrder()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WorkCalendar calendar({6, 7});
        for (int i = 0; i < 25; ++i)
            calendar.addDayOff(QDate(2027, 1, 1).addDays(random.bounded(365)), u"off"_s);
        std::vector<ScheduledTask> tasks;
        for (size_t i = 0; i < 14; ++i) {
            ScheduledTask task;
            for (size_t earlier = 0; earlier < i; ++earlier) {
                if (random.bounded(4) == 0)
                    task.after.push_back(earlier);
            }
            QDate start = QDate(2027, 3, 1).addDays(random.bounded(30));
            for (const size_t earlier : task.after)
                start = std::max(start, tasks[earlier].due);
            task.start = calendar.nextWorkingDay(start);
            task.due = calendar.addWorkingDays(task.start, random.bounded(4));
            tasks.push_back(task);
        }
        for (int i = 0; i < 400; ++i) {
            if (i % 40 == 39) {
                ScheduledTask &settled = tasks[size_t(random.bounded(14))];
                settled.state = random.bounded(2) == 0 ? State::Done : State::Skipped;
                settled.settledOn = settled.due.addDays(random.bounded(7) - 3);
            }
            std::vector<TaskMove> moves;
            for (int count = 1 + random.bounded(3); count > 0; --count) {
                const QDate day = QDate(2027, 2, 1).addDays(random.bounded(120));
                moves.push_back({size_t(random.bounded(14)), Kind(random.bounded(3)), day,
                                 day.addDays(random.bounded(12) - 2), random.bounded(31) - 15});
            }
            const MoveResult result = moveTasks(tasks, moves, calendar);
            for (const MovedTask &moved : result.moved) {
                ScheduledTask &task = tasks[moved.task];
                QCOMPARE(task.state, State::Open);
                QVERIFY(moved.start <= moved.due);
                QVERIFY(calendar.isWorkingDay(moved.start) && calendar.isWorkingDay(moved.due));
                const bool asked = std::ranges::any_of(
                    moves, [&](const TaskMove &move) { return move.task == moved.task && move.kind == Kind::Stretch; });
                if (!asked) {
                    QCOMPARE(calendar.workingDaysBetween(moved.start, moved.due),
                             calendar.workingDaysBetween(task.start, task.due));
                }
                task.start = moved.start;
                task.due = moved.due;
            }
            everyoneWaits(tasks);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// Nobody open starts before an open one it waits for is due, directly or through skipped ones.
    static void everyoneWaits(const std::vector<ScheduledTask> &tasks)
    {
        for (const ScheduledTask &task : tasks) {
            if (task.state != State::Open)
                continue;
            std::vector<size_t> toLookAt = task.after;
            while (!toLookAt.empty()) {
                const ScheduledTask &earlier = tasks[toLookAt.back()];
                toLookAt.pop_back();
                if (earlier.state == State::Skipped)
                    toLookAt.insert(toLookAt.end(), earlier.after.begin(), earlier.after.end());
                else if (earlier.state == State::Done)
                    QVERIFY(task.start >= std::min(earlier.due, earlier.settledOn));
                else
                    QVERIFY(task.start >= earlier.due);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTaskMoves)
#include "test_task_moves.moc"
