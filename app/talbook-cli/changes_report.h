#pragma once

#include "app/talbook-cli/input.h"
#include "core/exchange/plan_changes.h"

namespace talbook::cli
{

/// What has changed, by account: as Markdown, or counted for scripts.
Outcome tellChanges(const Input &input, const PlanChanges &changes);

} // namespace talbook::cli
