#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"

#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;

namespace talbook
{

/// How a file is opened. Every mode hardens the connection first: the file may come from anyone.
enum class DatabaseMode
{
    Immutable, ///< read only, without locks or side files: a published plan that is only looked at
    ReadOnly,  ///< read only beside a writer: a worker's connection to the working file
    ReadWrite, ///< the working file: write-ahead log, one sync a transaction
    Create,    ///< a new working file; fails where one exists
};

/// One SQLite connection, for one thread. Uses the SQLite library directly rather than Qt Sql: two to five times faster
/// on rows, one copy of the library in the process, and open flags that Qt Sql does not offer.
class Database
{
public:
    /// @param shownName the file's name in sentences for a person, where it is not the path's own: a working copy
    /// speaks
    ///        of the plan it was made from
    static Expected<Database> open(const QString &path, DatabaseMode mode, const QString &shownName = {});

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs one statement with bound arguments and drops its rows.
    template <class... Args> Expected<void> execute(std::string_view sql, const Args &...args) const;

    /// The first column of the first row, or 0 / an empty text where there is no row.
    Expected<qint64> number(std::string_view sql) const;
    Expected<QString> text(std::string_view sql) const;

    QString path() const { return m_path; }
    QString shownName() const { return m_shownName; }

    /// Rows changed by the last statement.
    qint64 changes() const;

    /// For core/plan alone: the connection itself, the error of its last call, and the error of a result code.
    sqlite3 *handle() const { return m_handle.get(); }
    Error lastError(const QString &doing) const;
    Error errorOf(int sqliteCode, const QString &doing) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    Database() = default;

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
    QString m_shownName;
};

/// BEGIN IMMEDIATE now, ROLLBACK on the way out unless commit() was called and succeeded.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Expected<void> begin();
    Expected<void> commit();
    /// False too where SQLite rolled back by itself, as it may when the disk fails: what is written then is not part of
    /// this transaction any more.
    bool isOpen() const;

private:
    const Database &m_database;
    bool m_open = false;
};

} // namespace talbook

#include "core/plan/statement.h"

template <class... Args>
talbook::Expected<void> talbook::Database::execute(std::string_view sql, const Args &...args) const
{
    Statement statement(*this, sql);
    int index = 0;
    (statement.bind(++index, args), ...);
    while (statement.step()) {
    }
    return statement.result();
}
