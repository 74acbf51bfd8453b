#pragma once

#include "core/results/plan_checks.h"

namespace talbook
{

class Edit;

/// "Not here because …": the finding is shown apart with its reason and counts nowhere, until it is about more than it
/// was about now: another account, or (PlanFinding::extent) more things. What is new is said again, and may be set aside
/// again. Of more than mostAccountsKnown accounts, and of a list that is too long, the
/// number alone is remembered. BadInput for an empty reason.
inline constexpr size_t mostAccountsKnown = 1000;
Expected<void> setFindingAside(Edit &edit, const PlanFinding &finding, const QString &reason);

/// Forgets the reason, so that the finding counts again.
Expected<void> takeFindingUp(Edit &edit, const QString &key);

/// Gives each finding that was set aside its reason.
Expected<void> markSetAside(const Database &database, std::vector<PlanFinding> &findings);

/// Those that count.
std::vector<PlanFinding> openFindings(const std::vector<PlanFinding> &findings);

} // namespace talbook
