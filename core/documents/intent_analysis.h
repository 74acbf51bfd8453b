#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"

namespace talbook
{

/// Everything the template `intent-signal-analysis.md` can tell: who shows intent on the day of the standings, what it
/// comes from and how it moved in the thirteen weeks before. It is about the accounts on the target account list;
/// about all while nobody is on it.
Expected<TemplateValue> intentAnalysisData(const Database &database, const Standings &standings, const Wording &words);

} // namespace talbook
