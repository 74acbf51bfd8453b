#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// What is decided about: one rule, one account, one cause (RuleMatch::cause()).
struct ActionCause
{
    QString rule;
    AccountId account;
    QString cause;

    bool operator==(const ActionCause &) const = default;
};

enum class DecisionKind
{
    Accepted,
    Snoozed,
    Dismissed
};

struct Decision
{
    DecisionId id;
    ActionCause about;
    DecisionKind kind = DecisionKind::Accepted;
    QDate until;    ///< of Snoozed: the day on which it is shown again
    QString reason; ///< of Dismissed
    QDate decidedOn;
    TaskId task;         ///< of Accepted: made by it; null where it was removed since
    CampaignId campaign; ///< of Accepted: launched for it
};

/// Newest first.
Expected<std::vector<Decision>> decisions(const Database &database);

/// What an accepted action becomes.
struct ActionTask
{
    QString title;
    QString who;   ///< "sdr", "ae"…
    QString owner; ///< our person; may be empty
    ContactId contact;
    QDate due; ///< not before the day of the decision; else that day
    QString note;
};

/// Each replaces what was decided about the same cause before. BadInput says what is missing; NotFound for an account
/// or a campaign that is gone.
Expected<TaskId> acceptAction(Edit &edit, const ActionCause &about, const ActionTask &task, QDate day);
Expected<void> acceptByCampaign(Edit &edit, const ActionCause &about, CampaignId campaign, QDate day);
Expected<void> snoozeAction(Edit &edit, const ActionCause &about, QDate until, QDate day);
Expected<void> dismissAction(Edit &edit, const ActionCause &about, const QString &reason, QDate day);

/// Forgets a decision, so that the action is shown again while its rule is met. The task it made goes with it unless
/// somebody has done or skipped it; a campaign stays.
Expected<void> takeBackDecision(Edit &edit, DecisionId decision);

} // namespace talbook
