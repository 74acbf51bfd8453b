#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"
#include "core/scoring/standing.h"

namespace talbook
{

/// What the parts of a program's documents are made from; each function below adds the names of one part of a template.
struct StrategySubject
{
    const Database &database;
    const Standings &standings;
    const DocumentWords &words;

    const Wording &wording() const { return words.wording(); }
    const std::optional<Program> &program() const { return standings.program(); }
};

/// `answers`, `has_answers`: what was answered when the program was made.
Expected<void> addDiscovery(const StrategySubject &subject, TemplateValue &data);
/// `maturity`: how far the program has come, and how long a list that carries.
Expected<void> addMaturity(const StrategySubject &subject, TemplateValue &data);
/// `roles`, `duties`: who is in the team, and who does and answers for what.
Expected<void> addTeam(const StrategySubject &subject, TemplateValue &data);
/// `plays`, `has_plays`: the plan's plays.
Expected<void> addPlays(const StrategySubject &subject, TemplateValue &data);
/// `campaigns`, `has_campaigns`: those of the program.
Expected<void> addCampaigns(const StrategySubject &subject, TemplateValue &data);
/// `milestones`, `checklist`, `rhythm` and what they come to.
Expected<void> addQuarter(const StrategySubject &subject, TemplateValue &data);
/// `budget`: by category, and what the benchmark of ROI asks of it.
Expected<void> addBudget(const StrategySubject &subject, TemplateValue &data);

} // namespace talbook
