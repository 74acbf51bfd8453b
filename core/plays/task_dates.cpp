#include "core/plays/task_edit.h"

#include "core/base/dates.h"
#include "core/plan/edit.h"
#include "core/plays/calendar_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Tasks with their new days, and what was told about it.
struct Redated
{
    std::vector<Task> tasks; ///< of the accounts concerned
    std::set<TaskId> moved;
    QStringList held;
};

QString heldInWords(const Task &task, const HeldTask &held, const std::vector<Task> &tasks, const Wording &words)
{
    switch (held.why) {
    case HeldTask::Why::Settled:
        return task.status == TaskStatus::Done
                   ? words.translate("Plays", "“%1” is done, so it stays where it is.").arg(task.title)
                   : words.translate("Plays", "“%1” is skipped, so it stays where it is.").arg(task.title);
    case HeldTask::Why::Predecessor:
        return words.translate("Plays", "“%1” cannot start before %2: it waits for “%3”.")
            .arg(task.title, shortDate(task.start, words.locale()), tasks[held.by].title);
    case HeldTask::Why::Reversed:
        break;
    }
    return words.translate("Plays", "“%1” cannot be due before it starts, so it takes one day.").arg(task.title);
}

/// Moves those of the tasks that go by one calendar.
template <class Move>
void redate(Redated &redated, bool anyDay, const WorkCalendar &calendar, const Wording &words, const Move &move)
{
    std::vector<Task> own;
    std::vector<size_t> places;
    for (size_t i = 0; i < redated.tasks.size(); ++i) {
        if (redated.tasks[i].anyDay == anyDay) {
            own.push_back(redated.tasks[i]);
            places.push_back(i);
        }
    }
    const MoveResult result = move(own, calendar);
    for (const MovedTask &moved : result.moved) {
        for (Task *task : {&own[moved.task], &redated.tasks[places[moved.task]]}) {
            task->start = moved.start;
            task->due = moved.due;
        }
        redated.moved.insert(own[moved.task].id);
    }
    for (const HeldTask &held : result.held)
        redated.held.append(heldInWords(own[held.task], held, own, words));
}

template <class Move>
Expected<Redated> redatedTasks(const Database &database, const std::vector<TaskId> &ids, const Wording &words,
                               const Move &move)
{
    TaskFilter filter;
    filter.ids = ids;
    filter.wholeAccounts = true;
    auto found = tasks(database, filter, words);
    TALBOOK_TRY(found);
    for (const TaskId id : ids) {
        if (std::ranges::find(*found, id, &Task::id) == found->end())
            return Error{
                ErrorCode::NotFound, QCoreApplication::translate("Plays", "The plan has no such task any more."), {}};
    }
    const auto calendar = taskCalendar(database, words);
    TALBOOK_TRY(calendar);
    Redated redated{std::move(*found), {}, {}};
    redate(redated, false, *calendar, words, move);
    redate(redated, true, WorkCalendar(), words, move);
    return redated;
}

Expected<Redated> redatedBy(const Database &database, std::span<const TaskDateChange> changes, const Wording &words)
{
    std::vector<TaskId> ids;
    for (const TaskDateChange &change : changes) {
        const bool dated = change.kind == TaskMove::Kind::Shift || change.start.isValid();
        if (!dated || (change.kind == TaskMove::Kind::Stretch && !change.due.isValid()))
            return Error{
                ErrorCode::BadInput, QCoreApplication::translate("Plays", "Say to which day the task moves."), {}};
        ids.push_back(change.task);
    }
    return redatedTasks(database, ids, words, [&](const std::vector<Task> &own, const WorkCalendar &calendar) {
        std::vector<TaskMove> moves;
        for (const TaskDateChange &change : changes) {
            const auto task = std::ranges::find(own, change.task, &Task::id);
            if (task != own.end()) {
                moves.push_back({size_t(task - own.begin()), change.kind, change.start, change.due, change.days});
            }
        }
        return moveTasks(scheduleOf(own), moves, calendar);
    });
}

Expected<MoveReport> storeDates(Edit &edit, const Redated &redated)
{
    Statement update(edit.database(),
                     "UPDATE task SET starts_on = ?, due_on = ?, sequence = sequence + 1 WHERE id = ?");
    for (const Task &task : redated.tasks) {
        if (!redated.moved.contains(task.id))
            continue;
        update.bind(1, task.start);
        update.bind(2, task.due);
        update.bind(3, task.id);
        update.step();
    }
    TALBOOK_TRY(update.result());
    return MoveReport{int(redated.moved.size()), redated.held};
}

} // namespace

Expected<MoveReport> changeTaskDates(Edit &edit, std::span<const TaskDateChange> changes, const Wording &words)
{
    const auto redated = redatedBy(edit.database(), changes, words);
    TALBOOK_TRY(redated);
    return storeDates(edit, *redated);
}

Expected<std::vector<Task>> previewTaskDates(const Database &database, std::span<const TaskDateChange> changes,
                                             const Wording &words)
{
    auto redated = redatedBy(database, changes, words);
    TALBOOK_TRY(redated);
    std::erase_if(redated->tasks, [&](const Task &task) { return !redated->moved.contains(task.id); });
    return std::move(redated->tasks);
}

Expected<MoveReport> moveTask(Edit &edit, TaskId task, QDate start, const Wording &words)
{
    const TaskDateChange change{task, TaskMove::Kind::Move, start, {}, 0};
    return changeTaskDates(edit, {&change, 1}, words);
}

Expected<MoveReport> stretchTask(Edit &edit, TaskId task, QDate start, QDate due, const Wording &words)
{
    const TaskDateChange change{task, TaskMove::Kind::Stretch, start, due, 0};
    return changeTaskDates(edit, {&change, 1}, words);
}

Expected<MoveReport> shiftTasks(Edit &edit, std::span<const TaskId> tasks, int days, const Wording &words)
{
    std::vector<TaskDateChange> changes;
    for (const TaskId task : tasks)
        changes.push_back({task, TaskMove::Kind::Shift, {}, {}, days});
    return changeTaskDates(edit, changes, words);
}

Expected<MoveReport> reopenTask(Edit &edit, TaskId task, const Wording &words)
{
    TALBOOK_TRY(
        edit.database().execute("DELETE FROM activity WHERE id = (SELECT activity_id FROM task WHERE id = ?)", task));
    TALBOOK_TRY(edit.database().execute("UPDATE task SET status = 'open', settled_on = NULL, reason = NULL, "
                                        "outcome = NULL, actual = NULL, activity_id = NULL, sequence = sequence + 1 "
                                        "WHERE id = ? AND status <> 'open'",
                                        task));
    const auto redated =
        redatedTasks(edit.database(), {task}, words, [](const std::vector<Task> &own, const WorkCalendar &calendar) {
            return restoreOrder(scheduleOf(own), calendar);
        });
    TALBOOK_TRY(redated);
    return storeDates(edit, *redated);
}

} // namespace talbook
