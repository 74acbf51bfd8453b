#include "core/plan/restore_account.h"

#include "core/plan/database.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace talbook
{

namespace
{

/// The rows of a table that hang on the account ?1; empty for a table whose rows never do.
std::string conditionOf(const TableShape &table, const std::vector<TableShape> &tables)
{
    if (table.name == "account")
        return "id = ?1";
    std::string condition;
    for (const TableReference &reference : table.references) {
        if (tables[size_t(reference.parent)].name == "account")
            return table.columns[size_t(reference.column)] + " = ?1";
        if (tables[size_t(reference.parent)].name == "contact" && reference.cascades) {
            condition += (condition.empty() ? "" : " OR ") + table.columns[size_t(reference.column)] +
                         " IN (SELECT id FROM contact WHERE account_id = ?1)";
        }
    }
    return condition;
}

Expected<std::vector<RowKey>> keysOf(const Database &database, const TableShape &table, const std::string &condition,
                                     qint64 account)
{
    std::string columns;
    for (const int column : table.keyColumns)
        columns += (columns.empty() ? "" : ", ") + table.columns[size_t(column)];
    std::vector<RowKey> keys;
    Statement rows(database, "SELECT " + columns + " FROM " + table.name + " WHERE " + condition);
    rows.bind(1, account);
    while (rows.step()) {
        RowKey &key = keys.emplace_back();
        for (size_t i = 0; i < table.keyColumns.size(); ++i) {
            if (table.keyIsText[i])
                key.texts[i] = std::string(rows.utf8(int(i)));
            else
                key.numbers[i] = rows.integer(int(i));
        }
    }
    TALBOOK_TRY(rows.result());
    return keys;
}

Expected<void> write(const Database &to, const TableShape &table, const RowKey &key, const StoredRow &row, bool isThere)
{
    std::string sql;
    std::string places;
    for (const std::string &column : table.columns) {
        sql += (sql.empty() ? "" : ", ") + column + (isThere ? " = ?" : "");
        places += places.empty() ? "?" : ", ?";
    }
    Statement statement(to, isThere ? "UPDATE " + table.name + " SET " + sql + keyCondition(table)
                                    : "INSERT INTO " + table.name + "(" + sql + ") VALUES(" + places + ")");
    for (size_t i = 0; i < row.size(); ++i)
        bindValue(statement, int(i) + 1, row[i]);
    if (isThere)
        bindKey(statement, int(row.size()) + 1, table, key);
    while (statement.step()) {
    }
    return statement.result();
}

class Restorer
{
public:
    Restorer(const Database &from, const Database &to, const std::vector<TableShape> &tables)
        : m_to(to), m_tables(tables), m_then(from, tables), m_now(to, tables)
    {
    }

    void expect(int table, const std::vector<RowKey> &keys)
    {
        for (const RowKey &key : keys)
            m_coming.emplace(table, key.numbers[0]);
    }

    Expected<void> restore(int table, const RowKey &key, AccountRestore::Table &report, qint64 &emptied)
    {
        auto read = m_then.row(table, key);
        TALBOOK_TRY(read);
        if (!*read)
            return {};
        StoredRow row = std::move(**read);
        for (const TableReference &reference : m_tables[size_t(table)].references) {
            QVariant &cell = row[size_t(reference.column)];
            if (cell.isNull())
                continue;
            const auto there = isThere(reference.parent, cell.toLongLong());
            TALBOOK_TRY(there);
            if (*there)
                continue;
            if (reference.required) {
                ++report.leftOut;
                m_coming.erase({table, key.numbers[0]});
                return {};
            }
            cell = QVariant();
            ++emptied;
        }
        const auto now = m_now.row(table, key);
        TALBOOK_TRY(now);
        if (*now && **now == row)
            return {};
        ++(*now ? report.replaced : report.returned);
        return write(m_to, m_tables[size_t(table)], key, row, now->has_value());
    }

private:
    Expected<bool> isThere(int table, qint64 id)
    {
        if (m_coming.contains({table, id}))
            return true;
        RowKey key;
        key.numbers[0] = id;
        const auto row = m_now.row(table, key);
        TALBOOK_TRY(row);
        return row->has_value();
    }

    const Database &m_to;
    const std::vector<TableShape> &m_tables;
    RowReader m_then;
    RowReader m_now;
    std::set<std::pair<int, qint64>> m_coming; ///< rows that are or will be there
};

} // namespace

bool AccountRestore::changedAnything() const
{
    return std::ranges::any_of(tables, [](const Table &table) { return table.returned + table.replaced > 0; });
}

Expected<AccountRestore> restoreAccount(Edit &edit, const Database &from, qint64 account)
{
    const Database &to = edit.database();
    const auto tables = recordedTables(to);
    TALBOOK_TRY(tables);
    std::vector<std::vector<RowKey>> rows(tables->size());
    Restorer restorer(from, to, *tables);
    for (size_t i = 0; i < tables->size(); ++i) {
        const std::string condition = conditionOf((*tables)[i], *tables);
        if (condition.empty())
            continue;
        auto keys = keysOf(from, (*tables)[i], condition, account);
        TALBOOK_TRY(keys);
        if ((*tables)[i].name == "account" && keys->empty()) {
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate(
                             "Plan", "“%1” has no such account. Choose a backup of a day on which it was in the plan.")
                             .arg(from.shownName()),
                         QString::number(account)};
        }
        rows[i] = std::move(*keys);
        restorer.expect(int(i), rows[i]);
    }
    // People refer to each other in any order; references are looked at when all are there.
    TALBOOK_TRY(to.execute("PRAGMA defer_foreign_keys = ON"));
    AccountRestore done;
    for (size_t i = 0; i < tables->size(); ++i) {
        const std::string condition = conditionOf((*tables)[i], *tables);
        if (condition.empty())
            continue;
        AccountRestore::Table report{int(i)};
        for (const RowKey &key : rows[i])
            TALBOOK_TRY(restorer.restore(int(i), key, report, done.emptied));
        const auto now = keysOf(to, (*tables)[i], condition, account);
        TALBOOK_TRY(now);
        const std::set<RowKey> then(rows[i].begin(), rows[i].end());
        report.kept = std::ranges::count_if(*now, [&](const RowKey &key) { return !then.contains(key); });
        if (report.returned + report.replaced + report.kept + report.leftOut > 0)
            done.tables.push_back(report);
    }
    // Somebody who had moved to another account has come back, without those who reported to them there.
    TALBOOK_TRY(to.execute("UPDATE contact SET reports_to = NULL WHERE account_id <> ?1 AND reports_to IN "
                           "(SELECT id FROM contact WHERE account_id = ?1)",
                           account));
    done.emptied += to.changes();
    return done;
}

} // namespace talbook
