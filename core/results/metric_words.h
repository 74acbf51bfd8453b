#pragma once

#include "core/results/metrics.h"

namespace talbook
{

/// "Win rate".
QString metricName(MetricKind kind, const Wording &words);
/// How it is worked out, in a sentence, for a tip, a legend or a document's foot.
QString metricHelp(MetricKind kind, const Wording &words);
/// "63.2 %", "12,500 EUR", "48 days", "3.4 : 1"; a dash where there is no value.
QString metricText(const std::optional<double> &value, MetricUnit unit, const QString &currency, const Wording &words);
/// "43 % to 79 %"; empty without one.
QString intervalText(const std::optional<Interval> &interval, MetricUnit unit, const QString &currency,
                     const Wording &words);
/// "at least 60 %", "at least 2 times the rest (mature: 3)", "below 30 days"; empty without one.
QString benchmarkText(const Metric &metric, const QString &currency, const Wording &words);
/// "Met", "Missed", "Too few cases"; empty without a benchmark.
QString verdictText(Verdict verdict, const Wording &words);
/// "Target list", "The rest", "1:1", the owner's name.
QString cohortName(const MetricCohort &cohort, const Wording &words);

} // namespace talbook
