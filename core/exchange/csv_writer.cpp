#include "core/exchange/csv_writer.h"

#include "core/exchange/formula_guard.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr std::size_t chunkBytes = 1 << 16;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvWriteOptions &options) : m_device(device), m_options(options)
{
    if (options.byteOrderMark)
        m_text = byteOrderMark;
}

void CsvWriter::addText(std::string_view text)
{
    const std::string field = m_options.guarded ? guarded(text) : std::string(text);
    addField(field, needsQuotes(field));
}

void CsvWriter::addNumber(std::string_view number)
{
    std::string local(number);
    if (m_options.decimalComma)
        std::replace(local.begin(), local.end(), '.', ',');
    addField(local, local.find(m_options.delimiter) != std::string::npos);
}

void CsvWriter::addField(std::string_view field, bool quoted)
{
    if (m_fields > 0)
        m_text.push_back(m_options.delimiter);
    if (quoted)
        m_text.push_back('"');
    for (const char c : field) {
        if (c == '"')
            m_text.push_back('"');
        m_text.push_back(c);
    }
    if (quoted)
        m_text.push_back('"');
    ++m_fields;
}

bool CsvWriter::needsQuotes(std::string_view field) const
{
    // A file that begins with "ID" is taken for another format by Excel, and one with "sep=" for a line of settings.
    const bool ambiguous = m_first && m_fields == 0 &&
                           (field.starts_with("ID") || field.starts_with("sep=") || field.starts_with(byteOrderMark));
    return ambiguous || field.find(m_options.delimiter) != std::string_view::npos ||
           field.find_first_of(",;\t|\"\r\n") != std::string_view::npos;
}

void CsvWriter::endRecord()
{
    // A record of one empty field would be a blank line, which is no record.
    if (m_fields == 1 && (m_text.empty() || m_text.back() == '\n' || m_text == byteOrderMark))
        m_text += "\"\"";
    m_text += "\r\n";
    m_fields = 0;
    m_first = false;
    if (m_text.size() > chunkBytes) {
        m_failed = m_failed || m_device.write(m_text.data(), static_cast<qint64>(m_text.size())) < 0;
        m_text.clear();
    }
}

Expected<void> CsvWriter::finish()
{
    m_failed = m_failed || m_device.write(m_text.data(), static_cast<qint64>(m_text.size())) < 0;
    m_text.clear();
    if (m_failed)
        return cannotWrite(m_device);
    return {};
}

Expected<void> writeCsv(const Table &table, QIODevice &device, const CsvWriteOptions &options)
{
    CsvWriter writer(device, options);
    for (const TableColumn &column : table.columns)
        writer.addText(column.title.toStdString());
    writer.endRecord();
    for (const std::vector<TableCell> &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const TableCell cell = i < row.size() ? row[i] : TableCell();
            if (isText(cell) || std::holds_alternative<QDate>(cell))
                writer.addText(cellText(cell));
            else
                writer.addNumber(cellText(cell));
        }
        writer.endRecord();
    }
    return writer.finish();
}

Error cannotWrite(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const QString name = file ? file->fileName() : QString();
    if (file && file->error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("Exchange", "There is no room left for the file “%1”.").arg(name),
                device.errorString()};
    return {ErrorCode::FileSystem, QCoreApplication::translate("Exchange", "The file “%1” cannot be written: %2.")
                                       .arg(name, device.errorString())};
}

} // namespace talbook
