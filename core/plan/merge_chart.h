#pragma once

#include "core/plan/merge.h"

namespace talbook
{

/// Reporting lines that are sound on each side and not together: circles, and managers at another account. Looked for
/// with the removals that are asked about made and with them not made.
Expected<void> findChartConflicts(const MergeFiles &files, MergeComparison &comparison);

} // namespace talbook
