#include "core/exchange/import_table.h"

#include "core/exchange/import_changes.h"
#include "core/exchange/import_extra.h"
#include "core/plan/database.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

std::string columnNames(std::span<const ImportColumn> columns)
{
    std::string names;
    for (const ImportColumn &column : columns)
        names.append(", ").append(column.name);
    return names;
}

std::string insertInto(std::string_view table, std::span<const ImportColumn> columns)
{
    std::string marks = "?";
    for (size_t i = 0; i < columns.size(); ++i)
        marks += ", ?";
    return "INSERT INTO " + std::string(table) + "(id" + columnNames(columns) + ") VALUES(" + marks + ')';
}

/// Sets a column where a value is given and leaves the others alone.
std::string updateOf(std::string_view table, std::span<const ImportColumn> columns)
{
    std::string set;
    for (const ImportColumn &column : columns)
        set.append(set.empty() ? "" : ", ")
            .append(column.name)
            .append(" = coalesce(?, ")
            .append(column.name)
            .append(")");
    return "UPDATE " + std::string(table) + " SET " + set + " WHERE id = ?";
}

std::string selectFrom(std::string_view table, std::span<const ImportColumn> columns, std::string_view rest)
{
    return "SELECT id" + columnNames(columns) + " FROM " + std::string(table) + ' ' + std::string(rest);
}

} // namespace

bool operator==(const ImportCell &left, const ImportCell &right)
{
    if (left.kind != right.kind)
        return false;
    switch (left.kind) {
    case ImportCell::Kind::Empty:
        return true;
    case ImportCell::Kind::Integer:
        return left.integer == right.integer;
    case ImportCell::Kind::Real:
        return !(left.real < right.real) && !(right.real < left.real);
    case ImportCell::Kind::Text:
        break;
    }
    return left.text == right.text;
}

ImportTable::ImportTable(const Database &database, std::string_view table, std::span<const ImportColumn> columns)
    : m_database(database), m_table(table), m_columns(columns),
      m_selectAll(selectFrom(table, m_columns, "ORDER BY id")), m_insert(database, insertInto(table, m_columns)),
      m_select(database, selectFrom(table, m_columns, "WHERE id = ?")), m_update(database, updateOf(table, m_columns)),
      m_stored(m_columns.size()), m_texts(m_columns.size()), m_written(m_columns.size())
{
}

void ImportTable::bind(Statement &statement, int index, const ImportCell &cell)
{
    switch (cell.kind) {
    case ImportCell::Kind::Empty:
        statement.bind(index, nullptr);
        break;
    case ImportCell::Kind::Integer:
        statement.bind(index, cell.integer);
        break;
    case ImportCell::Kind::Real:
        statement.bind(index, cell.real);
        break;
    case ImportCell::Kind::Text:
        statement.bind(index, cell.text);
        break;
    }
}

void ImportTable::read(const Statement &row, std::span<ImportCell> cells) const
{
    for (size_t i = 0; i < cells.size(); ++i) {
        const int column = int(i) + 1;
        cells[i] = {};
        if (row.isNull(column))
            continue;
        switch (m_columns[i].kind) {
        case ImportCell::Kind::Empty:
            break;
        case ImportCell::Kind::Integer:
            cells[i] = ImportCell::of(row.integer(column));
            break;
        case ImportCell::Kind::Real:
            cells[i] = ImportCell::of(row.real(column));
            break;
        case ImportCell::Kind::Text:
            cells[i] = ImportCell::of(row.utf8(column));
            break;
        }
    }
}

Expected<void> ImportTable::insert(qint64 id, std::span<const ImportCell> cells)
{
    m_insert.bind(1, id);
    for (size_t i = 0; i < cells.size(); ++i)
        bind(m_insert, int(i) + 2, cells[i]);
    m_insert.step();
    if (m_changes)
        m_changes->created(m_table, id, m_columns, cells);
    return m_insert.result();
}

Expected<void> ImportTable::load(qint64 id)
{
    m_select.bind(1, id);
    const bool found = m_select.step();
    if (found) {
        m_id = id;
        read(m_select, m_stored);
        for (size_t i = 0; i < m_stored.size(); ++i) {
            if (m_stored[i].kind == ImportCell::Kind::Text) {
                m_texts[i] = m_stored[i].text;
                m_stored[i].text = m_texts[i];
            }
        }
    }
    m_select.reset();
    TALBOOK_TRY(m_select.result());
    if (!found)
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Exchange", "A row that the import had found is gone."),
                     {}};
    return {};
}

Expected<Merge> ImportTable::merge(std::span<const ImportCell> cells, MergePolicy policy)
{
    Merge merge;
    for (size_t i = 0; i < cells.size(); ++i) {
        m_written[i] = {};
        if (cells[i].isEmpty() || cells[i] == m_stored[i])
            continue;
        if (m_columns[i].name == "extra" && !m_stored[i].isEmpty()) {
            const ExtraMerge joined = mergeExtra(m_stored[i].text, cells[i].text, policy);
            if (joined.differs && merge.firstDiffering < 0)
                merge.firstDiffering = int(i);
            if (!joined.changed)
                continue;
            m_extra = joined.json;
            m_written[i] = ImportCell::of(std::string_view(m_extra));
        } else if (policy == MergePolicy::Replace || m_stored[i].isEmpty()) {
            m_written[i] = cells[i];
        } else {
            if (merge.firstDiffering < 0)
                merge.firstDiffering = int(i);
            continue;
        }
        merge.changed = true;
    }
    if (!merge.changed)
        return merge;
    for (size_t i = 0; i < m_written.size(); ++i)
        bind(m_update, int(i) + 1, m_written[i]);
    m_update.bind(int(m_written.size()) + 1, m_id);
    m_update.step();
    TALBOOK_TRY(m_update.result());
    if (m_changes)
        m_changes->changed(m_table, m_id, m_columns, m_stored, m_written);
    return merge;
}

} // namespace talbook
