#pragma once

#include "core/exchange/record_reader.h"
#include "core/exchange/xlsx_book.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace talbook
{

class XlsxXml;

/// Reads the rows of one sheet of an Excel workbook (.xlsx), as they are shown apart from formats: numbers and dates as
/// numberText() has them, TRUE and FALSE, formulas by the results saved with them. Rows without any text are skipped;
/// the others have at least as many fields as the first, since a sheet does not tell empty cells at a row's end.
class XlsxReader : public RecordReader
{
public:
    /// @param sheet its name; empty for the first that is not hidden.
    static Expected<std::unique_ptr<XlsxReader>> open(const QString &path, const QString &sheet = {});
    ~XlsxReader() override;

    Expected<bool> next(Record &record) override;
    qint64 position() const override;
    qint64 total() const override;

    QString sheet() const { return m_sheet.name; }
    QList<XlsxSheet> sheets() const { return m_book.sheets; }

private:
    struct Span
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    XlsxReader();
    bool toNextRow();
    void readRow();
    void readCell();
    void appendValue(QStringView type, std::string_view value, std::size_t style);
    void fail(const QString &details);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxBook m_book;
    XlsxSheet m_sheet;
    std::vector<NumberKind> m_styles;
    SharedStrings m_strings;
    std::unique_ptr<XlsxXml> m_xml;
    int m_rowsDepth = 0; // of the element that holds the rows; 0 before it has been found

    std::string m_text; // of the row's cells
    std::vector<Span> m_cells;
    std::size_t m_column = 0; // of the cell that is read
    qint64 m_row = 0;
    std::size_t m_width = 0; // of the first record
    qint64 m_number = 0;
    RecordFault m_fault = RecordFault::None;
    std::optional<Error> m_error;
};

} // namespace talbook
