#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"
#include "core/plays/campaigns.h"

namespace talbook
{

/// The names of the template `campaign-brief.md`: what the campaign is for, its accounts, phases, tasks by person, what
/// it costs as the Budget page has it, what came of it.
Expected<TemplateValue> campaignBriefData(const Database &database, const Standings &standings, const Wording &words,
                                          const Campaign &campaign);

} // namespace talbook
