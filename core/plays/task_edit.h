#pragma once

#include "core/plays/tasks.h"

#include <span>

namespace talbook
{

class Edit;

/// What became of the moves: how many tasks have other dates, and a sentence for each that was held.
struct MoveReport
{
    int moved = 0;
    QStringList held; ///< "“Call” cannot start before 05.03.2027: it waits for “E-mail”."
};

/// A move of one task of the plan; see TaskMove for its kinds.
struct TaskDateChange
{
    TaskId task;
    TaskMove::Kind kind = TaskMove::Kind::Move;
    QDate start = {};
    QDate due = {};
    int days = 0;
};

/// Moves tasks of any campaigns and accounts; those that wait for them follow (moveTasks() says how). Planned days
/// stay. By the plan's calendar, or without it for a campaign that was launched to run through weekends.
Expected<MoveReport> changeTaskDates(Edit &edit, std::span<const TaskDateChange> changes, const Wording &words);
/// What changeTaskDates() would do, to show while dragging.
Expected<std::vector<Task>> previewTaskDates(const Database &database, std::span<const TaskDateChange> changes,
                                             const Wording &words);

Expected<MoveReport> moveTask(Edit &edit, TaskId task, QDate start, const Wording &words);
Expected<MoveReport> stretchTask(Edit &edit, TaskId task, QDate start, QDate due, const Wording &words);
/// All by so many calendar days.
Expected<MoveReport> shiftTasks(Edit &edit, std::span<const TaskId> tasks, int days, const Wording &words);

struct TaskSettlement
{
    TaskStatus status = TaskStatus::Done; ///< Done or Skipped
    QDate on = {};
    QString reason = {};  ///< why it was skipped: needed
    QString outcome = {}; ///< one of taskOutcomes(), or a word of one's own
    QString note = {};
    std::optional<qint64> actual = {}; ///< what it cost, in minor units of the task's currency
    bool recordActivity = true;        ///< a done task that reaches out leaves an activity (activityKindOf())
    QString asset = {};                ///< of the activity; empty: the step's content
};

/// Records what became of a task; one that was settled before is settled anew. BadInput for a skip without a reason,
/// a missing day or a negative cost.
Expected<void> settleTask(Edit &edit, TaskId task, const TaskSettlement &settlement, const Wording &words);
/// Open again; the activity that settling it made goes, and tasks that wait for it move later where they must.
Expected<MoveReport> reopenTask(Edit &edit, TaskId task, const Wording &words);

/// An empty name: nobody.
Expected<void> assignTasks(Edit &edit, std::span<const TaskId> tasks, const QString &owner);

/// What a person says about a task.
struct TaskDraft
{
    AccountId account;
    ContactId contact = {};
    QString title;
    QString who = {}, channel = {}, owner = {}, note = {};
    QDate start = {}, due = {}; ///< without a start, it starts on the day it is due
    std::optional<qint64> cost = {};
    QString currency = {};
};
/// A task of no campaign. BadInput where it has no account, title or day, or is due before it starts.
Expected<TaskId> addTask(Edit &edit, const TaskDraft &draft);
/// Everything but the account and the dates of a task.
Expected<void> changeTask(Edit &edit, TaskId task, const TaskDraft &draft);
Expected<void> removeTasks(Edit &edit, std::span<const TaskId> tasks);

/// The kind of activity that doing the task is: "email_sent" for an e-mail. Empty where it leaves none, as advertising
/// does, whose views come from its own reports.
QString activityKindOf(const Task &task);

} // namespace talbook
