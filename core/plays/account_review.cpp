#include "core/plays/account_review.h"

#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/plays/load.h"
#include "core/plays/signal_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int reviewDays = 7;

Expected<void> checkReview(Edit &edit, const AccountReview &review)
{
    if (!review.date.isValid())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("Plays", "A review needs its day."), {}};
    Statement row(edit.database(), "SELECT 1 FROM account WHERE id = ?");
    row.bind(1, review.account);
    const bool there = row.step();
    row.reset();
    TALBOOK_TRY(row.result());
    return there
               ? Expected<void>()
               : Error{ErrorCode::NotFound,
                       QCoreApplication::translate("Plays", "The account of this review is not in the plan any more."),
                       {}};
}

QString reviewText(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text.trimmed();
}

struct TaskCount
{
    qint64 open = 0, overdue = 0;
};

Expected<QHash<qint64, TaskCount>> openTasks(const Database &database, QDate asOf)
{
    QHash<qint64, TaskCount> counts;
    Statement rows(database,
                   "SELECT account_id, count(*), sum(due_on < ?) FROM task WHERE status = 'open' GROUP BY account_id");
    rows.bind(1, asOf);
    while (rows.step())
        counts.insert(rows.integer(0), {rows.integer(1), rows.integer(2)});
    TALBOOK_TRY(rows.result());
    return counts;
}

QString textOf(const AccountTable &accounts, TextRef ref)
{
    const std::string_view utf8 = accounts.text(ref);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// What has come in after row.since, up to the day.
void addNews(ReviewRow &row, const Facts &facts, QDate asOf, const Wording &words)
{
    const int after = dayNumber(row.since), today = dayNumber(asOf);
    for (const SignalFact &signal : facts.signalsOf(row.account)) {
        if (signal.day != noDay && signal.day > after && signal.day <= today)
            row.newSignals.push_back({signal.id, QDate(1970, 1, 1).addDays(signal.day), signalName(signal, words),
                                      facts.topics[qsizetype(signal.topic)], signal.strength});
    }
    std::ranges::stable_sort(row.newSignals, std::ranges::greater(), &ReviewSignal::date);
    for (const ActivityFact &activity : facts.activitiesOf(row.account)) {
        if (activity.inbound && activity.day != noDay && activity.day > after && activity.day <= today)
            row.newTouches += activity.count;
    }
}

} // namespace

const QStringList &reviewStatuses()
{
    static const QStringList statuses = {u"on_track"_s, u"needs_push"_s, u"blocked"_s, u"paused"_s};
    return statuses;
}

bool notesNothing(const AccountReview &review)
{
    return tidied(review.status).isEmpty() && review.blockers.trimmed().isEmpty() &&
           review.decisions.trimmed().isEmpty();
}

bool lacksStatus(const AccountReview &review)
{
    return tidied(review.status).isEmpty() && !review.blockers.trimmed().isEmpty();
}

QString reviewStatusName(const QString &status, const Wording &words)
{
    if (status == u"on_track")
        return words.translate("Plays", "On track", "status of an account");
    if (status == u"needs_push")
        return words.translate("Plays", "Needs a push", "status of an account");
    if (status == u"blocked")
        return words.translate("Plays", "Blocked", "status of an account");
    return status == u"paused" ? words.translate("Plays", "Paused", "status of an account") : status;
}

Expected<std::vector<AccountReview>> accountReviews(const Database &database, AccountId account)
{
    std::vector<AccountReview> reviews;
    Statement rows(database, account.isNull() ? "SELECT id, account_id, date, status, blockers, decisions FROM review "
                                                "ORDER BY date DESC, id DESC"
                                              : "SELECT id, account_id, date, status, blockers, decisions FROM review "
                                                "WHERE account_id = ?1 ORDER BY date DESC, id DESC");
    if (!account.isNull())
        rows.bind(1, account);
    while (rows.step())
        reviews.push_back(
            {rows.id<ReviewId>(0), rows.id<AccountId>(1), rows.date(2), rows.text(3), rows.text(4), rows.text(5)});
    TALBOOK_TRY(rows.result());
    return reviews;
}

