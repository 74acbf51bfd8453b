#pragma once

#include "core/plan/merge.h"

namespace talbook
{

/// Gathers removed rows with what went with them, and makes a conflict of each that the other side changed, added to
/// or refers to. Without a base every one is a conflict: whether a row was removed or added is not known.
Expected<void> findRemovals(const MergeFiles &files, MergeComparison &comparison);

} // namespace talbook
