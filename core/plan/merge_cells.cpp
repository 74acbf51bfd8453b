#include "core/plan/merge_cells.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace talbook
{

namespace
{

struct Together
{
    std::string_view table;
    std::array<std::string_view, 4> columns;
};

/// Values that mean nothing, or the wrong thing, when each comes from another hand.
constexpr std::array decidedTogether = {
    Together{"program", {"starts_on", "ends_on"}},
    Together{"tal", {"joined_on", "left_on", "outcome"}},
    Together{"contact", {"buying_role", "role_source", "role_verbatim"}},
    Together{"opportunity", {"outcome", "created", "closed"}},
    Together{"task", {"starts_on", "due_on"}},
    Together{"task", {"status", "settled_on", "reason"}},
};

/// The same of amounts, but only where somebody has put another currency beside them.
constexpr std::array inOneCurrency = {
    Together{"account", {"revenue", "expected_acv", "currency"}},
    Together{"opportunity", {"amount", "currency"}},
    Together{"cost", {"planned", "committed", "actual", "currency"}},
    Together{"task", {"cost", "actual", "currency"}},
};

template <size_t Count>
std::vector<int> groupOf(const std::array<Together, Count> &groups, const TableShape &table, int column)
{
    for (const Together &group : groups) {
        if (group.table != table.name)
            continue;
        std::vector<int> columns;
        for (const std::string_view name : group.columns) {
            if (!name.empty())
                columns.push_back(table.column(name));
        }
        if (std::ranges::find(columns, column) != columns.end())
            return columns;
    }
    return {column};
}

/// The columns that are decided together with this one, itself among them, in their order in the table.
std::vector<int> columnsDecidedWith(const TableShape &table, int column, bool otherCurrency)
{
    std::vector<int> columns = groupOf(decidedTogether, table, column);
    if (columns.size() == 1 && otherCurrency)
        columns = groupOf(inOneCurrency, table, column);
    std::ranges::sort(columns);
    return columns;
}

/// Counts upwards on either side (what a calendar must learn of anew): the larger one holds.
bool onlyGrows(const TableShape &table, int column)
{
    return table.name == "task" && table.columns[size_t(column)] == "sequence";
}

bool changedByBoth(const RowDiff &diff)
{
    const auto present = [](RowChange change) { return change == RowChange::Added || change == RowChange::Edited; };
    return present(diff.mine) && present(diff.theirs);
}

} // namespace

bool sameValue(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    return a.typeId() == b.typeId() && a == b;
}

QVariant mergedCell(const TableShape &table, int column, const QVariant &base, const QVariant &mine,
                    const QVariant &theirs)
{
    if (onlyGrows(table, column))
        return std::max(mine.toLongLong(), theirs.toLongLong());
    return sameValue(base, mine) ? theirs : mine;
}

Expected<void> findCellConflicts(const MergeFiles &files, MergeComparison &comparison)
{
    SideBySide readers(files, comparison.tables);
    for (size_t i = 0; i < comparison.diffs.size(); ++i) {
        const RowDiff &diff = comparison.diffs[i];
        if (!changedByBoth(diff))
            continue;
        const TableShape &table = comparison.tables[size_t(diff.table)];
        const auto base = readers.base(diff);
        TALBOOK_TRY(base);
        const auto mine = readers.mine(diff);
        TALBOOK_TRY(mine);
        const auto theirs = readers.theirs(diff);
        TALBOOK_TRY(theirs);
        const int currency = table.column("currency");
        const bool otherCurrency = currency >= 0 && (!sameValue(cellOf(*base, currency), cellOf(*mine, currency)) ||
                                                     !sameValue(cellOf(*base, currency), cellOf(*theirs, currency)));
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const std::vector<int> columns = columnsDecidedWith(table, column, otherCurrency);
            if (columns.front() != column || onlyGrows(table, column))
                continue;
            MergeConflict conflict;
            bool byMine = false;
            bool byTheirs = false;
            for (const int each : columns) {
                const MergeCell cell{i, each, cellOf(*base, each), cellOf(*mine, each), cellOf(*theirs, each)};
                byMine = byMine || !sameValue(cell.base, cell.mine) || !*base;
                byTheirs = byTheirs || !sameValue(cell.base, cell.theirs) || !*base;
                if (!sameValue(cell.mine, cell.theirs))
                    conflict.cells.push_back(cell);
            }
            if (byMine && byTheirs && !conflict.cells.empty())
                comparison.conflicts.push_back(std::move(conflict));
        }
    }
    return {};
}

} // namespace talbook
