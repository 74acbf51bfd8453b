#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"

namespace talbook
{

/// Everything the template `account-selection-criteria.md` can tell: how accounts are chosen, and what the choice gives
/// on the day of the standings.
Expected<TemplateValue> selectionCriteriaData(const Database &database, const Standings &standings,
                                              const Wording &words);

} // namespace talbook
