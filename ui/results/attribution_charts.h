#pragma once

#include "core/results/attribution.h"
#include "ui/charts/chart_figures.h"

namespace talbook
{

/// Attribution of one dimension, and what it was made of.
struct AttributionData
{
    AttributionPaths paths;
    AttributionComparison comparison;
    AttributionOptions options;
};

/// All models side by side: a row a key, the share of the revenue in per cent, "±" half the width of its 95 %
/// interval, and the spread over the models.
ChartFigures creditTable(const AttributionData &data, const Wording &words);
/// The credit of one model by key, in the currency's major units.
ChartFigures creditBars(const AttributionData &data, AttributionModel model, const Wording &words);
/// What nobody is credited with, and which models were refused and why.
QStringList attributionRemarks(const AttributionData &data, const Wording &words);

} // namespace talbook
