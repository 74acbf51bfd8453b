#pragma once

#include "core/results/figure_reader.h"
#include "core/results/metrics.h"
#include "core/results/touches.h"

#include <climits>
#include <memory>
#include <set>

namespace talbook
{

/// The days and the list that metrics are of.
struct ResultScope
{
    std::optional<Program> program; ///< nothing in a period of one's own
    int from = INT_MIN, to = 0;     ///< days since 1970-01-01; both count
    int day = 0;                    ///< on which the list stands
    bool hasList = false;
    std::vector<bool> member; ///< on the list on the day
    std::vector<bool> listed; ///< on it, or left it since
    std::vector<int> joined;  ///< noDay where never
    std::vector<int> tier;    ///< of those listed; 0 unknown. One that left has the tier it had then

    static Expected<ResultScope> read(const Database &database, const Standings &standings,
                                      const MetricsRequest &request);

    bool isWithin(int someDay) const { return someDay != noDay && someDay >= from && someDay <= to; }
};

/// What was spent in a scope, as the budget has it.
struct ResultCosts
{
    std::vector<MetricCost> entries; ///< with something spent
    QStringList withoutRate;         ///< currencies whose lines are in no sum

    static Expected<ResultCosts> read(const Database &database, const Standings &standings, const ResultScope &scope,
                                      const Wording &words);
};

/// Everything metrics are worked out from.
struct ResultFacts
{
    const Standings &standings;
    ResultScope scope;
    Benchmarks benchmarks;
    AttributionSettings settings;
    std::vector<Deal> deals;
    TouchTable touches;
    ResultCosts costs;

    static Expected<ResultFacts> read(const Database &database, const Standings &standings,
                                      const MetricsRequest &request, const Wording &words);

    /// A marketing touch within the days before its creation, or while it was open.
    bool isInfluenced(const Deal &deal) const;
    /// Has a touchpoint of attribution.
    bool isTouched(const Deal &deal) const;
};

} // namespace talbook
