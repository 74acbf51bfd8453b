#include "core/exchange/path_table.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/exchange/open_records.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double mostCount = 1e12;
constexpr int valueDigits = 2;

struct PathColumns
{
    int path = -1, conversions = -1, value = -1, nulls = -1;
};

QString textAt(const Record &record, int column)
{
    if (column < 0 || size_t(column) >= record.fields.size())
        return {};
    const std::string_view field = record.fields[size_t(column)];
    return QString::fromUtf8(field.data(), qsizetype(field.size())).simplified();
}

PathColumns columnsOf(const Record &header)
{
    PathColumns columns;
    for (int i = 0; i < int(header.fields.size()); ++i) {
        const QString name = foldText(textAt(header, i)).replace(u' ', u'_');
        if (name == u"path")
            columns.path = i;
        else if (name == u"conversions" || name == u"total_conversions")
            columns.conversions = i;
        else if (name == u"value" || name == u"conversion_value" || name == u"total_conversion_value")
            columns.value = i;
        else if (name == u"nulls" || name == u"total_null" || name == u"total_non_conversions")
            columns.nulls = i;
    }
    return columns;
}

Error wrongCell(const QString &path, qint64 row, const QString &column, const QString &text, const QString &remedy)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange", "“%1”, row %2: “%3” in the column “%4” cannot be used. %5")
                .arg(path)
                .arg(row)
                .arg(text, column, remedy),
            {}};
}

class PathTableReader
{
public:
    explicit PathTableReader(const QString &file) : m_file(file) { m_paths.dated = false; }

    Expected<AttributionPaths> read()
    {
        auto opened = openRecords(m_file);
        TALBOOK_TRY(opened);
        Record record;
        auto more = opened->reader->next(record);
        TALBOOK_TRY(more);
        m_columns = *more ? columnsOf(record) : PathColumns();
        if (m_columns.path < 0) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Exchange",
                                                     "“%1” has no column “path”. A table of paths has the columns "
                                                     "path, conversions, value and nulls, and a path reads "
                                                     "“email > webinar > sales”.")
                             .arg(m_file),
                         {}};
        }
        for (;;) {
            more = opened->reader->next(record);
            TALBOOK_TRY(more);
            if (!*more)
                break;
            ++m_row;
            TALBOOK_TRY(add(record));
        }
        if (m_row == 0) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Exchange", "“%1” has a header and no path. Give each path a row, "
                                                                 "such as “email > webinar > sales”.")
                             .arg(m_file),
                         {}};
        }
        return std::move(m_paths);
    }

private:
    Expected<qint64> count(const Record &record, int column, const QString &name) const
    {
        const QString text = textAt(record, column);
        if (text.isEmpty())
            return qint64(0);
        const auto number = parseNumber(text);
        if (!number || *number < 0 || *number > mostCount || *number != std::floor(*number)) {
            return wrongCell(m_file, m_row, name, text,
                             QCoreApplication::translate("Exchange", "Give a whole number from 0."));
        }
        return qint64(*number);
    }

    Expected<void> add(const Record &record)
    {
        AttributionPath path;
        const auto conversions = count(record, m_columns.conversions, u"conversions"_s);
        TALBOOK_TRY(conversions);
        const auto nulls = count(record, m_columns.nulls, u"nulls"_s);
        TALBOOK_TRY(nulls);
        path.conversions = m_columns.conversions < 0 && m_columns.nulls < 0 ? 1 : *conversions;
        path.nulls = *nulls;
        if (const QString text = textAt(record, m_columns.value); !text.isEmpty()) {
            const auto value = parseMinor(text, valueDigits);
            if (!value || *value < 0) {
                return wrongCell(m_file, m_row, u"value"_s, text,
                                 QCoreApplication::translate("Exchange", "Give an amount from 0."));
            }
            if (*value > 0 && path.conversions == 0) {
                return wrongCell(m_file, m_row, u"value"_s, text,
                                 QCoreApplication::translate("Exchange", "A path without conversions has no value."));
            }
            path.value = *value;
        }
        for (const QString &part : textAt(record, m_columns.path).split(u'>')) {
            if (const QString key = part.trimmed(); !key.isEmpty())
                path.touches.push_back({placeOf(key), noDay, 0, TouchTeam::Marketing});
        }
        if (path.touches.empty()) {
            m_paths.untouched += path.conversions;
            m_paths.untouchedValue += path.value;
        } else if (path.conversions + path.nulls > 0) {
            m_paths.paths.push_back(std::move(path));
        }
        return {};
    }

    quint32 placeOf(const QString &key)
    {
        const QString folded = foldText(key);
        auto known = m_places.constFind(folded);
        if (known == m_places.constEnd()) {
            known = m_places.insert(folded, quint32(m_paths.keys.size()));
            m_paths.keys.append(key);
        }
        return *known;
    }

    QString m_file;
    PathColumns m_columns;
    AttributionPaths m_paths;
    QHash<QString, quint32> m_places;
    qint64 m_row = 0;
};

} // namespace

Expected<AttributionPaths> readPathTable(const QString &path)
{
    return PathTableReader(path).read();
}

} // namespace talbook
