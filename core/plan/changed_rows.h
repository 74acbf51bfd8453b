#pragma once

#include "core/plan/merge_rows.h"

namespace talbook
{

/// What a changeset, several of them one after the other, or two files side by side say of one row.
struct ChangedRow
{
    int table = 0; ///< index in recordedTables()
    RowKey key;
    RowChange change = RowChange::None;
    quint64 columns = 0; ///< of an edited row: bit n, column n has changed
    /// All columns; of an edited row only its key and what has changed need be there. `before` is empty for an added
    /// row, `after` for a removed one.
    StoredRow before;
    StoredRow after;

    bool changes(int column) const { return (columns >> column & 1) != 0; }
    /// As far as it is known: after the change, else before it.
    QVariant latest(int column) const;
};

/// The rows of one changeset of the plan's history, or Damaged where it is none.
Expected<std::vector<ChangedRow>> rowsOfChangeset(const Database &database, const std::vector<TableShape> &tables,
                                                  const QByteArray &changeset);

/// What lies between two versions of a plan, whole rows on both sides.
/// @param progress counts rows of the newer; cancelled where it says so
Expected<std::vector<ChangedRow>> rowsBetween(const Database &older, const Database &newer,
                                              const std::vector<TableShape> &tables, const Progress &progress = {});

/// What is left of changes that come one after the other: a row added and edited is added, one that was typed back to
/// what it had been is not changed.
class NetRows
{
public:
    void add(const ChangedRow &row);
    /// By table, then by key.
    std::vector<ChangedRow> take();

private:
    std::map<std::pair<int, RowKey>, ChangedRow> m_rows;
};

} // namespace talbook
