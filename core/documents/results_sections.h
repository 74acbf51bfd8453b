#pragma once

#include "core/documents/strategy_sections.h"
#include "core/results/metrics.h"

namespace talbook
{

// What the dashboard and the quarterly review say of results. Each function adds the names of one part of a template;
// the figures are those of readMetrics() on the day of the standings.

/// `figures`, `has_figures`: what matters most, with its benchmark and verdict; `met`, `missed`, `few`: how many.
void addKpis(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data);
/// `metrics`: all of them, of the list and of the rest; `notes`: what must be known to read them; `tiers`: some by
/// tier.
void addMetrics(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data);
/// `months`: cost, pipeline and revenue month by month.
Expected<void> addMonths(const StrategySubject &subject, TemplateValue &data);
/// `attribution`: what each model gives to the channels, how far they differ, and what they leave out.
Expected<void> addAttribution(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data);
/// `deals`: those of the list that were won or lost in the period, the largest first.
Expected<void> addDeals(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data);
/// `list`: who stands on it, who joined and left in the program.
Expected<void> addListChanges(const StrategySubject &subject, TemplateValue &data);
/// `findings`, `has_findings`: what the plan checks advise.
Expected<void> addFindings(const StrategySubject &subject, TemplateValue &data);

/// The names of the templates `abm-performance-dashboard.md` and `quarterly-abm-review.md`.
Expected<TemplateValue> resultsData(const Database &database, const Standings &standings, const Wording &words);

} // namespace talbook
