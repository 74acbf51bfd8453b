#pragma once

#include "core/results/recent_changes.h"

#include <optional>

namespace talbook
{

/// Up to where this person has seen which plan, kept in the settings of this computer under the plan's own id.
std::optional<PlanMoment> lastVisit(const QString &plan);
void rememberVisit(const PlanMoment &moment);

} // namespace talbook
