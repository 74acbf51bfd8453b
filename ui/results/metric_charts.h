#pragma once

#include "ui/charts/chart_figures.h"
#include "ui/results/result_data.h"

namespace talbook
{

/// A chart of the page, and what stands behind each of its points by series.
struct ResultChart
{
    ChartFigures figures;
    std::vector<std::vector<FigureSource>> sources; ///< by point, then series; empty where there is nothing behind it

    const FigureSource *source(int point, int series) const;
};

/// A figure as a chart reads it; shares are per cent.
ChartValue chartValue(const Metrics &metrics, const FigureSource &source, const Wording &words);

/// One metric of the list, the rest and the tiers.
ResultChart cohortBars(const Metrics &metrics, MetricKind kind, const Wording &words);
/// Some metrics of the list, a bar each.
ResultChart metricBars(const Metrics &metrics, const std::vector<MetricKind> &kinds, const QString &title,
                       const QString &remark, const Wording &words);

enum class CohortsBy
{
    Tier,
    Owner
};
/// Every metric, with the list, the rest and tiers or owners beside each other, the benchmark and the target.
ResultChart metricTable(const Metrics &metrics, CohortsBy by, const Wording &words);
/// The column of metricTable() that a person types into.
bool isTarget(const ChartFigures &figures, int series);

} // namespace talbook
