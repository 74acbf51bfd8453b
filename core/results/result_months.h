#pragma once

#include "core/results/metrics.h"

namespace talbook
{

/// What one calendar month cost and brought on the list's accounts, in major units of the plan's currency.
struct ResultMonth
{
    QDate first; ///< its first day
    double cost = 0;
    double pipeline = 0;   ///< of opportunities created in it
    double influenced = 0; ///< of that
    double won = 0;        ///< of deals won in it
    double attributed = 0; ///< of those with a touchpoint
    int opportunities = 0, wonDeals = 0, lostDeals = 0;
    double costSoFar = 0, attributedSoFar = 0; ///< from the period's beginning
    std::optional<double> roi;                 ///< so far; nothing while nothing was spent
    /// What stands behind its cost, pipeline, influenced pipeline, and attributed revenue.
    std::vector<MetricCost> costs;
    std::vector<qint64> opened, influencedDeals, attributedDeals;
    /// Of the first month alone: of the earlier months that are left out.
    std::vector<MetricCost> earlierCosts;
    std::vector<qint64> earlierAttributed;
};

/// What stands behind one month: behind attributed revenue, cost and ROI everything until its end, as they are told
/// "so far"; behind the influenced share of the pipeline what was opened in it. With its value, without accounts;
/// empty for any other metric.
MetricFigure monthFigure(const std::vector<ResultMonth> &months, size_t place, MetricKind kind);

/// The months of the period, oldest first; the last ends on the period's last day. Their sums are the metrics of the
/// same request. At most 120 months: of a longer time the last ones, with the sums of the earlier ones in "so far".
Expected<std::vector<ResultMonth>> resultMonths(const Database &database, const Standings &standings,
                                                const MetricsRequest &request, const Wording &words);

} // namespace talbook