Expected<ReviewId> addReview(Edit &edit, const AccountReview &review)
{
    TALBOOK_TRY(checkReview(edit, review));
    const auto id = edit.newId<ReviewId>();
    TALBOOK_TRY(edit.database().execute(
        "INSERT INTO review(id, account_id, date, status, blockers, decisions) VALUES(?, ?, ?, ?, ?, ?)", id,
        review.account, review.date, reviewText(review.status), reviewText(review.blockers),
        reviewText(review.decisions)));
    return id;
}

Expected<void> changeReview(Edit &edit, const AccountReview &review)
{
    if (notesNothing(review))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "Nothing is noted in this review. Choose a status, or write "
                                                          "down what blocks or what was decided."),
                     {}};
    TALBOOK_TRY(checkReview(edit, review));
    TALBOOK_TRY(edit.database().execute(
        "UPDATE review SET date = ?, status = ?, blockers = ?, decisions = ? WHERE id = ?", review.date,
        reviewText(review.status), reviewText(review.blockers), reviewText(review.decisions), review.id));
    return edit.database().changes() > 0
               ? Expected<void>()
               : Error{ErrorCode::NotFound,
                       QCoreApplication::translate("Plays", "This review is not in the plan any more."),
                       {}};
}

Expected<void> removeReviews(Edit &edit, std::span<const ReviewId> reviews)
{
    for (const ReviewId review : reviews)
        TALBOOK_TRY(edit.database().execute("DELETE FROM review WHERE id = ?", review));
    return {};
}

Expected<std::vector<ReviewRow>> weeklyReview(const Database &database, const Standings &standings,
                                              std::span<const NextAction> actions, const Wording &words)
{
    const QDate asOf = standings.asOf();
    const auto reviews = accountReviews(database);
    TALBOOK_TRY(reviews);
    const QDate monday = mondayOf(asOf);
    QHash<qint64, size_t> thisWeek, before; // the list has the newest first
    for (size_t i = 0; i < reviews->size(); ++i) {
        const AccountReview &review = (*reviews)[i];
        QHash<qint64, size_t> &newest = review.date < monday ? before : thisWeek;
        if (review.date <= asOf && !newest.contains(review.account.value))
            newest.insert(review.account.value, i);
    }
    const auto tasks = openTasks(database, asOf);
    TALBOOK_TRY(tasks);
    QHash<size_t, std::vector<size_t>> actionsOf;
    for (size_t i = 0; i < actions.size(); ++i)
        actionsOf[actions[i].account].push_back(i);
    std::vector<ReviewRow> rows;
    for (size_t i = 0; i < standings.size(); ++i) {
        const AccountRow &account = standings.accounts()[i];
        if (!account.onTal)
            continue;
        ReviewRow row;
        row.account = i;
        row.id = account.id;
        row.name = textOf(standings.accounts(), account.name);
        row.owner = textOf(standings.accounts(), account.owner);
        row.grade = standings[i].grade;
        row.score = standings[i].score.score;
        if (const auto current = thisWeek.constFind(account.id.value); current != thisWeek.constEnd())
            row.current = (*reviews)[*current];
        if (const auto last = before.constFind(account.id.value); last != before.constEnd())
            row.last = (*reviews)[*last];
        row.since = row.last ? row.last->date : asOf.addDays(-reviewDays);
        addNews(row, standings.facts(), asOf, words);
        row.actions = actionsOf.value(i);
        row.openTasks = tasks->value(account.id.value).open;
        row.overdueTasks = tasks->value(account.id.value).overdue;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &ReviewRow::score);
    return rows;
}

Expected<QHash<qint64, AccountReview>> reviewsOfWeek(const Database &database, QDate asOf)
{
    QHash<qint64, AccountReview> reviews;
    Statement rows(database, "SELECT id, account_id, date, status, blockers, decisions FROM review "
                             "WHERE date >= ?1 AND date <= ?2 ORDER BY date, id");
    rows.bind(1, mondayOf(asOf));
    rows.bind(2, asOf);
    while (rows.step()) {
        reviews.insert(rows.integer(1), {rows.id<ReviewId>(0), rows.id<AccountId>(1), rows.date(2), rows.text(3),
                                         rows.text(4), rows.text(5)});
    }
    TALBOOK_TRY(rows.result());
    return reviews;
}

AccountReview reviewDraft(const ReviewRow &row, QDate asOf)
{
    AccountReview draft;
    draft.account = row.id;
    draft.date = asOf;
    if (row.last) {
        draft.status = row.last->status;
        draft.blockers = row.last->blockers;
    }
    return draft;
}

} // namespace talbook
