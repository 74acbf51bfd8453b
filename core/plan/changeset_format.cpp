#include "core/plan/changeset_format.h"

#include "core/plan/database.h"
#include "core/plan/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

// The format is described at the head of SQLite's sqlite3session.c.
constexpr uchar tableMark = 'T';
constexpr uchar insertMark = 18;
constexpr uchar deleteMark = 9;
constexpr uchar updateMark = 23;
enum ValueMark : uchar
{
    UndefinedValue = 0,
    IntegerValue = 1,
    RealValue = 2,
    TextValue = 3,
    BlobValue = 4,
    NullValue = 5
};

class ChangesetBytes
{
public:
    explicit ChangesetBytes(const QByteArray &bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at == m_bytes.size(); }
    qsizetype position() const { return m_at; }

    std::optional<uchar> byte() { return atEnd() ? std::nullopt : std::optional(uchar(m_bytes[m_at++])); }

    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size() - m_at)
            return std::nullopt;
        m_at += count;
        return QByteArrayView(m_bytes).sliced(m_at - count, count);
    }

    /// SQLite's variable-length integer, at most 31 bits here: nothing in a changeset is longer.
    std::optional<qsizetype> length()
    {
        quint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value = value << 7 | (*next & 0x7f);
            if ((*next & 0x80) == 0)
                return value <= 0x7fffffff ? std::optional(qsizetype(value)) : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<QByteArrayView> name()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            return std::nullopt;
        const auto text = take(end - m_at);
        ++m_at;
        return text;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// One byte a column: its place in the primary key, 0 outside of it. Empty for a table that is not recorded.
Expected<QByteArray> keyColumnsOf(const Database &database, QByteArrayView table)
{
    const std::string_view name(table.data(), size_t(table.size()));
    QByteArray keys;
    if (std::ranges::none_of(planTables(),
                             [name](const SchemaObject &object) { return object.recorded && object.name == name; }))
        return keys;
    Statement columns(database, "SELECT pk FROM pragma_table_info(?)");
    columns.bind(1, name);
    while (columns.step())
        keys.append(char(columns.integer(0)));
    TALBOOK_TRY(columns.result());
    return keys;
}

bool skipValue(ChangesetBytes &bytes, uchar mark)
{
    switch (mark) {
    case UndefinedValue:
    case NullValue:
        return true;
    case IntegerValue:
    case RealValue:
        return bytes.take(8).has_value();
    case TextValue:
    case BlobValue: {
        const auto length = bytes.length();
        return length && bytes.take(*length);
    }
    default:
        return false;
    }
}

/// @param whole every value is there, as in an inserted or deleted row
/// @param keyed the values of the key are there, as in the old half of an update
bool skipRecord(ChangesetBytes &bytes, const QByteArray &keys, bool whole, bool keyed)
{
    for (const char key : keys) {
        const auto mark = bytes.byte();
        if (!mark || !skipValue(bytes, *mark))
            return false;
        if (*mark == UndefinedValue && (whole || (keyed && key != 0)))
            return false;
        if (*mark == NullValue && key != 0)
            return false;
    }
    return true;
}

bool skipRow(ChangesetBytes &bytes, uchar operation, const QByteArray &keys)
{
    if (const auto indirect = bytes.byte(); !indirect || *indirect > 1)
        return false;
    if (operation == updateMark)
        return skipRecord(bytes, keys, false, true) && skipRecord(bytes, keys, false, false);
    return (operation == insertMark || operation == deleteMark) && skipRecord(bytes, keys, true, true);
}

Error misfit(qsizetype position)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "Plan", "The plan's history does not fit its contents; the step cannot be undone or redone."),
            u"changeset, byte %1"_s.arg(position)};
}

} // namespace

Expected<void> checkChangesetFormat(const Database &database, const QByteArray &changeset)
{
    ChangesetBytes bytes(changeset);
    QByteArray keys;
    while (!bytes.atEnd()) {
        const auto mark = bytes.byte();
        if (*mark != tableMark) {
            if (keys.isEmpty() || !skipRow(bytes, *mark, keys))
                return misfit(bytes.position());
            continue;
        }
        const auto columns = bytes.length();
        const auto stated = columns ? bytes.take(*columns) : std::nullopt;
        const auto table = stated ? bytes.name() : std::nullopt;
        if (!table)
            return misfit(bytes.position());
        const auto actual = keyColumnsOf(database, *table);
        TALBOOK_TRY(actual);
        keys = *actual;
        if (keys.isEmpty() || keys != *stated)
            return misfit(bytes.position());
    }
    return {};
}

} // namespace talbook
