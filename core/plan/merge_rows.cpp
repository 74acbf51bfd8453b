#include "core/plan/merge_rows.h"

#include "core/plan/database.h"
#include "core/plan/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace talbook
{

namespace
{

constexpr qint64 comparedBetweenReports = 1000;

std::string keyList(const TableShape &table)
{
    std::string list;
    for (const int column : table.keyColumns)
        list += (list.empty() ? "" : ", ") + table.columns[size_t(column)];
    return list;
}

struct RowsCloser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// One file's rows of a table in the order of their keys. Without a file it is at its end from the start.
class RowCursor
{
public:
    RowCursor(const Database *database, const TableShape &table) : m_database(database), m_table(table) {}

    Expected<void> start()
    {
        if (!m_database)
            return {};
        const std::string sql = "SELECT * FROM " + m_table.name + " ORDER BY " + keyList(m_table);
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database->handle(), sql.c_str(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            return m_database->lastError(QString::fromStdString(sql));
        m_rows.reset(statement);
        return next();
    }

    Expected<void> next()
    {
        const int code = sqlite3_step(m_rows.get());
        m_atEnd = code != SQLITE_ROW;
        if (m_atEnd)
            return code == SQLITE_DONE ? Expected<void>() : m_database->lastError(QString::fromStdString(m_table.name));
        for (size_t i = 0; i < m_table.keyColumns.size(); ++i) {
            const int column = m_table.keyColumns[i];
            if (m_table.keyIsText[i]) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_rows.get(), column));
                m_key.texts[i].assign(text ? text : "", size_t(sqlite3_column_bytes(m_rows.get(), column)));
            } else {
                m_key.numbers[i] = sqlite3_column_int64(m_rows.get(), column);
            }
        }
        return {};
    }

    bool atEnd() const { return m_atEnd; }
    const RowKey &key() const { return m_key; }
    bool isAt(const RowKey &key) const { return !m_atEnd && m_key == key; }
    sqlite3_stmt *row() const { return m_rows.get(); }

private:
    const Database *m_database;
    const TableShape &m_table;
    std::unique_ptr<sqlite3_stmt, RowsCloser> m_rows;
    RowKey m_key;
    bool m_atEnd = true;
};

bool sameCell(sqlite3_stmt *a, sqlite3_stmt *b, int column)
{
    const int type = sqlite3_column_type(a, column);
    if (type != sqlite3_column_type(b, column))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_column_int64(a, column) == sqlite3_column_int64(b, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(a, column) == sqlite3_column_double(b, column);
    default: {
        const void *left = sqlite3_column_blob(a, column);
        const void *right = sqlite3_column_blob(b, column);
        const int size = sqlite3_column_bytes(a, column);
        return size == sqlite3_column_bytes(b, column) && (size == 0 || std::memcmp(left, right, size_t(size)) == 0);
    }
    }
}

bool sameRow(const RowCursor &a, const RowCursor &b)
{
    const int columns = sqlite3_column_count(a.row());
    for (int i = 0; i < columns; ++i) {
        if (!sameCell(a.row(), b.row(), i))
            return false;
    }
    return true;
}

RowChange changeFrom(const RowCursor &base, const RowCursor &side, const RowKey &key)
{
    if (!base.isAt(key))
        return side.isAt(key) ? RowChange::Added : RowChange::None;
    if (!side.isAt(key))
        return RowChange::Removed;
    return sameRow(base, side) ? RowChange::None : RowChange::Edited;
}

RowDiff compareAt(const RowKey &key, int table, bool hasBase, const RowCursor &base, const RowCursor &mine,
                  const RowCursor &theirs)
{
    const bool inMine = mine.isAt(key);
    const bool inTheirs = theirs.isAt(key);
    if ((!inMine && !inTheirs) || (inMine && inTheirs && sameRow(mine, theirs)))
        return {table, key};
    if (hasBase)
        return {table, key, changeFrom(base, mine, key), changeFrom(base, theirs, key)};
    if (inMine && inTheirs)
        return {table, key, RowChange::Added, RowChange::Added};
    return {table, key, inMine ? RowChange::None : RowChange::Removed, inTheirs ? RowChange::None : RowChange::Removed};
}

} // namespace

