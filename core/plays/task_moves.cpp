#include "core/plays/task_moves.h"

#include "core/plays/task_order.h"

#include <algorithm>
#include <optional>

namespace talbook
{

namespace
{

using State = ScheduledTask::State;

class TaskMover
{
public:
    TaskMover(const std::vector<ScheduledTask> &tasks, const WorkCalendar &calendar)
        : m_tasks(tasks), m_calendar(calendar), m_wanted(tasks.size())
    {
        std::vector<std::vector<size_t>> after;
        std::vector<bool> skipped;
        for (const ScheduledTask &task : tasks) {
            after.push_back(task.after);
            skipped.push_back(task.state == State::Skipped);
            m_dates.push_back({after.size() - 1, task.start, task.due});
        }
        m_after = throughPassed(after, skipped);
        m_order = inOrder(m_after);
    }

    void want(const TaskMove &move)
    {
        const ScheduledTask &task = m_tasks[move.task];
        if (task.state != State::Open) {
            m_result.held.push_back({move.task, HeldTask::Why::Settled, 0});
            return;
        }
        switch (move.kind) {
        case TaskMove::Kind::Move:
            m_wanted[move.task] = {{}, workingDay(move.start, task.start), {}};
            break;
        case TaskMove::Kind::Shift:
            m_wanted[move.task] = {{}, workingDay(task.start.addDays(move.days), task.start), {}};
            break;
        case TaskMove::Kind::Stretch:
            m_wanted[move.task] = {{}, workingDay(move.start, task.start), workingDay(move.due, task.due)};
            break;
        }
    }

    MoveResult result()
    {
        for (const size_t at : m_order) {
            if (m_tasks[at].state == State::Open)
                place(at);
        }
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            if (m_dates[i].start != m_tasks[i].start || m_dates[i].due != m_tasks[i].due)
                m_result.moved.push_back(m_dates[i]);
        }
        return std::move(m_result);
    }

private:
    /// In the direction in which the task moves.
    QDate workingDay(QDate wanted, QDate now) const
    {
        if (wanted == now)
            return wanted;
        return wanted < now ? m_calendar.previousWorkingDay(wanted) : m_calendar.nextWorkingDay(wanted);
    }

    /// The day until which the others wait for it.
    QDate holdsUntil(size_t task) const
    {
        const ScheduledTask &one = m_tasks[task];
        const QDate due = m_dates[task].due;
        return one.state == State::Done && one.settledOn.isValid() ? one.settledOn : due;
    }

    std::optional<size_t> latestBefore(size_t at) const
    {
        std::optional<size_t> latest;
        for (const size_t earlier : m_after[at]) {
            if (!latest || holdsUntil(earlier) > holdsUntil(*latest))
                latest = earlier;
        }
        return latest;
    }

    void place(size_t at)
    {
        const ScheduledTask &task = m_tasks[at];
        const MovedTask &wanted = m_wanted[at];
        QDate start = wanted.start.isValid() ? wanted.start : task.start;
        bool pushed = false;
        if (const auto earlier = latestBefore(at); earlier && start < holdsUntil(*earlier)) {
            start = m_calendar.nextWorkingDay(holdsUntil(*earlier));
            pushed = true;
            if (wanted.start.isValid() && wanted.start != task.start)
                m_result.held.push_back({at, HeldTask::Why::Predecessor, *earlier});
        }
        QDate due = wanted.due;
        if (due.isValid() && due < start) {
            // Held back by what it waits for, it keeps its length; turned round by the hand, it takes one day.
            if (!pushed)
                m_result.held.push_back({at, HeldTask::Why::Reversed, 0});
            due = pushed ? keepingLength(task, start) : start;
        } else if (!due.isValid()) {
            due = start == task.start ? task.due : keepingLength(task, start);
        }
        m_dates[at].start = start;
        m_dates[at].due = due;
    }

    QDate keepingLength(const ScheduledTask &task, QDate start) const
    {
        return m_calendar.addWorkingDays(start, std::max(1, m_calendar.workingDaysBetween(task.start, task.due)) - 1);
    }

    const std::vector<ScheduledTask> &m_tasks;
    const WorkCalendar &m_calendar;
    std::vector<std::vector<size_t>> m_after;
    std::vector<size_t> m_order;
    std::vector<MovedTask> m_wanted; ///< invalid days: nobody said
    std::vector<MovedTask> m_dates;
    MoveResult m_result;
};

} // namespace

MoveResult moveTasks(const std::vector<ScheduledTask> &tasks, std::span<const TaskMove> moves,
                     const WorkCalendar &calendar)
{
    TaskMover mover(tasks, calendar);
    for (const TaskMove &move : moves)
        mover.want(move);
    return mover.result();
}

MoveResult restoreOrder(const std::vector<ScheduledTask> &tasks, const WorkCalendar &calendar)
{
    return TaskMover(tasks, calendar).result();
}

} // namespace talbook
