#include "core/exchange/plan_change_sources.h"

#include <algorithm>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct ReadStep
{
    qint64 seq = 0;
    ChangeStep step;
    std::vector<ChangedRow> rows;
};

/// The steps that are done, oldest first.
/// @param wanted by time; invalid: all
Expected<std::vector<ReadStep>> readSteps(const Database &database, const std::vector<TableShape> &tables,
                                          const QDateTime &wanted, PlanChanges &changes, const Progress &progress)
{
    const History history(database);
    const auto steps = history.steps();
    TALBOOK_TRY(steps);
    std::vector<ReadStep> read;
    qint64 done = 0;
    for (const HistoryStep &step : *steps) {
        if (progress && !progress(++done, qint64(steps->size())))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (!step.done || (wanted.isValid() && step.time < wanted))
            continue;
        const auto changeset = history.changeset(step.seq);
        TALBOOK_TRY(changeset);
        if (!*changeset) {
            changes.damaged.append(step.title);
            continue;
        }
        auto rows = rowsOfChangeset(database, tables, **changeset);
        if (!rows) {
            changes.damaged.append(step.title);
            continue;
        }
        read.push_back({step.seq, {step.title, step.author, step.time}, std::move(*rows)});
    }
    const bool cut = !steps->empty() && steps->front().seq > 1;
    if (cut && (!wanted.isValid() || wanted < steps->front().time))
        changes.historyBegins = steps->front().time;
    return read;
}

/// From where on an account's steps are told.
class Reviews
{
public:
    static Expected<Reviews> read(const Database &database, const std::vector<TableShape> &tables,
                                  const std::vector<ReadStep> &steps, RowOwners &owners)
    {
        Reviews reviews;
        Statement days(database, "SELECT account_id, max(date) FROM review GROUP BY account_id");
        while (days.step()) {
            reviews.m_days[days.integer(0)] = days.date(1);
            reviews.m_newest = std::max(reviews.m_newest, days.date(1));
        }
        TALBOOK_TRY(days.result());
        for (const ReadStep &step : steps) {
            for (const ChangedRow &row : step.rows) {
                if (tables[size_t(row.table)].name != "review" || row.change == RowChange::Removed)
                    continue;
                const auto account = owners.accountOf(row);
                TALBOOK_TRY(account);
                if (!reviews.m_days.contains(*account))
                    continue; // the review is gone again
                reviews.m_steps[*account] = step.seq;
                reviews.m_lastStep = step.seq;
            }
        }
        return reviews;
    }

    bool tells(qint64 account, const ReadStep &step) const
    {
        if (account == 0)
            return isAfter(step, m_lastStep, m_newest);
        const auto day = m_days.find(account);
        if (day == m_days.end())
            return true;
        const auto known = m_steps.find(account);
        return isAfter(step, known == m_steps.end() ? 0 : known->second, day->second);
    }

private:
    static bool isAfter(const ReadStep &step, qint64 review, QDate day)
    {
        if (review > 0)
            return step.seq > review;
        return !day.isValid() || step.step.time.toLocalTime().date() >= day;
    }

    std::map<qint64, QDate> m_days;
    std::map<qint64, qint64> m_steps; ///< of the history that noted the account's last review
    QDate m_newest;
    qint64 m_lastStep = 0;
};

Expected<PlanChanges> tellSteps(const Database &database, const QDateTime &since, bool sinceReview,
                                const Wording &words, const Progress &progress)
{
    const auto tables = recordedTables(database);
    TALBOOK_TRY(tables);
    PlanChanges changes;
    const auto steps = readSteps(database, *tables, since, changes, progress);
    TALBOOK_TRY(steps);
    // Who owns a row may be told by a step after the one that edited it.
    RowOwners owners(database, nullptr, *tables);
    for (const ReadStep &step : *steps) {
        for (const ChangedRow &row : step.rows)
            owners.learn(row);
    }
    std::optional<Reviews> reviews;
    if (sinceReview) {
        auto read = Reviews::read(database, *tables, *steps, owners);
        TALBOOK_TRY(read);
        reviews = std::move(*read);
    }
    NetRows net;
    std::vector<std::pair<qint64, size_t>> ofAccounts; // steps counted from the oldest
    std::vector<ChangeStep> told;
    for (const ReadStep &step : *steps) {
        std::set<qint64> touched;
        for (const ChangedRow &row : step.rows) {
            const auto account = owners.accountOf(row);
            TALBOOK_TRY(account);
            if (reviews && !reviews->tells(*account, step))
                continue;
            net.add(row);
            touched.insert(*account);
        }
        if (touched.empty())
            continue;
        for (const qint64 account : touched)
            ofAccounts.emplace_back(account, told.size());
        told.push_back(step.step);
    }
    changes.steps.assign(told.rbegin(), told.rend());
    for (auto &[account, step] : ofAccounts)
        step = told.size() - 1 - step;
    TALBOOK_TRY(tellChanges(changes, net.take(), ofAccounts, database, nullptr, *tables, words));
    return changes;
}

} // namespace

Expected<PlanChanges> changesFrom(const Database &database, const QDateTime &since, const Wording &words,
                                  const Progress &progress)
{
    auto changes = tellSteps(database, since, false, words, progress);
    TALBOOK_TRY(changes);
    changes->heading = since.isValid() ? words.translate("Changes", "Changes since %1")
                                             .arg(words.locale().toString(since.toLocalTime().date(), u"d MMMM yyyy"_s))
                                       : words.translate("Changes", "All changes that the history holds");
    return changes;
}

Expected<PlanChanges> changesFromLastReview(const Database &database, const Wording &words, const Progress &progress)
{
    auto changes = tellSteps(database, {}, true, words, progress);
    TALBOOK_TRY(changes);
    changes->heading = words.translate("Changes", "Changes since the last review of each account");
    return changes;
}

Expected<PlanChanges> changesBetween(const Database &older, const Database &newer, const Wording &words,
                                     const Progress &progress)
{
    const char *uuid = "SELECT value FROM meta WHERE key = 'plan_uuid'";
    const auto then = older.text(uuid);
    TALBOOK_TRY(then);
    const auto now = newer.text(uuid);
    TALBOOK_TRY(now);
    if (*then != *now) {
        return Error{ErrorCode::BadInput,
                     words
                         .translate("Changes", "“%1” is another plan, not a copy of “%2”, so the two cannot be "
                                               "compared. Choose a copy or a backup of this plan.")
                         .arg(older.shownName(), newer.shownName()),
                     *then};
    }
    const auto tables = recordedTables(newer);
    TALBOOK_TRY(tables);
    const auto rows = rowsBetween(older, newer, *tables, progress);
    TALBOOK_TRY(rows);
    PlanChanges changes;
    changes.heading = older.shownName() == newer.shownName()
                          ? words.translate("Changes", "Changes since the other copy of “%1”").arg(newer.shownName())
                          : words.translate("Changes", "From “%1” to “%2”").arg(older.shownName(), newer.shownName());
    TALBOOK_TRY(tellChanges(changes, *rows, {}, newer, &older, *tables, words));
    return changes;
}

Expected<PlanChanges> changesFromFile(const QString &olderPath, const Database &newer,
                                      const PlanEnvironment &environment, const Wording &words,
                                      const Progress &progress)
{
    const auto older = Plan::open(olderPath, environment, {.access = PlanAccess::Read});
    TALBOOK_TRY(older);
    return changesBetween((*older)->database(), newer, words, progress);
}

} // namespace talbook
