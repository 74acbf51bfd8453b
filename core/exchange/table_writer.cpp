#include "core/exchange/table_writer.h"

#include "core/exchange/markdown_table.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace talbook
{

std::optional<TableFileFormat> tableFileFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return TableFileFormat::Csv;
    if (ending == u"tsv")
        return TableFileFormat::Tsv;
    if (ending == u"md")
        return TableFileFormat::Markdown;
    if (ending == u"xlsx")
        return TableFileFormat::Xlsx;
    return {};
}

Expected<void> writeTable(const Table &table, QIODevice &device, TableFileFormat format,
                          const TableWriteOptions &options)
{
    CsvWriteOptions csv = options.csv;
    switch (format) {
    case TableFileFormat::Xlsx:
        return writeXlsx({table}, device, options.created);
    case TableFileFormat::Markdown:
        if (device.write(markdownTable(table).toUtf8()) < 0)
            return cannotWrite(device);
        return {};
    case TableFileFormat::Tsv:
        csv.delimiter = '\t';
        break;
    case TableFileFormat::Csv:
        break;
    }
    return writeCsv(table, device, csv);
}

Expected<void> saveFile(const QString &path, const std::function<Expected<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    TALBOOK_TRY(write(file));
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

Expected<void> saveTable(const Table &table, const QString &path, TableFileFormat format,
                         const TableWriteOptions &options)
{
    return saveFile(path, [&](QIODevice &device) { return writeTable(table, device, format, options); });
}

} // namespace talbook
