#include "core/results/benchmarks.h"

#include "core/base/json_file.h"

#include <QJsonArray>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<Benchmarks> Benchmarks::load()
{
    const auto file = readJsonFile(u":/presets/benchmarks.json"_s);
    TALBOOK_TRY(file);
    Benchmarks benchmarks;
    benchmarks.engagedDays = file->value(u"engaged_days"_s).toInt();
    benchmarks.closedDays = file->value(u"closed_days"_s).toInt();
    benchmarks.leastCases = file->value(u"least_cases"_s).toInt();
    for (const QJsonValue &value : file->value(u"figures"_s).toArray()) {
        const QJsonObject object = value.toObject();
        Benchmark benchmark;
        benchmark.figure = object.value(u"figure"_s).toString();
        benchmark.below = object.contains(u"below"_s);
        benchmark.value = object.value(benchmark.below ? u"below"_s : u"at_least"_s).toDouble();
        benchmark.timesRest = object.value(u"of"_s).toString() == u"rest";
        benchmarks.figures.push_back(std::move(benchmark));
    }
    return benchmarks;
}

std::optional<Benchmark> Benchmarks::of(const QString &figure) const
{
    for (const Benchmark &benchmark : figures) {
        if (benchmark.figure == figure)
            return benchmark;
    }
    return std::nullopt;
}

} // namespace talbook
