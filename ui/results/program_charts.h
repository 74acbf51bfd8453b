#pragma once

#include "ui/home/home_words.h"
#include "ui/results/metric_charts.h"

namespace talbook
{

/// Attributed revenue and cost of the period, month after month added up, with the ROI of each in the numbers.
ResultChart revenueChart(const ResultData &data, const Wording &words);
/// Pipeline created month by month, its influenced part below the rest of it.
ResultChart pipelineChart(const ResultData &data, const Wording &words);
/// Engagement rate and committee coverage of the last 13 weeks.
ResultChart trendChart(const ResultData &data, const Wording &words);
/// From the list's accounts to its new customers.
ResultChart funnelChart(const ResultData &data, const Wording &words);

/// The four figures at the page's top.
struct ResultTile
{
    FigureText text;
    FigureSource source;
};
std::vector<ResultTile> resultTiles(const ResultData &data, const Wording &words);

} // namespace talbook
