#pragma once

#include "core/base/expected.h"

#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

class Database;
class Edit;

/// What a metric should reach by others' experience (domain section 9, from S1), as resources/presets/benchmarks.json
/// has it, or as the plan's own people say.
struct Benchmark
{
    QString figure; ///< id of the metric
    double value = 0;
    bool below = false;                ///< less is better: the metric must stay below the value, else reach it
    bool timesRest = false;            ///< the value is a multiple of the same metric of the accounts off the list
    std::optional<double> mature = {}; ///< what a mature program reaches; told, not judged

    bool isMet(double figureValue) const { return below ? figureValue < value : figureValue >= value; }
    friend bool operator==(const Benchmark &, const Benchmark &) = default;
};

/// What the plan's people want a metric to reach; nobody else's experience.
struct MetricTarget
{
    QString figure;
    double value = 0;
};

struct Benchmarks
{
    int engagedDays = 0; ///< an account with an inbound activity this recent is engaged
    int closedDays = 0;  ///< deals closed this recently make up the figures "of a year"
    int leastCases = 0;  ///< a group smaller than this says nothing against another
    std::vector<Benchmark> figures;
    std::vector<MetricTarget> targets;

    /// As they ship: no targets.
    static Expected<Benchmarks> load();
    /// With what the plan's setting "benchmarks" changes.
    static Expected<Benchmarks> read(const Database &database);

    /// A metric of a year has those of the period's.
    std::optional<Benchmark> of(const QString &figure) const;
    std::optional<double> targetOf(const QString &figure) const;
};

/// Stores the plan's own benchmark of a metric; without one the metric has none from then on. BadInput for a value that
/// is no finite number. One that equals the preset's removes the plan's own.
Expected<void> setBenchmark(Edit &edit, const QString &metric, const std::optional<Benchmark> &benchmark);

/// Stores the target of a metric in the metric's own unit (shares 0 to 1); without a value it has none.
Expected<void> setTarget(Edit &edit, const QString &metric, std::optional<double> value);

} // namespace talbook
