#include "core/plays/task_edit.h"

#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/scoring/activity_kinds.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Error refusedTask(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

/// Null, not empty, where nobody said.
QString saidOrNull(const QString &text)
{
    const QString said = tidied(text);
    return said.isEmpty() ? QString() : said;
}

Expected<void> checkSettlement(const TaskSettlement &settlement)
{
    if (settlement.status == TaskStatus::Open)
        return refusedTask(QCoreApplication::translate("Plays", "A task is settled as done or as skipped."));
    if (!settlement.on.isValid())
        return refusedTask(QCoreApplication::translate("Plays", "Say on which day the task was settled."));
    if (settlement.status == TaskStatus::Skipped && tidied(settlement.reason).isEmpty())
        return refusedTask(QCoreApplication::translate("Plays", "Say why the task is skipped."));
    if (settlement.actual && *settlement.actual < 0)
        return refusedTask(QCoreApplication::translate("Plays", "A task cannot have cost less than nothing."));
    return {};
}

/// The activity that doing the task was; null where it leaves none.
Expected<ActivityId> addActivityOf(Edit &edit, const Task &task, const TaskSettlement &settlement, const Wording &words)
{
    const QString kind = activityKindOf(task);
    if (settlement.status != TaskStatus::Done || !settlement.recordActivity || kind.isEmpty())
        return ActivityId();
    const auto kinds = ActivityKinds::load(words);
    TALBOOK_TRY(kinds);
    const auto id = edit.newId<ActivityId>();
    const QString asset = settlement.asset.isEmpty() ? task.content : settlement.asset;
    TALBOOK_TRY(edit.database().execute(
        "INSERT INTO activity(id, account_id, contact_id, date, kind, channel, campaign, direction, asset, count) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        id, task.account, task.contact, settlement.on, kind, saidOrNull(task.channel), task.campaignName,
        kinds->resolve(kind, task.channel).inbound ? "inbound" : "outbound", saidOrNull(asset)));
    return id;
}

Expected<void> checkTaskDraft(const Database &database, const TaskDraft &draft)
{
    if (tidied(draft.title).isEmpty())
        return refusedTask(QCoreApplication::translate("Plays", "Say what the task is."));
    if (draft.cost && *draft.cost < 0)
        return refusedTask(QCoreApplication::translate("Plays", "A task cannot cost less than nothing."));
    if (draft.contact.isNull())
        return {};
    Statement known(database, "SELECT 1 FROM contact WHERE id = ? AND account_id = ?");
    known.bind(1, draft.contact);
    known.bind(2, draft.account);
    const bool found = known.step();
    known.reset();
    TALBOOK_TRY(known.result());
    return found ? Expected<void>()
                 : refusedTask(QCoreApplication::translate("Plays", "The person does not belong to the task's "
                                                                    "account."));
}

} // namespace

QString activityKindOf(const Task &task)
{
    if (task.channel == u"email")
        return u"email_sent"_s;
    if (task.channel == u"phone")
        return u"call"_s;
    if (task.channel == u"direct_mail")
        return u"direct_mail"_s;
    if (task.channel == u"meeting")
        return u"meeting_held"_s;
    if (task.channel == u"linkedin" && !task.contact.isNull()) // without a person it is advertising or research
        return u"linkedin_message"_s;
    return {};
}

Expected<void> settleTask(Edit &edit, TaskId task, const TaskSettlement &settlement, const Wording &words)
{
    TALBOOK_TRY(checkSettlement(settlement));
    const auto now = readTask(edit.database(), task, words);
    TALBOOK_TRY(now);
    if (!now->activity.isNull())
        TALBOOK_TRY(edit.database().execute("DELETE FROM activity WHERE id = ?", now->activity));
    const auto activity = addActivityOf(edit, *now, settlement, words);
    TALBOOK_TRY(activity);
    return edit.database().execute(
        "UPDATE task SET status = ?, settled_on = ?, reason = ?, outcome = ?, note = coalesce(?, note), actual = ?, "
        "activity_id = ?, sequence = sequence + 1 WHERE id = ?",
        taskStatusKey(settlement.status), settlement.on, saidOrNull(settlement.reason), saidOrNull(settlement.outcome),
        saidOrNull(settlement.note), settlement.actual, *activity, task);
}

Expected<void> assignTasks(Edit &edit, std::span<const TaskId> tasks, const QString &owner)
{
    Statement update(edit.database(), "UPDATE task SET owner = ?, sequence = sequence + 1 WHERE id = ? "
                                      "AND owner IS NOT ?1");
    for (const TaskId task : tasks) {
        update.bind(1, saidOrNull(owner));
        update.bind(2, task);
        update.step();
    }
    return update.result();
}

Expected<TaskId> addTask(Edit &edit, const TaskDraft &draft)
{
    if (draft.account.isNull())
        return refusedTask(QCoreApplication::translate("Plays", "Choose the account the task is for."));
    TALBOOK_TRY(checkTaskDraft(edit.database(), draft));
    if (!draft.due.isValid())
        return refusedTask(QCoreApplication::translate("Plays", "Say on which day the task is due."));
    const QDate start = draft.start.isValid() ? draft.start : draft.due;
    if (draft.due < start)
        return refusedTask(QCoreApplication::translate("Plays", "A task cannot be due before it starts."));
    const auto id = edit.newId<TaskId>();
    TALBOOK_TRY(edit.database().execute(
        "INSERT INTO task(id, account_id, contact_id, title, who, channel, owner, starts_on, due_on, planned_start, "
        "planned_due, status, note, cost, currency, sequence) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?8, ?9, ?8, ?9, 'open', ?10, ?11, ?12, 0)",
        id, draft.account, draft.contact, tidied(draft.title), saidOrNull(draft.who), saidOrNull(draft.channel),
        saidOrNull(draft.owner), start, draft.due, saidOrNull(draft.note), draft.cost,
        draft.cost ? saidOrNull(draft.currency) : QString()));
    return id;
}

Expected<void> changeTask(Edit &edit, TaskId task, const TaskDraft &draft)
{
    TaskDraft own = draft;
    Statement row(edit.database(), "SELECT account_id FROM task WHERE id = ?");
    row.bind(1, task);
    if (row.step())
        own.account = row.id<AccountId>(0);
    row.reset();
    TALBOOK_TRY(row.result());
    TALBOOK_TRY(checkTaskDraft(edit.database(), own));
    return edit.database().execute(
        "UPDATE task SET contact_id = ?, title = ?, who = ?, channel = ?, owner = ?, note = ?, cost = ?, "
        "currency = CASE WHEN actual IS NULL OR currency IS NULL THEN ? ELSE currency END, "
        "sequence = sequence + 1 WHERE id = ?",
        own.contact, tidied(own.title), saidOrNull(own.who), saidOrNull(own.channel), saidOrNull(own.owner),
        saidOrNull(own.note), own.cost, own.cost ? saidOrNull(own.currency) : QString(), task);
}

Expected<void> removeTasks(Edit &edit, std::span<const TaskId> tasks)
{
    Statement remove(edit.database(), "DELETE FROM task WHERE id = ?");
    for (const TaskId task : tasks) {
        remove.bind(1, task);
        remove.step();
    }
    return remove.result();
}

} // namespace talbook
