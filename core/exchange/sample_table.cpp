#include "core/exchange/sample_table.h"

#include "core/exchange/open_records.h"

namespace talbook
{

using namespace Qt::StringLiterals;

void SampleTable::remove(QStringView header)
{
    const qsizetype column = headers.indexOf(header);
    headers.removeAt(column);
    for (QStringList &row : rows)
        row.removeAt(column);
}

Expected<SampleTable> readSample(const QString &name)
{
    auto opened = openRecords(u":/sample/"_s + name + u".csv"_s);
    TALBOOK_TRY(opened);
    SampleTable table;
    Record record;
    while (true) {
        const auto more = opened->reader->next(record);
        TALBOOK_TRY(more);
        if (!*more)
            return table;
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        if (table.headers.isEmpty())
            table.headers = fields;
        else
            table.rows.append(fields);
    }
}

} // namespace talbook
