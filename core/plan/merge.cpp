#include "core/plan/merge.h"

#include "core/plan/database.h"
#include "core/plan/merge_cells.h"
#include "core/plan/merge_chart.h"
#include "core/plan/merge_removals.h"

#include <QCoreApplication>

namespace talbook
{

qint64 MergeComparison::rowsOf(MergeSide side) const
{
    qint64 rows = 0;
    for (const RowDiff &diff : diffs)
        rows += (side == MergeSide::Mine ? diff.mine : diff.theirs) != RowChange::None ? 1 : 0;
    return rows;
}

Expected<MergeComparison> compareForMerge(const MergeFiles &files, const Progress &progress)
{
    MergeComparison comparison;
    comparison.hasBase = files.base != nullptr;
    auto tables = recordedTables(*files.mine);
    TALBOOK_TRY(tables);
    comparison.tables = std::move(*tables);
    auto diffs = differingRows(files, comparison.tables, progress);
    TALBOOK_TRY(diffs);
    comparison.diffs = std::move(*diffs);
    TALBOOK_TRY(findRemovals(files, comparison));
    TALBOOK_TRY(findCellConflicts(files, comparison));
    TALBOOK_TRY(findChartConflicts(files, comparison));
    return comparison;
}

QString mergeTitle(const QString &fileName)
{
    return QCoreApplication::translate("Plan", "Merge “%1”").arg(fileName);
}

Expected<void> requireSamePlan(const Database &mine, const Database &theirs)
{
    const char *uuid = "SELECT value FROM meta WHERE key = 'plan_uuid'";
    const auto left = mine.text(uuid);
    TALBOOK_TRY(left);
    const auto right = theirs.text(uuid);
    TALBOOK_TRY(right);
    if (*left == *right)
        return {};
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Plan", "“%1” is another plan, not a copy of “%2”, so there is nothing to "
                                                     "merge. To take over its accounts, export them there and import "
                                                     "them here.")
                     .arg(theirs.shownName(), mine.shownName()),
                 *right};
}

} // namespace talbook
