#include "core/plan/changed_rows.h"

#include "core/plan/changeset_format.h"
#include "core/plan/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct IteratorCloser
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using ChangesetIterator = std::unique_ptr<sqlite3_changeset_iter, IteratorCloser>;

QVariant valueOf(sqlite3_value *value)
{
    switch (value ? sqlite3_value_type(value) : SQLITE_NULL) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    }
}

RowKey keyOf(const TableShape &table, const StoredRow &row)
{
    RowKey key;
    for (size_t i = 0; i < table.keyColumns.size(); ++i) {
        const QVariant &part = row[size_t(table.keyColumns[i])];
        if (table.keyIsText[i])
            key.texts[i] = part.toString().toStdString();
        else
            key.numbers[i] = part.toLongLong();
    }
    return key;
}

ChangedRow rowAt(sqlite3_changeset_iter *at, int operation, int columns, int index, const TableShape &table)
{
    ChangedRow row;
    row.table = index;
    const auto read = [&](auto *half, StoredRow &values) {
        values.resize(size_t(columns));
        quint64 given = 0;
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *value = nullptr;
            if (half(at, i, &value) == SQLITE_OK && value) {
                values[size_t(i)] = valueOf(value);
                given |= quint64(1) << i;
            }
        }
        return given;
    };
    if (operation != SQLITE_INSERT)
        read(sqlite3changeset_old, row.before);
    if (operation != SQLITE_DELETE)
        row.columns = read(sqlite3changeset_new, row.after);
    row.key = keyOf(table, operation == SQLITE_INSERT ? row.after : row.before);
    switch (operation) {
    case SQLITE_INSERT:
        row.change = RowChange::Added;
        row.columns = 0;
        break;
    case SQLITE_DELETE:
        row.change = RowChange::Removed;
        break;
    default:
        row.change = RowChange::Edited;
        for (const int column : table.keyColumns) // an update has its key in its old half alone
            row.after[size_t(column)] = row.before[size_t(column)];
    }
    return row;
}

quint64 differing(const StoredRow &before, const StoredRow &after)
{
    quint64 columns = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            columns |= quint64(1) << i;
    }
    return columns;
}

/// The second edit of a row on top of the first.
void joinEdits(ChangedRow &row, const ChangedRow &next)
{
    for (int i = 0; i < int(next.after.size()); ++i) {
        if (!next.changes(i))
            continue;
        if (!row.changes(i))
            row.before[size_t(i)] = next.before[size_t(i)];
        row.after[size_t(i)] = next.after[size_t(i)];
        const quint64 bit = quint64(1) << i;
        row.columns = row.before[size_t(i)] == row.after[size_t(i)] ? row.columns & ~bit : row.columns | bit;
    }
}

/// @return whether anything is left of the two
bool join(ChangedRow &row, const ChangedRow &next)
{
    if (row.change == RowChange::Edited && next.change == RowChange::Edited) {
        joinEdits(row, next);
        return row.columns != 0;
    }
    if (row.change == RowChange::Added) {
        if (next.change == RowChange::Removed)
            return false;
        for (int i = 0; i < int(next.after.size()); ++i) {
            if (next.changes(i))
                row.after[size_t(i)] = next.after[size_t(i)];
        }
        return true;
    }
    if (next.change == RowChange::Removed) {
        StoredRow before = next.before;
        for (int i = 0; i < int(before.size()); ++i) {
            if (row.changes(i))
                before[size_t(i)] = row.before[size_t(i)];
        }
        row = next;
        row.before = std::move(before);
        return true;
    }
    // Removed, and there again.
    row.after = next.after;
    row.columns = differing(row.before, row.after);
    row.change = RowChange::Edited;
    return row.columns != 0;
}

} // namespace

QVariant ChangedRow::latest(int column) const
{
    const StoredRow &row = after.empty() ? before : after;
    return column >= 0 && column < int(row.size()) ? row[size_t(column)] : QVariant();
}

Expected<std::vector<ChangedRow>> rowsOfChangeset(const Database &database, const std::vector<TableShape> &tables,
                                                  const QByteArray &changeset)
{
    // SQLite's reader may only see what has been looked through.
    TALBOOK_TRY(checkChangesetFormat(database, changeset));
    const auto failed = [](int code) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plan", "A step of the plan's history is damaged and cannot be read."),
                     QString::fromUtf8(sqlite3_errstr(code))};
    };
    sqlite3_changeset_iter *opened = nullptr;
    if (const int code = sqlite3changeset_start(&opened, int(changeset.size()),
                                                const_cast<char *>(changeset.constData())); // which it does not write
        code != SQLITE_OK)
        return failed(code);
    const ChangesetIterator iterator(opened);
    std::vector<ChangedRow> rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3changeset_next(opened)) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        if ((code = sqlite3changeset_op(opened, &name, &columns, &operation, &indirect)) != SQLITE_OK)
            break;
        const auto table = std::ranges::find(tables, std::string_view(name), &TableShape::name);
        if (table == tables.end() || table->columns.size() != size_t(columns))
            return failed(SQLITE_SCHEMA);
        rows.push_back(rowAt(opened, operation, columns, int(table - tables.begin()), *table));
    }
    return code == SQLITE_DONE ? Expected<std::vector<ChangedRow>>(std::move(rows)) : failed(code);
}

Expected<std::vector<ChangedRow>> rowsBetween(const Database &older, const Database &newer,
                                              const std::vector<TableShape> &tables, const Progress &progress)
{
    const auto diffs = differingRows({.base = &older, .mine = &newer, .theirs = &older}, tables, progress);
    TALBOOK_TRY(diffs);
    RowReader then(older, tables);
    RowReader now(newer, tables);
    std::vector<ChangedRow> rows;
    rows.reserve(diffs->size());
    for (const RowDiff &diff : *diffs) {
        ChangedRow row{diff.table, diff.key, diff.mine, 0, {}, {}};
        if (diff.mine != RowChange::Added) {
            auto before = then.row(diff.table, diff.key);
            TALBOOK_TRY(before);
            row.before = std::move(*before).value_or(StoredRow());
        }
        if (diff.mine != RowChange::Removed) {
            auto after = now.row(diff.table, diff.key);
            TALBOOK_TRY(after);
            row.after = std::move(*after).value_or(StoredRow());
        }
        if (diff.mine == RowChange::Edited)
            row.columns = differing(row.before, row.after);
        rows.push_back(std::move(row));
    }
    return rows;
}

void NetRows::add(const ChangedRow &row)
{
    const auto [known, fresh] = m_rows.try_emplace({row.table, row.key}, row);
    if (!fresh && !join(known->second, row))
        m_rows.erase(known);
}

std::vector<ChangedRow> NetRows::take()
{
    std::vector<ChangedRow> rows;
    rows.reserve(m_rows.size());
    for (auto &[key, row] : m_rows)
        rows.push_back(std::move(row));
    m_rows.clear();
    return rows;
}

} // namespace talbook
