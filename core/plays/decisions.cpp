#include "core/plays/decisions.h"

#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

DecisionKind kindFrom(std::string_view text)
{
    if (text == "snoozed")
        return DecisionKind::Snoozed;
    return text == "dismissed" ? DecisionKind::Dismissed : DecisionKind::Accepted;
}

const char *kindKey(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Snoozed:
        return "snoozed";
    case DecisionKind::Dismissed:
        return "dismissed";
    case DecisionKind::Accepted:
        break;
    }
    return "accepted";
}

Expected<void> requireRow(Edit &edit, std::string_view sql, qint64 id, const QString &sentence)
{
    Statement row(edit.database(), sql);
    row.bind(1, id);
    const bool there = row.step();
    TALBOOK_TRY(row.result());
    return there ? Expected<void>() : Error{ErrorCode::NotFound, sentence, {}};
}

Expected<void> store(Edit &edit, const Decision &decision)
{
    const ActionCause &about = decision.about;
    if (!decision.decidedOn.isValid() || about.rule.isEmpty() || about.cause.isEmpty())
        return Error{ErrorCode::Internal, {}, u"a decision without its day, rule or cause"_s};
    TALBOOK_TRY(requireRow(edit, "SELECT 1 FROM account WHERE id = ?", about.account.value,
                           QCoreApplication::translate("Plays", "The account of this action is not in the plan any "
                                                                "more.")));
    TALBOOK_TRY(edit.database().execute("DELETE FROM decision WHERE account_id = ? AND rule = ? AND cause = ?",
                                        about.account, about.rule, about.cause));
    return edit.database().execute(
        "INSERT INTO decision(id, rule, account_id, cause, verdict, until, reason, decided_on, task_id, campaign_id) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        edit.newId<DecisionId>(), about.rule, about.account, about.cause, kindKey(decision.kind), decision.until,
        decision.reason, decision.decidedOn, decision.task, decision.campaign);
}

} // namespace

Expected<std::vector<Decision>> decisions(const Database &database)
{
    std::vector<Decision> all;
    Statement rows(database, "SELECT id, rule, account_id, cause, verdict, until, reason, decided_on, task_id, "
                             "campaign_id FROM decision");
    while (rows.step()) {
        all.push_back({rows.id<DecisionId>(0),
                       {rows.text(1), rows.id<AccountId>(2), rows.text(3)},
                       kindFrom(rows.utf8(4)),
                       rows.date(5),
                       rows.text(6),
                       rows.date(7),
                       rows.id<TaskId>(8),
                       rows.id<CampaignId>(9)});
    }
    TALBOOK_TRY(rows.result());
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const Decision &decision) { return std::pair(decision.decidedOn, decision.id); });
    return all;
}

Expected<TaskId> acceptAction(Edit &edit, const ActionCause &about, const ActionTask &task, QDate day)
{
    const QString title = tidied(task.title);
    if (title.isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "The task needs a title: what is to be done."),
                     {}};
    const QDate due = task.due.isValid() ? std::max(task.due, day) : day;
    const TaskId id = edit.newId<TaskId>();
    TALBOOK_TRY(store(edit, {.id = {},
                             .about = about,
                             .kind = DecisionKind::Accepted,
                             .until = {},
                             .reason = {},
                             .decidedOn = day,
                             .task = {},
                             .campaign = {}}));
    const QString owner = tidied(task.owner);
    TALBOOK_TRY(edit.database().execute(
        "INSERT INTO task(id, account_id, contact_id, title, who, owner, starts_on, due_on, planned_start, "
        "planned_due, status, note, sequence) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, 0)",
        id, about.account, task.contact, title, task.who.isEmpty() ? QString() : task.who,
        owner.isEmpty() ? QString() : owner, day, due, day, due, task.note.isEmpty() ? QString() : task.note));
    TALBOOK_TRY(
        edit.database().execute("UPDATE decision SET task_id = ? WHERE account_id = ? AND rule = ? AND cause = ?", id,
                                about.account, about.rule, about.cause));
    return id;
}

Expected<void> acceptByCampaign(Edit &edit, const ActionCause &about, CampaignId campaign, QDate day)
{
    TALBOOK_TRY(requireRow(edit, "SELECT 1 FROM campaign WHERE id = ?", campaign.value,
                           QCoreApplication::translate("Plays", "The campaign of this action is not in the plan any "
                                                                "more.")));
    return store(edit, {.id = {},
                        .about = about,
                        .kind = DecisionKind::Accepted,
                        .until = {},
                        .reason = {},
                        .decidedOn = day,
                        .task = {},
                        .campaign = campaign});
}

Expected<void> snoozeAction(Edit &edit, const ActionCause &about, QDate until, QDate day)
{
    if (!until.isValid() || until <= day)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "An action is put off until a later day. Choose one after "
                                                          "today."),
                     {}};
    return store(edit, {.id = {},
                        .about = about,
                        .kind = DecisionKind::Snoozed,
                        .until = until,
                        .reason = {},
                        .decidedOn = day,
                        .task = {},
                        .campaign = {}});
}

Expected<void> dismissAction(Edit &edit, const ActionCause &about, const QString &reason, QDate day)
{
    const QString tidy = tidied(reason);
    if (tidy.isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "Say why the action is dismissed, so that others understand "
                                                          "it later."),
                     {}};
    return store(edit, {.id = {},
                        .about = about,
                        .kind = DecisionKind::Dismissed,
                        .until = {},
                        .reason = tidy,
                        .decidedOn = day,
                        .task = {},
                        .campaign = {}});
}

Expected<void> takeBackDecision(Edit &edit, DecisionId decision)
{
    TALBOOK_TRY(edit.database().execute(
        "DELETE FROM task WHERE status = 'open' AND campaign_id IS NULL AND id = (SELECT task_id FROM decision WHERE "
        "id = ?)",
        decision));
    return edit.database().execute("DELETE FROM decision WHERE id = ?", decision);
}

} // namespace talbook
