#pragma once

#include "core/base/expected.h"

#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

/// What a figure should reach (domain section 9, from S1), as resources/presets/benchmarks.json has it.
struct Benchmark
{
    QString figure; ///< id of the figure
    double value = 0;
    bool below = false;     ///< less is better: the figure must stay below the value, else reach it
    bool timesRest = false; ///< the value is a multiple of the same figure of the accounts off the list

    bool isMet(double figureValue) const { return below ? figureValue < value : figureValue >= value; }
};

struct Benchmarks
{
    int engagedDays = 0; ///< an account with an inbound activity this recent is engaged
    int closedDays = 0;  ///< deals closed this recently make up win rate and deal size
    int leastCases = 0;  ///< a group smaller than this says nothing against another
    std::vector<Benchmark> figures;

    static Expected<Benchmarks> load();
    std::optional<Benchmark> of(const QString &figure) const;
};

} // namespace talbook
