#include "ui/results/metric_charts.h"

#include "core/base/percent.h"
#include "core/results/metric_words.h"
#include "ui/home/home_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cohortWidth = 168;
constexpr int benchmarkWidth = 232;
constexpr int targetWidth = 88;
constexpr QChar fewMark(0x25C7); // ◇

/// "30–95" beside a figure that says its unit.
QString shortInterval(const Interval &interval, MetricUnit unit, const Wording &words)
{
    const QLocale &locale = words.locale();
    if (unit == MetricUnit::Amount)
        return shortAmount(interval.low, words) + u'–' + shortAmount(interval.high, words);
    const double scale = unit == MetricUnit::Share ? 100 : 1;
    const int digits = unit == MetricUnit::Number || unit == MetricUnit::Ratio ? 2 : 0;
    return locale.toString(interval.low * scale, 'f', digits) + u'–' +
           locale.toString(interval.high * scale, 'f', digits);
}

bool isShare(MetricKind kind)
{
    return metricDefinition(kind).unit == MetricUnit::Share;
}

std::vector<int> cohortsOf(const Metrics &metrics, CohortsBy by)
{
    std::vector<int> places;
    for (int i = 0; i < int(metrics.cohorts.size()); ++i) {
        const CohortKind kind = metrics.cohorts[size_t(i)].kind;
        if (kind == CohortKind::List || kind == CohortKind::Rest ||
            kind == (by == CohortsBy::Tier ? CohortKind::Tier : CohortKind::Owner))
            places.push_back(i);
    }
    return places;
}

QString allAccounts()
{
    return QCoreApplication::translate("Results", "All accounts");
}

} // namespace

const FigureSource *ResultChart::source(int point, int series) const
{
    if (point < 0 || size_t(point) >= sources.size())
        return nullptr;
    const auto &row = sources[size_t(point)];
    return series >= 0 && size_t(series) < row.size() ? &row[size_t(series)] : nullptr;
}

ChartValue chartValue(const Metrics &metrics, const FigureSource &source, const Wording &words)
{
    const MetricFigure &figure = figureOf(metrics, source);
    const MetricUnit unit = metricDefinition(source.kind).unit;
    const double scale = unit == MetricUnit::Share ? 100 : 1;
    ChartValue value{.text = metricText(figure.value, unit, metrics.currency, words)};
    if (figure.value)
        value.value = *figure.value * scale;
    if (figure.interval)
        value.interval = Interval{figure.interval->low * scale, figure.interval->high * scale};
    const QLocale &locale = words.locale();
    // Of the share of an amount, n counts the deals.
    const bool counts = figure.denominator == double(figure.n);
    if (unit == MetricUnit::Share && counts && figure.numerator == std::round(figure.numerator))
        value.cases = QCoreApplication::translate("Results", "%1 of %2")
                          .arg(locale.toString(figure.numerator, 'f', 0), locale.toString(figure.denominator, 'f', 0));
    else if (unit != MetricUnit::Count)
        value.cases = QCoreApplication::translate("Results", "%n case(s)", nullptr, int(figure.n));
    if (figure.few)
        value.remark = metricBasis(source.kind) == MetricBasis::Sample
                           ? QCoreApplication::translate("Results", "Few cases: too few to conclude anything.")
                           : QCoreApplication::translate("Results", "Few cases: too few to compare with others.");
    return value;
}

namespace
{

/// What holds for many of the figures is said where they are explained.
void addRemarks(const Metrics &metrics, ChartFigures &figures)
{
    for (const MetricRemark &remark : metrics.remarks)
        figures.definition += u'\n' + remark.about + u": "_s + remark.text;
}

} // namespace

ResultChart cohortBars(const Metrics &metrics, MetricKind kind, const Wording &words)
{
    ResultChart chart;
    chart.figures.title = metricName(kind, words);
    chart.figures.definition = metricHelp(kind, words);
    chart.figures.pointsName = QCoreApplication::translate("Results", "Accounts");
    chart.figures.percent = isShare(kind);
    chart.figures.series = {{.name = metricName(kind, words)}};
    const auto add = [&](const QString &label, const FigureSource &source, std::optional<Colour> colour) {
        chart.figures.points.push_back({label, {chartValue(metrics, source, words)}, colour});
        chart.sources.push_back({source});
    };
    for (const int cohort : cohortsOf(metrics, CohortsBy::Tier))
        add(cohortName(metrics.cohorts[size_t(cohort)], words), {kind, cohort},
            metrics.cohorts[size_t(cohort)].kind == CohortKind::Rest ? std::optional(Colour::Neutral) : std::nullopt);
    if (chart.figures.points.empty())
        add(allAccounts(), {kind}, {});
    const bool intervals = std::ranges::any_of(
        chart.figures.points, [](const ChartPoint &point) { return point.values.front().interval.has_value(); });
    chart.figures.remark = intervals ? QCoreApplication::translate("Results", "with 95 % intervals") : QString();
    addRemarks(metrics, chart.figures);
    return chart;
}

