#include "ui/results/result_data.h"

#include "core/plan/plan.h"
#include "core/results/metric_words.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysOfYear = 365;

} // namespace

std::vector<ResultPeriod> resultPeriods(const Database &database, const Standings &standings, QDate asOf)
{
    std::vector<ResultPeriod> periods;
    const auto &program = standings.program();
    if (program)
        periods.push_back({program->name, {.byOwner = true}, u"program"_s});
    if (const auto known = programs(database)) {
        for (const Program &other : *known) {
            if (other.startsOn <= asOf && (!program || other.id != program->id))
                periods.push_back({other.name,
                                   {.from = other.startsOn, .to = other.endsOn, .byOwner = true},
                                   u"program/"_s + QString::number(other.id.value)});
        }
    }
    periods.push_back({QCoreApplication::translate("Results", "Last 12 months"),
                       {.from = asOf.addDays(1 - daysOfYear), .to = asOf, .byOwner = true},
                       u"year"_s});
    periods.push_back(
        {QCoreApplication::translate("Results", "All days until today"), {.to = asOf, .byOwner = true}, u"all"_s});
    return periods;
}

bool ResultData::hasDeals() const
{
    return std::ranges::any_of(
        std::initializer_list<MetricKind>{MetricKind::Opportunities, MetricKind::WinRate, MetricKind::WinRateYear},
        [this](MetricKind kind) {
            const Metric &metric = metrics.of(kind);
            return metric.figure.n > 0 ||
                   std::ranges::any_of(metric.cohorts, [](const MetricFigure &figure) { return figure.n > 0; });
        });
}

Expected<ResultData> readResults(const Database &database, const Standings &standings, QDate asOf,
                                 MetricsRequest request, const Wording &words)
{
    std::optional<Standings> earlier;
    const QDate day = request.day(asOf);
    if (day != asOf) {
        auto read = Standings::read(database, {day, std::nullopt, {}}, words);
        TALBOOK_TRY(read);
        earlier.emplace(std::move(*read));
    }
    const Standings &used = earlier ? *earlier : standings;
    auto metrics = readMetrics(database, used, request, words);
    TALBOOK_TRY(metrics);
    auto months = resultMonths(database, used, request, words);
    TALBOOK_TRY(months);
    ResultData data{std::move(*metrics), std::move(*months), {}};
    if (!request.isPeriod()) {
        auto weeks = programFigures(database, used);
        TALBOOK_TRY(weeks);
        data.weeks = std::move(*weeks);
    }
    return data;
}

const MetricFigure &figureOf(const Metrics &metrics, const FigureSource &source)
{
    const Metric &metric = metrics.of(source.kind);
    return source.cohort < 0 ? metric.figure : metric.cohorts[size_t(source.cohort)];
}

MetricFigure figureBehind(const ResultData &data, const FigureSource &source)
{
    if (source.month < 0)
        return figureOf(data.metrics, source);
    return monthFigure(data.months, size_t(source.month), source.kind);
}

QString figureName(const Metrics &metrics, const FigureSource &source, const Wording &words)
{
    const QString name = metricName(source.kind, words);
    if (source.cohort < 0)
        return name;
    return name + u", "_s + cohortName(metrics.cohorts[size_t(source.cohort)], words);
}

} // namespace talbook
