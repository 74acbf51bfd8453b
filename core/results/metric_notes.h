#pragma once

#include "core/results/result_scope.h"

namespace talbook
{

/// What must be known beside a metric: why it has no value, that its cases are few, what was left out.
QString metricNote(const Metric &metric, const ResultFacts &facts, const Wording &words);
std::vector<MetricRemark> metricRemarks(const ResultFacts &facts, bool byOwner, const Wording &words);

} // namespace talbook
