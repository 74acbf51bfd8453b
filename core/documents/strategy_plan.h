#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"
#include "core/documents/template_value.h"

namespace talbook
{

class Database;
class Standings;

/// The names of the template `abm-strategy-plan.md`: the program of the standings, why and for whom it is, how it goes
/// and who does what, what it costs and is to bring.
Expected<TemplateValue> strategyPlanData(const Database &database, const Standings &standings, const Wording &words);

} // namespace talbook
