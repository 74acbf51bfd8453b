#include "core/plan/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>

#include <sqlite3.h>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Invariant;
    case SQLITE_TOOBIG:
        return ErrorCode::BadInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::FileSystem;
    default:
        return ErrorCode::Internal;
    }
}

QString sentenceFor(ErrorCode code, const QString &name)
{
    switch (code) {
    case ErrorCode::BadInput:
        return QCoreApplication::translate(
                   "Plan", "A text or a change is too long to be stored in “%1”. Shorten it, or make the change "
                           "in smaller parts; nothing was changed.")
            .arg(name);
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
                   "Plan", "The disk is full while writing “%1”. Free some space and try again; nothing was "
                           "changed.")
            .arg(name);
    case ErrorCode::Damaged:
        return QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.").arg(name);
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("Plan", "The file “%1” cannot be written.").arg(name);
    case ErrorCode::Locked:
        return QCoreApplication::translate("Plan", "Another program is using “%1”. Close it there and try again.")
            .arg(name);
    case ErrorCode::Invariant:
        return QCoreApplication::translate("Plan", "The change contradicts the rest of the plan and was not made.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Plan", "Cancelled; nothing was changed.");
    case ErrorCode::FileSystem:
        return QCoreApplication::translate(
                   "Plan", "The file “%1” cannot be read or written. Check the disk and its connection; nothing "
                           "was changed.")
            .arg(name);
    default:
        return QCoreApplication::translate("Plan", "Something went wrong inside Talbook; nothing was changed.");
    }
}

/// The name as SQLite's URI wants it: the path alone is escaped, and a share's name stays part of it.
QByteArray immutableUri(const QString &path)
{
    const QByteArray escaped = QUrl::toPercentEncoding(path, "/:");
    return (escaped.startsWith('/') ? "file://" : "file:///") + escaped + "?immutable=1";
}

/// Settings and limits of docs "Defense Against The Dark Arts" (SQLite): nothing in the file's schema may run.
bool hardenConnection(sqlite3 *handle, DatabaseMode mode)
{
    const auto config = [handle](int option, int value) {
        int now = -1;
        return sqlite3_db_config(handle, option, value, &now) == SQLITE_OK && now == value;
    };
    bool ok = config(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0) && config(SQLITE_DBCONFIG_DEFENSIVE, 1) &&
              config(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) && config(SQLITE_DBCONFIG_ENABLE_VIEW, 0) &&
              config(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0) && config(SQLITE_DBCONFIG_DQS_DML, 0) &&
              config(SQLITE_DBCONFIG_DQS_DDL, 0) && config(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
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

Expected<Database> Database::open(const QString &path, DatabaseMode mode, const QString &shownName)
{
    Database database;
    database.m_path = path;
    database.m_shownName = shownName.isEmpty() ? QFileInfo(path).fileName() : shownName;
    int flags = SQLITE_OPEN_READONLY;
    QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    switch (mode) {
    case DatabaseMode::Immutable:
        flags |= SQLITE_OPEN_URI;
        name = immutableUri(QFileInfo(path).absoluteFilePath());
        break;
    case DatabaseMode::ReadOnly:
        break;
    case DatabaseMode::ReadWrite:
        flags = SQLITE_OPEN_READWRITE;
        break;
    case DatabaseMode::Create:
        if (QFileInfo::exists(path)) {
            return Error{
                ErrorCode::FileSystem,
                QCoreApplication::translate("Plan", "The file “%1” exists already.").arg(database.m_shownName)};
        }
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
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
    return errorOf(m_handle ? sqlite3_extended_errcode(m_handle.get()) : SQLITE_NOMEM, doing);
}

Error Database::errorOf(int sqliteCode, const QString &doing) const
{
    ErrorCode kind = errorCodeOf(sqliteCode);
    // A full disk shows as a failed sync or a failed growth of a side file as well.
    if (kind == ErrorCode::FileSystem && m_handle && sqlite3_system_errno(m_handle.get()) == ENOSPC)
        kind = ErrorCode::DiskFull;
    const bool last = m_handle && sqlite3_extended_errcode(m_handle.get()) == sqliteCode;
    const QString driver = QString::fromUtf8(last ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(sqliteCode));
    return {kind, sentenceFor(kind, m_shownName), u"%1 (%2): %3"_s.arg(driver).arg(sqliteCode).arg(doing)};
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

bool Transaction::isOpen() const
{
    return m_open && sqlite3_get_autocommit(m_database.handle()) == 0;
}

} // namespace talbook
