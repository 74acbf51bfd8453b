#pragma once

#include "core/accounts/programs.h"
#include "core/accounts/tiers.h"
#include "core/plays/checklist.h"
#include "core/plays/next_actions.h"
#include "core/results/attention.h"
#include "core/results/plan_checks.h"
#include "core/results/program_figures.h"
#include "core/results/recent_changes.h"

#include <array>
#include <optional>

namespace talbook
{

/// How many accounts of the list stand in a tier, and which.
struct TierCount
{
    int tier = 0;
    TierPlan plan;
    std::vector<AccountId> accounts;
};

/// Everything the Home page shows, as it was on the day.
struct HomeFigures
{
    QDate asOf;
    std::optional<Program> program;
    QString currency;
    size_t accounts = 0; ///< in the plan
    size_t onList = 0;
    std::vector<ProgramFigure> figures;
    std::vector<TierCount> tiers;         ///< the three tiers; empty while nobody is on the list
    std::vector<NextAction> actions;      ///< that nobody has decided about
    std::vector<ChecklistItem> checklist; ///< the program's, by due day
    std::vector<AttentionItem> attention;
    std::vector<PlanFinding> findings;
    std::optional<RecentChanges> changes; ///< where somebody has seen the plan before
    PlanMoment moment;
};

/// Reads it all anew from the file and the standings, which belong together; changes neither, so that it may run on a
/// worker's own connection. `seen` is what was noted when the plan was last looked at.
Expected<HomeFigures> readHome(const Database &database, const Standings &standings, const Wording &words,
                               const std::optional<PlanMoment> &seen = {});

} // namespace talbook