int TableShape::column(std::string_view called) const
{
    const auto found = std::ranges::find(columns, called);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

Expected<std::vector<TableShape>> recordedTables(const Database &database)
{
    std::vector<TableShape> tables;
    for (const SchemaObject &object : planTables()) {
        if (object.recorded)
            tables.push_back({std::string(object.name), {}, {}, {}, {}});
    }
    const auto indexOf = [&](std::string_view name) {
        return int(std::ranges::find(tables, name, &TableShape::name) - tables.begin());
    };
    for (TableShape &table : tables) {
        Statement columns(database, "SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid");
        columns.bind(1, table.name);
        std::map<qint64, std::pair<int, bool>> key; // by the place in the key
        while (columns.step()) {
            if (const qint64 place = columns.integer(2); place > 0)
                key[place] = {int(table.columns.size()), columns.utf8(1) == "TEXT"};
            table.columns.emplace_back(columns.utf8(0));
        }
        TALBOOK_TRY(columns.result());
        for (const auto &[place, part] : key) {
            table.keyColumns.push_back(part.first);
            table.keyIsText.push_back(part.second);
        }
        Statement references(
            database, "SELECT k.\"from\", k.\"table\", k.on_delete, c.\"notnull\" FROM pragma_foreign_key_list(?1) k "
                      "JOIN pragma_table_info(?1) c ON c.name = k.\"from\"");
        references.bind(1, table.name);
        while (references.step()) {
            table.references.push_back({table.column(references.utf8(0)), indexOf(references.utf8(1)),
                                        references.utf8(2) == "CASCADE", references.integer(3) != 0});
        }
        TALBOOK_TRY(references.result());
    }
    return tables;
}

Expected<std::vector<RowDiff>> differingRows(const MergeFiles &files, const std::vector<TableShape> &tables,
                                             const Progress &progress)
{
    std::vector<RowDiff> differing;
    qint64 total = 0;
    for (const TableShape &table : tables) {
        const auto rows = files.mine->number("SELECT count(*) FROM " + table.name);
        TALBOOK_TRY(rows);
        total += *rows;
    }
    qint64 done = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        RowCursor base(files.base, tables[i]);
        RowCursor mine(files.mine, tables[i]);
        RowCursor theirs(files.theirs, tables[i]);
        for (RowCursor *cursor : {&base, &mine, &theirs})
            TALBOOK_TRY(cursor->start());
        while (!base.atEnd() || !mine.atEnd() || !theirs.atEnd()) {
            const RowKey *first = nullptr;
            for (const RowCursor *cursor : {&base, &mine, &theirs}) {
                if (!cursor->atEnd() && (!first || cursor->key() < *first))
                    first = &cursor->key();
            }
            const RowKey key = *first;
            RowDiff diff = compareAt(key, int(i), files.base, base, mine, theirs);
            if (diff.mine != RowChange::None || diff.theirs != RowChange::None)
                differing.push_back(std::move(diff));
            if (mine.isAt(key) && ++done % comparedBetweenReports == 0 && progress && !progress(done, total))
                return Error{ErrorCode::Cancelled, {}, {}};
            for (RowCursor *cursor : {&base, &mine, &theirs}) {
                if (cursor->isAt(key))
                    TALBOOK_TRY(cursor->next());
            }
        }
    }
    return differing;
}

RowReader::RowReader(const Database &database, const std::vector<TableShape> &tables)
    : m_database(database), m_tables(tables)
{
}

RowReader::~RowReader() = default;

Expected<std::optional<std::vector<QVariant>>> RowReader::row(int table, const RowKey &key)
{
    const TableShape &shape = m_tables[size_t(table)];
    std::unique_ptr<Statement> &statement = m_statements[table];
    if (!statement) {
        std::string sql = "SELECT ";
        for (const std::string &column : shape.columns)
            sql += column + ", typeof(" + column + "), ";
        sql.resize(sql.size() - 2);
        statement = std::make_unique<Statement>(m_database, sql + " FROM " + shape.name + keyCondition(shape));
    }
    bindKey(*statement, 1, shape, key);
    std::optional<std::vector<QVariant>> values;
    if (statement->step()) {
        values.emplace();
        for (int i = 0; i < int(shape.columns.size()); ++i) {
            const std::string_view type = statement->utf8(2 * i + 1);
            if (type == "null")
                values->emplace_back();
            else if (type == "integer")
                values->emplace_back(statement->integer(2 * i));
            else if (type == "real")
                values->emplace_back(statement->real(2 * i));
            else
                values->emplace_back(statement->text(2 * i));
        }
    }
    statement->reset();
    TALBOOK_TRY(statement->result());
    return values;
}

QString keyText(const TableShape &table, const RowKey &key)
{
    QStringList parts;
    for (size_t i = 0; i < table.keyColumns.size(); ++i)
        parts.append(table.keyIsText[i] ? QString::fromStdString(key.texts[i]) : QString::number(key.numbers[i]));
    return parts.join(u'-');
}

std::string keyCondition(const TableShape &table)
{
    std::string condition;
    for (const int column : table.keyColumns)
        condition += (condition.empty() ? " WHERE " : " AND ") + table.columns[size_t(column)] + " = ?";
    return condition;
}

void bindKey(Statement &statement, int first, const TableShape &table, const RowKey &key)
{
    for (size_t i = 0; i < table.keyColumns.size(); ++i) {
        if (table.keyIsText[i])
            statement.bind(first + int(i), std::string_view(key.texts[i]));
        else
            statement.bind(first + int(i), key.numbers[i]);
    }
}

void bindValue(Statement &statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        statement.bind(index, value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bind(index, value.toDouble());
        break;
    case QMetaType::QString:
        statement.bind(index, value.toString());
        break;
    default:
        statement.bind(index, nullptr);
    }
}

} // namespace talbook
