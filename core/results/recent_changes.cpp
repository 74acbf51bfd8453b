#include "core/results/recent_changes.h"

#include "core/scoring/components.h"
#include "core/scoring/standing.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double leastMove = 1; ///< points; less is noise of decay
constexpr size_t mostMoves = 5;

std::vector<ScoreMove> movesSince(const Standings &standings, QDate day)
{
    const AccountTable &accounts = standings.accounts();
    bool anyOnList = false;
    for (size_t i = 0; i < standings.size() && !anyOnList; ++i)
        anyOnList = accounts[i].onTal;
    const Scorer then(standings.model(), standings.facts(), day);
    struct Change
    {
        size_t account;
        double before;
        double size;
    };
    std::vector<Change> changes;
    for (size_t i = 0; i < standings.size(); ++i) {
        if (anyOnList && !accounts[i].onTal)
            continue;
        const double before = then.score(i).score;
        const double size = std::abs(standings[i].score.score - before);
        if (size >= leastMove)
            changes.push_back({i, before, size});
    }
    const size_t kept = std::min(mostMoves, changes.size());
    std::ranges::partial_sort(changes, changes.begin() + qsizetype(kept), [](const Change &a, const Change &b) {
        return a.size != b.size ? a.size > b.size : a.account < b.account;
    });
    changes.resize(kept);
    std::vector<ScoreMove> moves;
    for (const Change &change : changes) {
        const std::string_view name = accounts.text(accounts[change.account].name);
        moves.push_back({accounts[change.account].id, QString::fromUtf8(name.data(), qsizetype(name.size())),
                         change.before, standings[change.account].score.score, standings.model().gradeOf(change.before),
                         standings[change.account].grade});
    }
    return moves;
}

} // namespace

Expected<PlanMoment> planMoment(const Database &database, QDate asOf)
{
    const auto plan = database.text("SELECT value FROM meta WHERE key = 'plan_uuid'");
    TALBOOK_TRY(plan);
    const auto revision = History(database).revision();
    TALBOOK_TRY(revision);
    return PlanMoment{*plan, *revision, asOf};
}

Expected<std::vector<HistoryStep>> stepsSince(const Database &database, const PlanMoment &seen)
{
    const auto steps = History(database).steps();
    TALBOOK_TRY(steps);
    std::vector<HistoryStep> since;
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        if (step->done && step->revision > seen.revision)
            since.push_back(*step);
    }
    return since;
}

Expected<RecentChanges> changesSince(const Database &database, const Standings &standings, const PlanMoment &seen)
{
    RecentChanges changes;
    changes.since = seen.day;
    auto steps = stepsSince(database, seen);
    TALBOOK_TRY(steps);
    changes.steps = std::move(*steps);
    if (seen.day.isValid() && seen.day < standings.asOf())
        changes.moves = movesSince(standings, seen.day);
    return changes;
}

} // namespace talbook
