#include "core/plan/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return ErrorCode::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_CONSTRAINT: return ErrorCode::Invariant;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return ErrorCode::FileSystem;
    default: return ErrorCode::Internal;
    }
}

QString sentenceFor(ErrorCode code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (code) {
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Plan", "The disk is full. Free some space and try again; nothing was changed.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate("Plan", "The file “%1” is damaged.").arg(name);
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("Plan", "The file “%1” cannot be written.").arg(name);
    case ErrorCode::Locked:
        return QCoreApplication::translate("Plan", "Another program is using “%1”. Close it there and try again.").arg(name);
    case ErrorCode::Invariant:
        return QCoreApplication::translate("Plan", "The change contradicts the rest of the plan and was not made.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Plan", "Cancelled; nothing was changed.");
    case ErrorCode::FileSystem:
        return QCoreApplication::translate("Plan", "The file “%1” cannot be read or written.").arg(name);
    default:
        return QCoreApplication::translate("Plan", "Something went wrong inside Talbook; nothing was changed.");
    }
}

/// Settings and limits of docs "Defense Against The Dark Arts" (SQLite): nothing in the file's schema may run.
bool hardenConnection(sqlite3 *handle, DatabaseMode mode)
{
    const auto config = [handle](int option, int value) {
        int now = -1;
        return sqlite3_db_config(handle, option, value, &now) == SQLITE_OK && now == value;
    };
    bool ok = config(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0) && config(SQLITE_DBCONFIG_DEFENSIVE, 1)
        && config(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) && config(SQLITE_DBCONFIG_ENABLE_VIEW, 0)
        && config(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0) && config(SQLITE_DBCONFIG_DQS_DML, 0)
        && config(SQLITE_DBCONFIG_DQS_DDL, 0) && config(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_busy_timeout(handle, 200);
    ok = ok && sqlite3_exec(handle, "PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr) == SQLITE_OK;
    ok = ok && sqlite3_exec(handle, "PRAGMA mmap_size=0", nullptr, nullptr, nullptr) == SQLITE_OK;
    if (mode == DatabaseMode::ReadWrite || mode == DatabaseMode::Create) {
        ok = ok && sqlite3_exec(handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr) == SQLITE_OK;
        ok = ok && sqlite3_exec(handle, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr) == SQLITE_OK;
        ok = ok && sqlite3_exec(handle, "PRAGMA cache_size=-65536", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    return ok;
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Expected<Database> Database::open(const QString &path, DatabaseMode mode)
{
    Database database;
    database.m_path = path;
    int flags = SQLITE_OPEN_READONLY;
    QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    switch (mode) {
    case DatabaseMode::Immutable:
        flags |= SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
        break;
    case DatabaseMode::ReadOnly: break;
    case DatabaseMode::ReadWrite: flags = SQLITE_OPEN_READWRITE; break;
    case DatabaseMode::Create:
        if (QFileInfo::exists(path)) {
            return Error{ErrorCode::FileSystem,
                         QCoreApplication::translate("Plan", "The file “%1” exists already.").arg(QFileInfo(path).fileName())};
        }
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return database.lastError(u"open"_s);
    if (!hardenConnection(handle, mode))
        return database.lastError(u"harden"_s);
    return database;
}

Expected<qint64> Database::number(std::string_view sql) const
{
    Statement statement(*this, sql);
    const qint64 value = statement.step() ? statement.integer(0) : 0;
    TALBOOK_TRY(statement.result());
    return value;
}

Expected<QString> Database::text(std::string_view sql) const
{
    Statement statement(*this, sql);
    const QString value = statement.step() ? statement.text(0) : QString();
    TALBOOK_TRY(statement.result());
    return value;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

Error Database::lastError(const QString &doing) const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle.get()) : SQLITE_NOMEM;
    const ErrorCode kind = errorCodeOf(code);
    const QString driver = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle.get())) : u"out of memory"_s;
    return {kind, sentenceFor(kind, m_path), u"%1 (%2): %3"_s.arg(driver).arg(code).arg(doing)};
}

Transaction::Transaction(const Database &database) : m_database(database) {}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute("ROLLBACK"); // fails only where SQLite has rolled back by itself already
}

Expected<void> Transaction::begin()
{
    TALBOOK_TRY(m_database.execute("BEGIN IMMEDIATE"));
    m_open = true;
    return {};
}

Expected<void> Transaction::commit()
{
    TALBOOK_TRY(m_database.execute("COMMIT"));
    m_open = false;
    return {};
}

} // namespace talbook
