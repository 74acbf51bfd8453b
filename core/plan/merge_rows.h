#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"

#include <QVariant>

#include <array>
#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace talbook
{

class Database;
class Statement;

/// The key of a row of any recorded table: its parts in the table's order, numbers before texts.
struct RowKey
{
    std::array<qint64, 2> numbers = {};
    std::array<std::string, 2> texts = {};

    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

/// A column whose value is the `id` of a row of another table.
struct TableReference
{
    int column = 0;
    int parent = 0;        ///< index in recordedTables()
    bool cascades = false; ///< the row goes with its parent; otherwise the cell is emptied
    bool required = false; ///< the cell is never empty
};

struct TableShape
{
    std::string name;
    std::vector<std::string> columns;
    std::vector<int> keyColumns;
    std::vector<bool> keyIsText; ///< one for each of keyColumns
    std::vector<TableReference> references;

    int column(std::string_view called) const; ///< -1 where there is none
};

/// The tables whose rows are merged, in the order of the schema: parents before children.
Expected<std::vector<TableShape>> recordedTables(const Database &database);

enum class RowChange
{
    None,
    Added,
    Edited,
    Removed
};

/// A row that is not the same in all three files.
struct RowDiff
{
    int table = 0;
    RowKey key;
    RowChange mine = RowChange::None;
    RowChange theirs = RowChange::None;
};

/// Three files of one plan; without a base nobody knows who added and who removed.
struct MergeFiles
{
    const Database *base = nullptr;
    const Database *mine = nullptr;
    const Database *theirs = nullptr;
};

/// Reads the three files side by side in the order of their keys. What both sides did alike is no difference. Without a
/// base a row that one side lacks counts as removed there, and one that differs as added by both.
/// @param progress counts rows of mine
Expected<std::vector<RowDiff>> differingRows(const MergeFiles &files, const std::vector<TableShape> &tables,
                                             const Progress &progress);

/// Values of single rows as they are stored: NULL, qint64, double or QString.
class RowReader
{
public:
    RowReader(const Database &database, const std::vector<TableShape> &tables);
    ~RowReader();

    /// All columns of the row; nothing where the file has no such row.
    Expected<std::optional<std::vector<QVariant>>> row(int table, const RowKey &key);

private:
    const Database &m_database;
    const std::vector<TableShape> &m_tables;
    std::map<int, std::unique_ptr<Statement>> m_statements;
};

using StoredRow = std::vector<QVariant>;

/// The same row in the three files.
class SideBySide
{
public:
    SideBySide(const MergeFiles &files, const std::vector<TableShape> &tables)
        : m_mine(*files.mine, tables), m_theirs(*files.theirs, tables)
    {
        if (files.base)
            m_base.emplace(*files.base, tables);
    }
    Expected<std::optional<StoredRow>> base(const RowDiff &diff)
    {
        return m_base ? m_base->row(diff.table, diff.key) : Expected<std::optional<StoredRow>>(std::nullopt);
    }
    Expected<std::optional<StoredRow>> mine(const RowDiff &diff) { return m_mine.row(diff.table, diff.key); }
    Expected<std::optional<StoredRow>> theirs(const RowDiff &diff) { return m_theirs.row(diff.table, diff.key); }

private:
    std::optional<RowReader> m_base;
    RowReader m_mine;
    RowReader m_theirs;
};

/// NULL where there is no row.
inline QVariant cellOf(const std::optional<StoredRow> &row, int column)
{
    return row ? (*row)[size_t(column)] : QVariant();
}

/// The key as people and scripts are told it: "412", "EUR", "12-13".
QString keyText(const TableShape &table, const RowKey &key);

/// Binds the parts of a key from parameter `first` on; " WHERE a = ? AND b = ?" is keyCondition().
void bindKey(Statement &statement, int first, const TableShape &table, const RowKey &key);
std::string keyCondition(const TableShape &table);
void bindValue(Statement &statement, int index, const QVariant &value);

} // namespace talbook
