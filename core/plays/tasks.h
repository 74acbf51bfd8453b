#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"
#include "core/plays/load.h"
#include "core/plays/task_moves.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

class Database;

using TaskStatus = ScheduledTask::State;

/// A dated task with the names of what it belongs to.
struct Task
{
    TaskId id;
    CampaignId campaign; ///< null: made by hand or from a next action
    ProgramId program;   ///< the campaign's
    AccountId account;
    ContactId contact;   ///< null: the account as a whole
    ActivityId activity; ///< what it produced
    QString campaignName, accountName, contactName;
    int tier = 0;             ///< the account's, by hand; 0 for none
    QString step;             ///< id in the campaign's play
    QString phase, phaseName; ///< of the step
    QString role;             ///< the buying role the step is for
    QString content;          ///< what the step shows or sends
    bool milestone = false;
    bool anyDay = false; ///< its campaign runs through weekends and holidays
    QString title;       ///< in the language asked for while it is the step's (task_titles.h)
    QString who, channel, owner;
    QDate start, due;
    QDate plannedStart, plannedDue; ///< of the launch: the baseline
    TaskStatus status = TaskStatus::Open;
    QDate settledOn;
    QString reason, note, outcome, variant;
    std::optional<qint64> cost, actual; ///< minor units of `currency`
    QString currency;                   ///< empty: the plan's
    int sequence = 0;                   ///< rises with each change a calendar must learn of
    std::vector<TaskId> after;          ///< tasks of the same account and campaign it waits for

    bool isMoved() const { return start != plannedStart || due != plannedDue; }
};

/// What is not said does not matter.
struct TaskFilter
{
    std::vector<TaskId> ids = {}; ///< these alone, if there are any
    bool wholeAccounts = false;   ///< with `ids`: all tasks of their accounts
    ProgramId program = {};       ///< of its campaigns, and what is due in its days and belongs to no program
    CampaignId campaign = {};
    AccountId account = {};
    std::optional<QString> owner = {}; ///< case does not matter; an empty one: nobody's
    QDate dueFrom = {}, dueTo = {};
    std::optional<TaskStatus> status = {};
};

/// By due day, start, account, then as they were made.
Expected<std::vector<Task>> tasks(const Database &database, const TaskFilter &filter, const Wording &words);
/// NotFound where the plan has none of that id.
Expected<Task> readTask(const Database &database, TaskId task, const Wording &words);

/// "open", "done", "skipped", as in the plan, and back.
QString taskStatusKey(TaskStatus status);
std::optional<TaskStatus> taskStatusFromKey(QStringView key);
/// "Open", "Done", "Skipped".
QString taskStatusName(TaskStatus status, const Wording &words);

/// Open and due before the day.
inline bool isOverdue(const Task &task, QDate asOf)
{
    return task.status == TaskStatus::Open && task.due < asOf;
}
/// Open and on in the ISO week of the day: it has begun by Sunday and is due from Monday on.
bool isThisWeek(const Task &task, QDate asOf);

/// The dates and order of tasks that belong together, for moveTasks(): indexes are those of the vector.
std::vector<ScheduledTask> scheduleOf(const std::vector<Task> &tasks);

/// The load of the open ones.
std::vector<PersonLoad> loadOf(const std::vector<Task> &tasks, const Capacity &capacity);

} // namespace talbook
