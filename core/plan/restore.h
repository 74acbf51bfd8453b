#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"

namespace talbook
{

class Database;
class Edit;

/// Makes the plan's records those of another plan of the same format, inside a step: what a backup held comes back,
/// what was made since goes, and undoing the step brings it all back. The history itself stays. Cancelled where
/// `progress` says so; it counts rows of `from`.
Expected<void> restoreRecords(Edit &edit, const Database &from, const Progress &progress = {});

} // namespace talbook
