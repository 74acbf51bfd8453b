#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"

namespace talbook
{

// The rules of a scoring model, said in words. Each function makes one name of a template.

TemplateValue modelWeights(const ScoringModel &model, const DocumentWords &words);
TemplateValue modelCriteria(const ScoringModel &model, const DocumentWords &words);
TemplateValue modelGrades(const ScoringModel &model, const DocumentWords &words);
TemplateValue intentRules(const ScoringModel &model, const ConnectedSources &connected, const DocumentWords &words);
TemplateValue engagementRules(const ScoringModel &model, const ActivityKinds &kinds, const DocumentWords &words);

} // namespace talbook
