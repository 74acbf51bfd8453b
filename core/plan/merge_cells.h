#pragma once

#include "core/plan/merge.h"

namespace talbook
{

/// Cells that both sides changed, each differently; values that only make sense together are one conflict.
Expected<void> findCellConflicts(const MergeFiles &files, MergeComparison &comparison);

/// What merging makes of a cell that is not in conflict.
QVariant mergedCell(const TableShape &table, int column, const QVariant &base, const QVariant &mine,
                    const QVariant &theirs);

/// Equal as stored: a text is never equal to a number, and NULL only to NULL.
bool sameValue(const QVariant &a, const QVariant &b);

} // namespace talbook
