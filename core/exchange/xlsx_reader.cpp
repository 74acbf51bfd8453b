#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// @return the sheet's place in the list, or -1; Excel does not tell capital letters in the names of sheets.
qsizetype sheetNamed(const QList<XlsxSheet> &sheets, const QString &name)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (sheets[i].name.compare(name, sensitivity) == 0)
                return i;
        }
    }
    return -1;
}

qsizetype firstShown(const QList<XlsxSheet> &sheets)
{
    const auto shown = std::find_if(sheets.begin(), sheets.end(), [](const XlsxSheet &sheet) { return !sheet.hidden; });
    return shown == sheets.end() ? 0 : shown - sheets.begin();
}

/// "BC12" is column 54, counted from 0. @return `next` where there is no reference, maxFields where it is none.
std::size_t columnOf(QStringView reference, std::size_t next)
{
    if (reference.isEmpty())
        return next;
    std::size_t column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && reference[letters] >= u'A' && reference[letters] <= u'Z' && letters < 4;
         ++letters)
        column = column * 26 + static_cast<std::size_t>(reference[letters].unicode() - u'A') + 1;
    return letters == 0 ? static_cast<std::size_t>(maxFields) : column - 1;
}

} // namespace

XlsxReader::XlsxReader() = default;
XlsxReader::~XlsxReader() = default;

Expected<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const QString &sheet)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    reader->m_archive = std::move(*archive);
    const auto book = readXlsxBook(*reader->m_archive);
    TALBOOK_TRY(book);
    reader->m_book = *book;

    const QList<XlsxSheet> &sheets = book->sheets;
    const qsizetype index = sheet.isEmpty() ? firstShown(sheets) : sheetNamed(sheets, sheet);
    if (index < 0) {
        QStringList names;
        for (const XlsxSheet &known : sheets)
            names.append(known.name);
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Exchange", "The workbook “%1” has no sheet “%2”. It has: %3.")
                         .arg(path, sheet, names.join(u", "_s))};
    }
    reader->m_sheet = sheets[index];

    auto styles = readXlsxStyles(*reader->m_archive, *book);
    TALBOOK_TRY(styles);
    reader->m_styles = std::move(*styles);
    auto strings = readXlsxStrings(*reader->m_archive, *book);
    if (!strings)
        return strings.error();
    reader->m_strings = std::move(*strings);
    auto rows = reader->m_archive->part(reader->m_sheet.part);
    if (!rows)
        return reader->m_archive->damaged(u"no part %1"_s.arg(reader->m_sheet.part));
    reader->m_xml = std::make_unique<XlsxXml>(std::move(rows));
    return reader;
}

qint64 XlsxReader::position() const
{
    return m_xml->position();
}

qint64 XlsxReader::total() const
{
    return m_xml->total();
}

Expected<bool> XlsxReader::next(Record &record)
{
    bool found = false;
    while (!m_error && !found && toNextRow()) {
        readRow();
        while (!m_cells.empty() && m_cells.back().begin == m_cells.back().end)
            m_cells.pop_back();
        found = !m_cells.empty();
    }
    if (!m_xml->fault().isEmpty())
        fail(m_xml->fault());
    if (m_error)
        return *m_error;
    if (!found)
        return false;
    if (m_number == 0)
        m_width = m_cells.size();
    m_cells.resize(std::max(m_cells.size(), m_width));
    record.fields.clear();
    for (const Span &cell : m_cells)
        record.fields.push_back(std::string_view(m_text).substr(cell.begin, cell.end - cell.begin));
    record.number = ++m_number;
    record.line = m_row;
    record.fault = m_fault;
    return true;
}

bool XlsxReader::toNextRow()
{
    if (m_rowsDepth == 0) {
        while (m_xml->nextElement() && m_xml->name() != u"sheetData") {
        }
        m_rowsDepth = m_xml->depth();
    }
    while (m_rowsDepth > 0 && m_xml->nextElementWithin(m_rowsDepth)) {
        if (m_xml->name() == u"row")
            return true;
    }
    while (m_xml->nextElement()) { // to the end, where the archive's check sum is compared
    }
    return false;
}

void XlsxReader::readRow()
{
    m_text.clear();
    m_cells.clear();
    m_fault = RecordFault::None;
    const qint64 named = m_xml->attribute(u"r").toLongLong();
    m_row = named > 0 ? named : m_row + 1;
    const int depth = m_xml->depth();
    while (!m_error && m_xml->nextElementWithin(depth)) {
        if (m_xml->name() == u"c")
            readCell();
    }
}

void XlsxReader::readCell()
{
    m_column = columnOf(m_xml->attribute(u"r"), m_cells.size());
    if (m_column >= static_cast<std::size_t>(maxFields))
        return fail(u"row %1 has a cell beyond the last column"_s.arg(m_row));
    const QString type = m_xml->attribute(u"t").toString();
    const auto style = static_cast<std::size_t>(m_xml->attribute(u"s").toUInt());
    bool formula = false;
    std::string value;
    const int depth = m_xml->depth();
    while (m_xml->nextElementWithin(depth)) {
        formula = formula || m_xml->name() == u"f";
        if (m_xml->name() == u"v" || m_xml->name() == u"is")
            m_xml->appendText(value);
    }
    if (formula && value.empty() && type != u"str") // a formula whose result is an empty text says so
        m_fault = RecordFault::FormulaUnknown;
    if (value.size() > static_cast<std::size_t>(maxFieldBytes))
        return fail(u"row %1 has a cell of more than 1 MB"_s.arg(m_row));
    m_cells.resize(std::max(m_cells.size(), m_column + 1));
    m_cells[m_column].begin = m_text.size();
    appendValue(type, value, style);
    m_cells[m_column].end = m_text.size();
}

void XlsxReader::appendValue(QStringView type, std::string_view value, std::size_t style)
{
    if (type == u"s") {
        const auto index = QByteArrayView(value.data(), static_cast<qsizetype>(value.size())).toULongLong();
        if (index >= m_strings.size())
            return fail(u"row %1 refers to a string that is not there"_s.arg(m_row));
        m_text.append(m_strings.at(static_cast<std::size_t>(index)));
    } else if (type == u"b") {
        m_text.append(value == "1" || value == "true" ? "TRUE" : value.empty() ? "" : "FALSE");
    } else if (type.isEmpty() || type == u"n") {
        const NumberKind kind = style < m_styles.size() ? m_styles[style] : NumberKind::Number;
        const bool plain = kind == NumberKind::Number && value.find_first_of(".eE") == std::string_view::npos;
        if (plain)
            m_text.append(value);
        else
            m_text.append(
                numberText(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())), kind, m_book.from1904)
                    .toStdString());
    } else {
        m_text.append(value); // text, an ISO date or an error
        if (type == u"e")
            m_fault = RecordFault::FormulaError;
    }
}

void XlsxReader::fail(const QString &details)
{
    if (!m_error)
        m_error = m_archive->damaged(details);
}

} // namespace talbook
