#pragma once

#include "core/base/expected.h"
#include "core/plan/statement.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

class ImportChanges;

/// A value on its way into the plan. Empty means that the file says nothing, which never erases anything.
struct ImportCell
{
    enum class Kind : quint8
    {
        Empty,
        Integer,
        Real,
        Text
    };
    Kind kind = Kind::Empty;
    qint64 integer = 0;
    double real = 0;
    std::string_view text; ///< must live as long as the cell

    static ImportCell of(qint64 value) { return {Kind::Integer, value, 0, {}}; }
    static ImportCell of(double value) { return {Kind::Real, 0, value, {}}; }
    /// An empty text says nothing.
    static ImportCell of(std::string_view value)
    {
        return value.empty() ? ImportCell{} : ImportCell{Kind::Text, 0, 0, value};
    }

    bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const ImportCell &left, const ImportCell &right);
};

/// How a record meets a row that is there already.
enum class MergePolicy
{
    Replace,   ///< what the file says wins
    FillEmpty, ///< what is there wins: the file named this thing before
};

struct Merge
{
    bool changed = false;
    int firstDiffering = -1; ///< column (as in ImportTable) whose value was kept against the file's; -1: none
};

struct ImportColumn
{
    std::string_view name;
    ImportCell::Kind kind = ImportCell::Kind::Text; ///< as the plan declares it
};

/// The place of a column that is known when the program is compiled; a misspelt one does not compile.
template <size_t Count> consteval size_t columnAt(const std::array<ImportColumn, Count> &columns, std::string_view name)
{
    for (size_t i = 0; i < Count; ++i) {
        if (columns[i].name == name)
            return i;
    }
    throw "no such column";
}

/// Writes one kind of record, a column a cell. The column "extra" is a JSON object and is joined key by key.
class ImportTable
{
public:
    /// @param table, columns (without the key `id`) must outlive this.
    ImportTable(const Database &database, std::string_view table, std::span<const ImportColumn> columns);

    std::string_view name(size_t column) const { return m_columns[column].name; }

    /// Tells what is written; may be null.
    void watch(ImportChanges *changes) { m_changes = changes; }

    Expected<void> insert(qint64 id, std::span<const ImportCell> cells);

    /// Reads a row, to be looked at by stored() and merged with; NotFound where there is none.
    Expected<void> load(qint64 id);
    ImportCell stored(size_t column) const { return m_stored[column]; }
    /// Joins the row that was loaded with the cells and writes it if that changed anything.
    Expected<Merge> merge(std::span<const ImportCell> cells, MergePolicy policy);

    /// All rows in the order in which they were made; `take` gets id and cells, which live until it returns.
    template <class Take> Expected<void> each(Take take)
    {
        Statement rows(m_database, m_selectAll);
        std::vector<ImportCell> cells(m_columns.size());
        while (rows.step()) {
            read(rows, cells);
            take(rows.integer(0), std::span<const ImportCell>(cells));
        }
        return rows.result();
    }

private:
    /// The columns after the key.
    void read(const Statement &row, std::span<ImportCell> cells) const;
    static void bind(Statement &statement, int index, const ImportCell &cell);

    const Database &m_database;
    std::string_view m_table;
    ImportChanges *m_changes = nullptr;
    std::span<const ImportColumn> m_columns;
    std::string m_selectAll;
    Statement m_insert;
    Statement m_select;
    Statement m_update;
    qint64 m_id = 0;
    std::vector<ImportCell> m_stored;
    std::vector<std::string> m_texts; // what the stored cells refer to
    std::vector<ImportCell> m_written;
    std::string m_extra;
};

} // namespace talbook
