#pragma once

#include "core/base/expected.h"
#include "core/plan/change_summary.h"

namespace talbook
{

class Database;

/// What the schema cannot state: reporting lines stay within an account and form no circle; a list membership does
/// not end before it begins; a program ends after it begins, and a task is not due before it starts. Checks only what
/// `summary` touches.
Expected<void> checkInvariants(const Database &database, const ChangeSummary &summary);

/// The same over the whole plan, for a file that comes from outside.
Expected<void> checkAllInvariants(const Database &database);

} // namespace talbook
