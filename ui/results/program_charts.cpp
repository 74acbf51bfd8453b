#include "ui/results/program_charts.h"

#include "core/base/percent.h"
#include "core/results/metric_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double thousand = 1000;
/// From here on an axis counts in thousands.
constexpr double manyUnits = 20'000;

/// The unit of an axis of amounts, and what it divides by.
struct AmountScale
{
    double unit = 1;
    QString remark;
};
AmountScale scaleFor(double largest, const QString &currency)
{
    if (largest < manyUnits)
        return {1, currency};
    return {thousand, QCoreApplication::translate("Results", "thousand %1", "a currency").arg(currency)};
}

QString amount(double value, const Metrics &metrics, const Wording &words)
{
    return metricText(value, MetricUnit::Amount, metrics.currency, words);
}

QString monthName(QDate first, const Wording &words, bool year)
{
    return words.locale().toString(first, year ? u"MMM yy"_s : u"MMM"_s);
}

ChartFigures monthFigures(const ResultData &data, const Wording &words)
{
    ChartFigures figures;
    figures.pointsName = QCoreApplication::translate("Results", "Month");
    figures.nothing = QCoreApplication::translate("Results", "The period has no month yet.");
    const bool years = !data.months.empty() && data.months.front().first.year() != data.months.back().first.year();
    for (const ResultMonth &month : data.months)
        figures.points.push_back({.label = monthName(month.first, words, years), .values = {}});
    return figures;
}

QList<double> weeksOf(const ResultData &data, FigureKind kind)
{
    QList<double> values;
    for (const ProgramFigure &figure : data.weeks) {
        if (figure.kind == kind) {
            for (const SeriesPoint &point : figure.series)
                values.append(point.value);
        }
    }
    return values;
}

} // namespace

ResultChart revenueChart(const ResultData &data, const Wording &words)
{
    ResultChart chart{.figures = monthFigures(data, words), .sources = {}};
    ChartFigures &figures = chart.figures;
    double largest = 0;
    for (const ResultMonth &month : data.months)
        largest = std::max({largest, month.attributedSoFar, month.costSoFar});
    const AmountScale scale = scaleFor(largest, data.metrics.currency);
    figures.title = QCoreApplication::translate("Results", "Revenue against cost");
    figures.remark = QCoreApplication::translate("Results", "cumulative, %1", "a unit").arg(scale.remark);
    figures.definition = metricName(MetricKind::AttributedRevenue, words) + u": "_s +
                         metricHelp(MetricKind::AttributedRevenue, words) + u'\n' + metricName(MetricKind::Roi, words) +
                         u": "_s + metricHelp(MetricKind::Roi, words);
    figures.series = {{.name = QCoreApplication::translate("Results", "Revenue"), .colour = Colour::Series1},
                      {.name = QCoreApplication::translate("Results", "Cost"), .colour = Colour::Series2},
                      {.name = metricName(MetricKind::Roi, words), .drawn = false}};
    for (size_t i = 0; i < data.months.size(); ++i) {
        const ResultMonth &month = data.months[i];
        figures.points[i].values = {
            {.value = month.attributedSoFar / scale.unit, .text = amount(month.attributedSoFar, data.metrics, words)},
            {.value = month.costSoFar / scale.unit, .text = amount(month.costSoFar, data.metrics, words)},
            {.value = month.roi, .text = metricText(month.roi, MetricUnit::Ratio, {}, words)}};
        const int place = int(i);
        chart.sources.push_back({{.kind = MetricKind::AttributedRevenue, .month = place},
                                 {.kind = MetricKind::Cost, .month = place},
                                 {.kind = MetricKind::Roi, .month = place}});
    }
    return chart;
}

