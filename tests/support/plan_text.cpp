#include "tests/support/plan_text.h"

#include "core/plan/schema.h"

#include <sqlite3.h>

namespace talbook::test
{

namespace
{

std::string_view asView(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

/// Type, length and bytes: no two values look the same.
void appendValue(QByteArray &all, sqlite3_stmt *statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    all += char('0' + type);
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT) {
        const qint64 integer = sqlite3_column_int64(statement, column);
        const double real = sqlite3_column_double(statement, column);
        all.append(
            type == SQLITE_FLOAT ? reinterpret_cast<const char *>(&real) : reinterpret_cast<const char *>(&integer), 8);
    } else if (type != SQLITE_NULL) {
        const void *bytes = sqlite3_column_blob(statement, column);
        const int size = sqlite3_column_bytes(statement, column);
        all += QByteArray::number(size) + ':';
        all.append(static_cast<const char *>(bytes), size);
    }
}

QByteArray readableRows(const Database &database, const QByteArray &table)
{
    QByteArrayList parts;
    for (const QByteArray &column : columnsOf(database, table)) {
        parts.append("quote(\"" + column + "\")");
    }
    const QByteArray sql = "SELECT " + parts.join("||'|'||") + " FROM \"" + table + "\" ORDER BY 1";
    Statement rows(database, asView(sql));
    QByteArray text = table + '(' + columnsOf(database, table).join('|') + ")\n";
    while (rows.step())
        text += rows.text(0).toUtf8() + '\n';
    if (const auto result = rows.result(); !result)
        qFatal("%s: %s", table.constData(), qPrintable(result.error().details));
    return text + '\n';
}

} // namespace

QByteArrayList recordedTables()
{
    QByteArrayList names;
    for (const SchemaObject &table : planTables()) {
        if (table.recorded)
            names.append(QByteArray(table.name.data(), qsizetype(table.name.size())));
    }
    return names;
}

QByteArrayList columnsOf(const Database &database, const QByteArray &table)
{
    QByteArrayList names;
    Statement columns(database, "SELECT name FROM pragma_table_info(?)");
    columns.bind(1, asView(table));
    while (columns.step())
        names.append(columns.text(0).toUtf8());
    if (const auto result = columns.result(); !result)
        qFatal("%s: %s", table.constData(), qPrintable(result.error().details));
    return names;
}

QByteArray fingerprint(const Database &database)
{
    QByteArray all;
    all.reserve(1 << 20); // the sample plan's size
    for (const QByteArray &table : recordedTables()) {
        const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY 1, 2";
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database.handle()));
        all += table;
        int code = 0;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            all += '\n';
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                appendValue(all, statement, column);
        }
        if (code != SQLITE_DONE)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database.handle()));
        sqlite3_finalize(statement);
        all += '\n';
    }
    return all;
}

QByteArray fingerprint(const Plan &plan)
{
    return fingerprint(plan.database());
}

QByteArray readableDump(const Database &database)
{
    QByteArray all = readableRows(database, "meta");
    for (const QByteArray &table : recordedTables())
        all += readableRows(database, table);
    return all;
}

} // namespace talbook::test
