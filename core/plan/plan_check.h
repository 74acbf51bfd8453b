#pragma once

#include "core/base/expected.h"

namespace talbook
{

class Database;

/// Pages and rows, whatever the format: types, NOT NULL and CHECK of the tables' own text.
Expected<void> checkIntegrity(const Database &database);

/// Schema, pages, rows, references, bookkeeping and invariants of a plan of the current format. The schema comes first:
/// a stranger's CHECK must not run.
Expected<void> checkPlan(const Database &database);

} // namespace talbook