ResultChart pipelineChart(const ResultData &data, const Wording &words)
{
    ResultChart chart{.figures = monthFigures(data, words), .sources = {}};
    ChartFigures &figures = chart.figures;
    double largest = 0;
    for (const ResultMonth &month : data.months)
        largest = std::max(largest, month.pipeline);
    const AmountScale scale = scaleFor(largest, data.metrics.currency);
    figures.title = QCoreApplication::translate("Results", "Pipeline by month");
    figures.remark = scale.remark;
    figures.definition = metricHelp(MetricKind::Pipeline, words) + u'\n' +
                         metricName(MetricKind::InfluencedPipeline, words) + u": "_s +
                         metricHelp(MetricKind::InfluencedPipeline, words);
    figures.stacked = true;
    figures.series = {{.name = QCoreApplication::translate("Results", "Influenced"), .colour = Colour::Series1},
                      {.name = QCoreApplication::translate("Results", "Not influenced"), .colour = Colour::Series5}};
    for (size_t i = 0; i < data.months.size(); ++i) {
        const ResultMonth &month = data.months[i];
        const double rest = month.pipeline - month.influenced;
        figures.points[i].values = {
            {.value = month.influenced / scale.unit, .text = amount(month.influenced, data.metrics, words)},
            {.value = rest / scale.unit, .text = amount(rest, data.metrics, words)}};
        chart.sources.push_back({{.kind = MetricKind::InfluencedShare, .month = int(i)},
                                 {.kind = MetricKind::InfluencedShare, .month = int(i)}});
    }
    return chart;
}

ResultChart trendChart(const ResultData &data, const Wording &words)
{
    ResultChart chart;
    ChartFigures &figures = chart.figures;
    figures.title = QCoreApplication::translate("Results", "Engagement and coverage");
    figures.remark = QCoreApplication::translate("Results", "week by week, %");
    figures.pointsName = QCoreApplication::translate("Results", "Week until");
    figures.definition =
        metricHelp(MetricKind::EngagementRate, words) + u'\n' + metricHelp(MetricKind::CommitteeCoverage, words);
    figures.nothing = QCoreApplication::translate(
        "Results", "Week by week the program itself is followed: choose it above, and its list must have accounts.");
    figures.percent = true;
    const auto add = [&](FigureKind kind, MetricKind metric, const QString &name, Colour colour) {
        for (const ProgramFigure &figure : data.weeks) {
            if (figure.kind != kind || figure.series.empty())
                continue;
            const bool first = figures.points.empty();
            if (!first && figures.points.size() != figure.series.size())
                return;
            figures.series.push_back({.name = name, .colour = colour});
            for (size_t i = 0; i < figure.series.size(); ++i) {
                if (first) {
                    figures.points.push_back(
                        {.label = words.locale().toString(figure.series[i].day, u"d MMM"_s), .values = {}});
                    chart.sources.emplace_back();
                }
                const double share = figure.series[i].value;
                figures.points[i].values.push_back(
                    {.value = 100 * share, .text = percentText(100 * share, words.locale())});
                chart.sources[i].push_back({metric});
            }
        }
    };
    add(FigureKind::EngagementRate, MetricKind::EngagementRate,
        QCoreApplication::translate("Results", "Engaged", "share of accounts"), Colour::Series1);
    add(FigureKind::Coverage, MetricKind::CommitteeCoverage,
        QCoreApplication::translate("Results", "Coverage", "of committees"), Colour::Series3);
    return chart;
}

