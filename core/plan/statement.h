#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace talbook
{

class Database;

/// A prepared statement. The first failure sticks: step() then returns false and result() tells what happened, so a
/// loop reads `while (s.step()) {...}` and ends with `TALBOOK_TRY(s.result())`. Not asking for the result is a fault
/// and asserts in debug builds.
///
/// Text is bound by reference where it is UTF-8 already: it must live until step() returns.
class Statement
{
public:
    Statement(const Database &database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Parameters count from 1.
    void bind(int index, std::nullptr_t);
    void bind(int index, bool value);
    void bind(int index, int value);
    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, std::string_view utf8);
    void bind(int index, const char *utf8) { bind(index, std::string_view(utf8)); }
    void bind(int index, const QString &text); ///< a null QString is NULL, an empty one is ''
    void bind(int index, const QByteArray &blob);
    void bind(int index, QDate date); ///< ISO text; an invalid date is NULL
    template <class Tag> void bind(int index, Id<Tag> id)
    {
        if (id.isNull())
            bind(index, nullptr);
        else
            bind(index, id.value);
    }
    template <class T> void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

    /// True while there is a row. After the last row the statement is reset and can be bound and stepped again.
    bool step();
    /// Forgets the rest of the rows, keeps the bindings.
    void reset();
    Expected<void> result() const;

    /// Columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    QString text(int column) const;          ///< null for NULL
    QByteArray blob(int column) const;
    QDate date(int column) const;
    template <class T> T id(int column) const { return T{isNull(column) ? 0 : integer(column)}; }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void check(int code);

    const Database &m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::optional<Error> m_error;
    mutable bool m_errorSeen = false;
    bool m_busy = false;
};

} // namespace talbook
