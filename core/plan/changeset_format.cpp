#include "core/plan/changeset_format.h"

#include "core/plan/database.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QtEndian>

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

/// The bytes of a value; none follow the mark of a null or undefined one.
std::optional<QByteArrayView> valueOf(ChangesetBytes &bytes, uchar mark)
{
    switch (mark) {
    case UndefinedValue:
    case NullValue:
        return bytes.take(0);
    case IntegerValue:
    case RealValue:
        return bytes.take(8);
    case TextValue:
    case BlobValue: {
        const auto length = bytes.length();
        return length ? bytes.take(*length) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

/// What a row's record says, as far as a summary tells it.
struct RecordSketch
{
    std::optional<qint64> first; ///< the first column, where it is an integer
    QByteArrayView text;         ///< and where it is a text
    quint64 defined = 0;         ///< bit n: column n has a value
};

enum class RecordPart
{
    WholeRow,  ///< inserted or deleted: every value is there
    OldValues, ///< of an update: the key and what was changed
    NewValues, ///< of an update: what was changed; the key never is
};

std::optional<RecordSketch> readRecord(ChangesetBytes &bytes, const QByteArray &keys, RecordPart part)
{
    RecordSketch sketch;
    for (qsizetype column = 0; column < keys.size(); ++column) {
        const bool isKey = keys[column] != 0;
        const auto mark = bytes.byte();
        const auto value = mark ? valueOf(bytes, *mark) : std::nullopt;
        if (!value)
            return std::nullopt;
        const bool defined = *mark != UndefinedValue;
        if (defined ? isKey && (*mark == NullValue || part == RecordPart::NewValues)
                    : part == RecordPart::WholeRow || (part == RecordPart::OldValues && isKey))
            return std::nullopt;
        if (column == 0 && *mark == IntegerValue)
            sketch.first = qFromBigEndian<qint64>(value->data());
        else if (column == 0 && *mark == TextValue)
            sketch.text = *value;
        if (defined && column < 64)
            sketch.defined |= quint64(1) << column;
    }
    return sketch;
}

/// Reads the row after its mark and adds it to the change.
bool readRow(ChangesetBytes &bytes, uchar operation, const QByteArray &keys, bool backward, TableChange &change)
{
    if (const auto indirect = bytes.byte(); !indirect || *indirect > 1)
        return false;
    const bool update = operation == updateMark;
    if (!update && operation != insertMark && operation != deleteMark)
        return false;
    // The first column is the key, or the account in a list membership; an update has it in its old half.
    const auto row = readRecord(bytes, keys, update ? RecordPart::OldValues : RecordPart::WholeRow);
    const auto written = row && update ? readRecord(bytes, keys, RecordPart::NewValues) : row;
    if (!written)
        return false;
    if (!row->first) {
        ++change.otherRows;
        change.otherKeys.push_back(row->text.toByteArray());
    } else if (update) {
        change.updated.push_back(*row->first);
        change.columns |= written->defined;
    } else if ((operation == insertMark) != backward) {
        change.inserted.push_back(*row->first);
    } else {
        change.removed.push_back(*row->first);
    }
    return true;
}

TableChange &changeOf(ChangeSummary &summary, QByteArrayView table)
{
    for (TableChange &change : summary.tables) {
        if (change.table == table)
            return change;
    }
    summary.tables.push_back({});
    summary.tables.back().table = table.toByteArray();
    return summary.tables.back();
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
    const auto summary = summarize(database, changeset, ApplyDirection::Forward);
    return summary ? Expected<void>() : summary.error();
}

Expected<ChangeSummary> summarize(const Database &database, const QByteArray &changeset, ApplyDirection direction)
{
    ChangeSummary summary;
    ChangesetBytes bytes(changeset);
    QByteArray keys;
    TableChange *change = nullptr;
    while (!bytes.atEnd()) {
        const auto mark = bytes.byte();
        if (*mark != tableMark) {
            if (!change || !readRow(bytes, *mark, keys, direction == ApplyDirection::Backward, *change))
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
        change = &changeOf(summary, *table);
    }
    return summary;
}

} // namespace talbook
