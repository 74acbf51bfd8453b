#include "core/plan/statement.h"

#include "core/plan/database.h"

#include <sqlite3.h>

namespace talbook
{

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, std::string_view sql) : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql.data(), int(sql.size()), 0, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        m_error = database.lastError(QString::fromUtf8(sql.data(), qsizetype(sql.size())));
}

Statement::~Statement()
{
    Q_ASSERT_X(!m_error || m_errorSeen, "Statement", "a failed statement whose result nobody asked for");
}

void Statement::check(int code)
{
    if (code == SQLITE_OK || m_error)
        return;
    const char *sql = m_statement ? sqlite3_sql(m_statement.get()) : "";
    m_error = m_database.lastError(QString::fromUtf8(sql));
}

void Statement::bind(int index, std::nullptr_t)
{
    if (!m_error)
        check(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::bind(int index, bool value)
{
    bind(index, qint64(value));
}

void Statement::bind(int index, int value)
{
    bind(index, qint64(value));
}

void Statement::bind(int index, qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind(int index, double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bind(int index, std::string_view utf8)
{
    // A null pointer would bind NULL; an empty view means the empty text.
    const char *data = utf8.data() ? utf8.data() : "";
    if (!m_error)
        check(sqlite3_bind_text64(m_statement.get(), index, data, utf8.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, const QString &text)
{
    if (text.isNull()) {
        bind(index, nullptr);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    if (!m_error) {
        check(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    }
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (!m_error) {
        check(sqlite3_bind_blob64(m_statement.get(), index, blob.isNull() ? "" : blob.constData(),
                                  sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
    }
}

void Statement::bind(int index, QDate date)
{
    bind(index, date.isValid() ? date.toString(Qt::ISODate) : QString());
}

bool Statement::step()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement.get());
    m_busy = code == SQLITE_ROW;
    if (m_busy)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    sqlite3_reset(m_statement.get());
    return false;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_busy = false;
}

Expected<void> Statement::result() const
{
    m_errorSeen = true;
    if (m_error)
        return *m_error;
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_statement.get(), column))) : std::string_view();
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const std::string_view view = utf8(column);
    return view.empty() ? QStringLiteral("") : QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

} // namespace talbook
