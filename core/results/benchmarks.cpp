#include "core/results/benchmarks.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Benchmark benchmarkFrom(const QString &figure, const QJsonObject &object)
{
    Benchmark benchmark;
    benchmark.figure = figure;
    benchmark.below = object.contains(u"below"_s);
    benchmark.value = object.value(benchmark.below ? u"below"_s : u"at_least"_s).toDouble();
    benchmark.timesRest = object.value(u"of"_s).toString() == u"rest";
    if (object.contains(u"mature"_s))
        benchmark.mature = object.value(u"mature"_s).toDouble();
    return benchmark;
}

QJsonObject toJson(const Benchmark &benchmark)
{
    QJsonObject object{{benchmark.below ? u"below"_s : u"at_least"_s, benchmark.value}};
    if (benchmark.timesRest)
        object.insert(u"of"_s, u"rest"_s);
    if (benchmark.mature)
        object.insert(u"mature"_s, *benchmark.mature);
    return object;
}

Expected<QJsonObject> stored(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'benchmarks'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

/// `part` of the setting with one value put in, or taken out where it is undefined.
Expected<void> store(Edit &edit, const QString &part, const QString &metric, const QJsonValue &value)
{
    auto all = stored(edit.database());
    TALBOOK_TRY(all);
    QJsonObject object = all->value(part).toObject();
    if (value.isUndefined())
        object.remove(metric);
    else
        object.insert(metric, value);
    if (object.isEmpty())
        all->remove(part);
    else
        all->insert(part, object);
    return setSetting(edit, u"benchmarks"_s,
                      all->isEmpty() ? QString()
                                     : QString::fromUtf8(QJsonDocument(*all).toJson(QJsonDocument::Compact)));
}

/// A metric of a year is held against what is set for the period's: one standard, two lengths of time.
QString standardOf(const QString &metric)
{
    const QLatin1StringView year("_year");
    return metric.endsWith(year) ? metric.chopped(year.size()) : metric;
}

Error noNumber()
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Results", "The value to reach is no number. Give one, or leave it empty."),
            {}};
}

} // namespace

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
        benchmarks.figures.push_back(benchmarkFrom(object.value(u"figure"_s).toString(), object));
    }
    return benchmarks;
}

Expected<Benchmarks> Benchmarks::read(const Database &database)
{
    auto benchmarks = load();
    TALBOOK_TRY(benchmarks);
    const auto own = stored(database);
    TALBOOK_TRY(own);
    const QJsonObject figures = own->value(u"benchmarks"_s).toObject();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        std::erase_if(benchmarks->figures, [&](const Benchmark &usual) { return usual.figure == figure.key(); });
        if (figure->isObject())
            benchmarks->figures.push_back(benchmarkFrom(figure.key(), figure->toObject()));
    }
    const QJsonObject targets = own->value(u"targets"_s).toObject();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        if (target->isDouble())
            benchmarks->targets.push_back({target.key(), target->toDouble()});
    }
    return benchmarks;
}

std::optional<Benchmark> Benchmarks::of(const QString &figure) const
{
    const auto found = std::ranges::find(figures, standardOf(figure), &Benchmark::figure);
    return found == figures.end() ? std::nullopt : std::optional(*found);
}

std::optional<double> Benchmarks::targetOf(const QString &figure) const
{
    const auto found = std::ranges::find(targets, standardOf(figure), &MetricTarget::figure);
    return found == targets.end() ? std::nullopt : std::optional(found->value);
}

Expected<void> setBenchmark(Edit &edit, const QString &metric, const std::optional<Benchmark> &benchmark)
{
    const auto usual = Benchmarks::load();
    TALBOOK_TRY(usual);
    std::optional<Benchmark> wanted = benchmark;
    if (wanted) {
        wanted->figure = standardOf(metric);
        if (!std::isfinite(wanted->value) || !std::isfinite(wanted->mature.value_or(0)))
            return noNumber();
    }
    if (wanted == usual->of(metric))
        return store(edit, u"benchmarks"_s, standardOf(metric), QJsonValue(QJsonValue::Undefined));
    return store(edit, u"benchmarks"_s, standardOf(metric), wanted ? QJsonValue(toJson(*wanted)) : QJsonValue());
}

Expected<void> setTarget(Edit &edit, const QString &metric, std::optional<double> value)
{
    if (value && !std::isfinite(*value))
        return noNumber();
    return store(edit, u"targets"_s, standardOf(metric),
                 value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined));
}

} // namespace talbook
