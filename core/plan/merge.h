#pragma once

#include "core/plan/merge_rows.h"

#include <functional>
#include <set>

namespace talbook
{

class Edit;

enum class MergeSide
{
    Mine,
    Theirs
};

inline MergeSide otherSide(MergeSide side)
{
    return side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
}

/// A cell that the two sides changed to different values. NULL is a null QVariant.
struct MergeCell
{
    size_t diff = 0; ///< index in MergeComparison::diffs: the row
    int column = 0;
    QVariant base;
    QVariant mine;
    QVariant theirs;
};

/// What merging cannot decide. One answer settles all of it: the side whose version is taken.
struct MergeConflict
{
    enum class Kind
    {
        Cells,   ///< one value, or values that only make sense together (an amount and its currency)
        Removal, ///< one side removed a row, the other changed it, a row under it, or refers to it
        Chart,   ///< both reporting lines together make a circle, or lead to another account
    };
    Kind kind = Kind::Cells;
    std::vector<MergeCell> cells = {}; ///< Cells and Chart
    /// Removal: who removed; the rows removed, the first being what was meant and the others going with it; the rows
    /// of the other side that lie under them or refer to them. Indices in MergeComparison::diffs.
    MergeSide removedBy = MergeSide::Mine;
    std::vector<size_t> removed = {};
    std::vector<size_t> touched = {};
};

/// Everything that differs between the files, and what of it must be asked. Holds for the files as they were read: of
/// mine no step may come between comparing and merging.
struct MergeComparison
{
    bool hasBase = true;
    std::vector<TableShape> tables;
    std::vector<RowDiff> diffs;
    std::vector<MergeConflict> conflicts;

    /// A row that one side removed together with what lies under it.
    struct Removal
    {
        MergeSide by = MergeSide::Mine;
        std::vector<size_t> rows; ///< indices in `diffs`, what was meant first
        int conflict = -1;        ///< index in `conflicts`; -1 where nobody minds
    };
    std::vector<Removal> removals;
    std::map<size_t, size_t> removalOf; ///< a removed row's removal
    /// Removals that must not happen for a row to be there: a removed row's own, and those of rows it lies under in the
    /// other side's version.
    std::map<size_t, std::set<size_t>> needs;
    struct Cell
    {
        size_t diff = 0;
        int column = 0;
        MergeSide side = MergeSide::Mine; ///< in whose version

        friend auto operator<=>(const Cell &, const Cell &) = default;
    };
    std::map<Cell, size_t> pointsTo; ///< cells that refer to a row that may go
    std::map<Cell, size_t> emptied;  ///< cells that the removing side lost with the row they named

    qint64 rowsOf(MergeSide side) const;
};

/// Compares row by row and cell by cell.
/// @param progress counts rows of mine; cancelled where it says so
Expected<MergeComparison> compareForMerge(const MergeFiles &files, const Progress &progress = {});

/// Takes into the plan in hand (files.mine is the edit's database) what theirs has changed, inside a step. Cells that
/// one side alone changed are taken by themselves.
/// @param answers one for each of comparison.conflicts
Expected<void> applyMerge(Edit &edit, const MergeFiles &files, const MergeComparison &comparison,
                          const std::vector<MergeSide> &answers);

/// What the step is called: "Merge “theirs.talbook”".
QString mergeTitle(const QString &fileName);

/// Whether `theirs` is a version of the same plan; BadInput with a sentence naming both where it is not.
Expected<void> requireSamePlan(const Database &mine, const Database &theirs);

} // namespace talbook