ResultChart metricBars(const Metrics &metrics, const std::vector<MetricKind> &kinds, const QString &title,
                       const QString &remark, const Wording &words)
{
    ResultChart chart;
    chart.figures.title = title;
    chart.figures.remark = remark;
    chart.figures.pointsName = QCoreApplication::translate("Results", "Metric");
    chart.figures.series = {{.name = QCoreApplication::translate("Results", "Figure")}};
    QStringList definitions;
    for (const MetricKind kind : kinds) {
        chart.figures.points.push_back(
            {metricName(kind, words), {chartValue(metrics, {kind}, words)}, std::nullopt, metricHelp(kind, words)});
        chart.sources.push_back({FigureSource{kind}});
        definitions.append(metricName(kind, words) + u": "_s + metricHelp(kind, words));
        chart.figures.percent = isShare(kind);
    }
    chart.figures.definition = definitions.join(u'\n');
    return chart;
}

ResultChart metricTable(const Metrics &metrics, CohortsBy by, const Wording &words)
{
    ResultChart chart;
    ChartFigures &figures = chart.figures;
    figures.title = QCoreApplication::translate("Results", "All metrics");
    figures.definition = QCoreApplication::translate(
        "Results", "Each figure with its 95 % interval in brackets. ◇ marks few cases: too few to conclude anything "
                   "from a comparison.");
    figures.remark = QCoreApplication::translate("Results", "95 % interval in brackets; ◇ few cases");
    addRemarks(metrics, figures);
    figures.pointsName = QCoreApplication::translate("Results", "Metric");
    const std::vector<int> cohorts = cohortsOf(metrics, by);
    for (const int cohort : cohorts)
        figures.series.push_back({.name = cohortName(metrics.cohorts[size_t(cohort)], words), .width = cohortWidth});
    if (cohorts.empty())
        figures.series.push_back({.name = allAccounts(), .width = cohortWidth});
    figures.series.push_back(
        {.name = QCoreApplication::translate("Results", "Target"), .editable = true, .width = targetWidth});
    figures.series.push_back({.name = QCoreApplication::translate("Results", "Benchmark"), .width = benchmarkWidth});
    for (const Metric &metric : metrics.metrics) {
        const MetricUnit unit = metricDefinition(metric.kind).unit;
        ChartPoint point{.label = metricName(metric.kind, words), .values = {}};
        point.detail = metricHelp(metric.kind, words);
        std::vector<FigureSource> sources;
        const auto add = [&](int cohort) {
            const FigureSource source{metric.kind, cohort};
            const MetricFigure &figure = figureOf(metrics, source);
            ChartValue value = chartValue(metrics, source, words);
            if (figure.value && figure.interval)
                value.text += u" ("_s + shortInterval(*figure.interval, unit, words) + u')';
            if (figure.value && figure.few)
                value.text += u' ' + QString(fewMark);
            if (cohort <= 0 && !metric.note.isEmpty())
                value.remark = metric.note;
            point.values.push_back(std::move(value));
            sources.push_back(source);
        };
        for (const int cohort : cohorts)
            add(cohort);
        if (cohorts.empty())
            add(-1);
        const double scale = unit == MetricUnit::Share ? 100 : 1;
        ChartValue target{.text = metricText(metric.target, unit, metrics.currency, words)};
        if (metric.target)
            target.value = *metric.target * scale;
        point.values.push_back(target);
        QString benchmark = benchmarkText(metric, metrics.currency, words);
        if (const QString verdict = verdictText(metric.verdict, words); !benchmark.isEmpty() && !verdict.isEmpty())
            benchmark = verdict + u": "_s + benchmark;
        point.values.push_back({.text = benchmark.isEmpty() ? u"–"_s : benchmark});
        figures.points.push_back(std::move(point));
        chart.sources.push_back(std::move(sources));
    }
    return chart;
}

bool isTarget(const ChartFigures &figures, int series)
{
    return series >= 0 && size_t(series) < figures.series.size() && figures.series[size_t(series)].editable;
}

} // namespace talbook
