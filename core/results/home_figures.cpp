#include "core/results/home_figures.h"

#include "core/scoring/standing.h"

namespace talbook
{

Expected<HomeFigures> readHome(const Database &database, const Standings &standings, const Wording &words,
                               const std::optional<PlanMoment> &seen)
{
    HomeFigures home;
    home.asOf = standings.asOf();
    home.program = standings.program();
    home.currency = standings.facts().settings.currency;
    home.accounts = standings.size();
    auto moment = planMoment(database, standings.asOf());
    TALBOOK_TRY(moment);
    home.moment = std::move(*moment);
    auto figures = programFigures(database, standings);
    TALBOOK_TRY(figures);
    home.figures = std::move(*figures);

    std::vector<TierCount> tiers(3);
    for (size_t i = 0; i < tiers.size(); ++i) {
        tiers[i].tier = int(i) + 1;
        tiers[i].plan = standings.tiers().tiers[i];
    }
    for (size_t i = 0; i < standings.size(); ++i) {
        if (!standings.accounts()[i].onTal)
            continue;
        ++home.onList;
        if (standings[i].tier > 0)
            tiers[size_t(standings[i].tier - 1)].accounts.push_back(standings.accounts()[i].id);
    }
    if (home.onList > 0)
        home.tiers = std::move(tiers);

    auto actions = nextActions(database, standings, words);
    TALBOOK_TRY(actions);
    home.actions = std::move(*actions);
    if (home.program) {
        auto items = checklist(database, home.program->id, words);
        TALBOOK_TRY(items);
        home.checklist = std::move(*items);
    }
    auto attention = accountsInNeed(database, standings);
    TALBOOK_TRY(attention);
    home.attention = std::move(*attention);
    auto findings = checkPractice(database, standings, words);
    TALBOOK_TRY(findings);
    home.findings = std::move(*findings);
    if (seen && seen->plan == home.moment.plan) {
        auto changes = changesSince(database, standings, *seen);
        TALBOOK_TRY(changes);
        home.changes = std::move(*changes);
    }
    return home;
}

} // namespace talbook