ResultChart funnelChart(const ResultData &data, const Wording &words)
{
    ResultChart chart;
    ChartFigures &figures = chart.figures;
    const Metrics &metrics = data.metrics;
    const double all = metrics.of(MetricKind::AccountsWithOpportunities).figure.denominator;
    figures.title = QCoreApplication::translate("Results", "Funnel");
    figures.remark = QCoreApplication::translate("Results", "accounts of the period");
    figures.pointsName = QCoreApplication::translate("Results", "Stage");
    figures.series = {{.name = QCoreApplication::translate("Results", "Accounts")}};
    const auto add = [&](const QString &label, const FigureSource &source, double accounts, const QString &detail) {
        const QString share = all > 0 ? percentText(100 * accounts / all, words.locale()) : QString();
        figures.points.push_back(
            {.label = label,
             .values = {{.value = accounts, .text = words.locale().toString(accounts, 'f', 0), .cases = share}},
             .detail = detail});
        chart.sources.push_back({source});
    };
    const auto accountsOf = [&](MetricKind kind) { return double(metrics.of(kind).figure.accounts.size()); };
    add(QCoreApplication::translate("Results", "In the program"), {MetricKind::AccountsWithOpportunities}, all,
        QCoreApplication::translate("Results", "Accounts that are or were on the list in the period."));
    add(QCoreApplication::translate("Results", "Reached"), {MetricKind::Reach}, accountsOf(MetricKind::Reach),
        metricHelp(MetricKind::Reach, words));
    add(QCoreApplication::translate("Results", "Engaged", "accounts"), {MetricKind::CostPerEngaged},
        accountsOf(MetricKind::CostPerEngaged),
        QCoreApplication::translate("Results", "Accounts of the list with an inbound activity in the period."));
    add(QCoreApplication::translate("Results", "With an opportunity"), {MetricKind::AccountsWithOpportunities},
        accountsOf(MetricKind::AccountsWithOpportunities), metricHelp(MetricKind::AccountsWithOpportunities, words));
    add(QCoreApplication::translate("Results", "Won"), {MetricKind::WonDeals}, accountsOf(MetricKind::WonDeals),
        metricHelp(MetricKind::WonDeals, words));
    QStringList definitions;
    for (const ChartPoint &point : figures.points)
        definitions.append(point.label + u": "_s + point.detail);
    figures.definition = definitions.join(u'\n');
    return chart;
}

std::vector<ResultTile> resultTiles(const ResultData &data, const Wording &words)
{
    std::vector<ResultTile> tiles;
    const Metrics &metrics = data.metrics;
    for (const MetricKind kind :
         {MetricKind::Roi, MetricKind::EngagementRate, MetricKind::InfluencedShare, MetricKind::CommitteeCoverage}) {
        const Metric &metric = metrics.of(kind);
        FigureText text;
        text.name = metricName(kind, words);
        text.value = metricText(metric.figure.value, metricDefinition(kind).unit, metrics.currency, words);
        text.verdict = metric.verdict;
        text.benchmark = benchmarkText(metric, metrics.currency, words);
        if (kind == MetricKind::Roi || kind == MetricKind::InfluencedShare)
            text.detail = QCoreApplication::translate("Results", "%1 of %2", "amounts");
        if (kind == MetricKind::Roi)
            text.detail =
                QCoreApplication::translate("Results", "%1 for %2", "revenue for its cost")
                    .arg(amount(metrics.of(MetricKind::AttributedRevenue).figure.value.value_or(0), metrics, words),
                         amount(metrics.of(MetricKind::Cost).figure.value.value_or(0), metrics, words));
        else if (kind == MetricKind::InfluencedShare)
            text.detail = text.detail.arg(amount(metric.figure.numerator, metrics, words),
                                          amount(metric.figure.denominator, metrics, words));
        else
            text.detail = chartValue(metrics, {kind}, words).cases;
        if (kind == MetricKind::EngagementRate)
            text.series = weeksOf(data, FigureKind::EngagementRate);
        else if (kind == MetricKind::CommitteeCoverage)
            text.series = weeksOf(data, FigureKind::Coverage);
        for (const ResultMonth &month : data.months) {
            if (kind == MetricKind::Roi && month.roi)
                text.series.append(*month.roi);
            if (kind == MetricKind::InfluencedShare && month.pipeline > 0)
                text.series.append(month.influenced / month.pipeline);
        }
        QStringList explanation{metricHelp(kind, words)};
        if (const QString interval =
                intervalText(metric.figure.interval, metricDefinition(kind).unit, metrics.currency, words);
            !interval.isEmpty())
            explanation.append(QCoreApplication::translate("Results", "95 % interval: %1.").arg(interval));
        if (!metric.note.isEmpty())
            explanation.append(metric.note);
        text.explanation = explanation.join(u'\n');
        QStringList told{text.name, text.value};
        if (!text.benchmark.isEmpty())
            told.append(verdictText(metric.verdict, words) + u": "_s + text.benchmark);
        told.append(text.detail);
        text.inWords = told.join(u", "_s);
        tiles.push_back({text, {kind}});
    }
    return tiles;
}

} // namespace talbook
