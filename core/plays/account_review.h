#pragma once

#include "core/plays/next_actions.h"

#include <QHash>

#include <optional>

namespace talbook
{

class Edit;

/// What was noted about an account on the day of a review (domain section 10).
struct AccountReview
{
    ReviewId id;
    AccountId account;
    QDate date;
    QString status; ///< one of reviewStatuses(), or words of one's own
    QString blockers, decisions;
};

/// "on_track", "needs_push", "blocked", "paused".
const QStringList &reviewStatuses();
/// In words; one of the user's own as it is.
QString reviewStatusName(const QString &status, const Wording &words);

/// Newest first; of a null account, of all.
Expected<std::vector<AccountReview>> accountReviews(const Database &database, AccountId account = {});

/// Neither a status nor a word: somebody looked at the account, and that is all.
bool notesNothing(const AccountReview &review);
/// Something blocks the account, and nobody has said how it stands.
bool lacksStatus(const AccountReview &review);

/// BadInput without a day, or where a review is changed so that it notes nothing; NotFound for an account or a review
/// that is gone.
Expected<ReviewId> addReview(Edit &edit, const AccountReview &review);
Expected<void> changeReview(Edit &edit, const AccountReview &review);
Expected<void> removeReviews(Edit &edit, std::span<const ReviewId> reviews);

struct ReviewSignal
{
    qint64 id = 0;
    QDate date;
    QString kind, topic;
    double strength = 0;
};

/// An account of the target account list as the weekly review goes through it.
struct ReviewRow
{
    size_t account = 0; ///< index into the standings
    AccountId id;
    QString name, owner, grade;
    double score = 0;
    std::optional<AccountReview> current; ///< of the ISO week of the standings' day: the newest of its reviews
    std::optional<AccountReview> last;    ///< the newest from before that week
    QDate since;                          ///< new is what came after this day: the last review's, else a week ago
    std::vector<ReviewSignal> newSignals; ///< newest first
    qint64 newTouches = 0;                ///< inbound, each as often as it counts
    std::vector<size_t> actions;          ///< indexes into the actions given
    qint64 openTasks = 0, overdueTasks = 0;
};

/// One row an account of the list, by score, the highest first. `actions` are those of nextActions() for the same
/// standings.
Expected<std::vector<ReviewRow>> weeklyReview(const Database &database, const Standings &standings,
                                              std::span<const NextAction> actions, const Wording &words);

/// The newest review of each account in the ISO week of the day, by the account's id.
Expected<QHash<qint64, AccountReview>> reviewsOfWeek(const Database &database, QDate asOf);

/// What a review of this week begins with: the status and the blockers of the last one, which hold until somebody says
/// otherwise.
AccountReview reviewDraft(const ReviewRow &row, QDate asOf);

} // namespace talbook
