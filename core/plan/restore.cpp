#include "core/plan/restore.h"

#include "core/plan/database.h"
#include "core/plan/edit.h"
#include "core/plan/schema.h"

#include <sqlite3.h>

#include <string>

namespace talbook
{

namespace
{

constexpr qint64 rowsBetweenReports = 1000;

struct Closer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Closer>;

Expected<Prepared> prepared(const Database &database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.c_str(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return database.lastError(QString::fromStdString(sql));
    return Prepared(statement);
}

std::string insertInto(const std::string &table, int columns)
{
    std::string sql = "INSERT INTO " + table + " VALUES(?";
    for (int i = 1; i < columns; ++i)
        sql += ", ?";
    return sql + ")";
}

/// Values go over as they are stored, whatever their kind.
class TableCopy
{
public:
    TableCopy(const Database &from, const Database &to) : m_from(from), m_to(to) {}

    template <class AfterRow> Expected<void> copy(const std::string &table, const AfterRow &afterRow)
    {
        auto rows = prepared(m_from, "SELECT * FROM " + table);
        TALBOOK_TRY(rows);
        const int columns = sqlite3_column_count(rows->get());
        auto insert = prepared(m_to, insertInto(table, columns));
        TALBOOK_TRY(insert);
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows->get())) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(insert->get(), i + 1, sqlite3_column_value(rows->get(), i));
            if (sqlite3_step(insert->get()) != SQLITE_DONE)
                return m_to.lastError(QString::fromStdString(table));
            sqlite3_reset(insert->get());
            TALBOOK_TRY(afterRow());
        }
        return code == SQLITE_DONE ? Expected<void>() : m_from.lastError(QString::fromStdString(table));
    }

private:
    const Database &m_from;
    const Database &m_to;
};

} // namespace

Expected<void> restoreRecords(Edit &edit, const Database &from, const Progress &progress)
{
    const Database &to = edit.database();
    // Rows refer to others that come later, themselves among them; references are looked at when all are there.
    TALBOOK_TRY(to.execute("PRAGMA defer_foreign_keys = ON"));
    qint64 total = 0;
    for (const SchemaObject &table : planTables()) {
        if (!table.recorded)
            continue;
        const auto rows = from.number("SELECT count(*) FROM " + std::string(table.name));
        TALBOOK_TRY(rows);
        total += *rows;
        TALBOOK_TRY(to.execute("DELETE FROM " + std::string(table.name)));
    }
    TableCopy copy(from, to);
    qint64 done = 0;
    const auto afterRow = [&]() -> Expected<void> {
        if (++done % rowsBetweenReports == 0 && progress && !progress(done, total))
            return Error{ErrorCode::Cancelled, {}, {}};
        return {};
    };
    for (const SchemaObject &table : planTables()) {
        if (table.recorded)
            TALBOOK_TRY(copy.copy(std::string(table.name), afterRow));
    }
    return {};
}

} // namespace talbook
