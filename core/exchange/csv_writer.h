#pragma once

#include "core/base/expected.h"
#include "core/exchange/table.h"

#include <string>
#include <string_view>

class QIODevice;

namespace talbook
{

struct CsvWriteOptions
{
    char delimiter = ',';       ///< TAB for a TSV file
    bool byteOrderMark = false; ///< without it, Excel does not see that the text is UTF-8
    bool guarded = true;        ///< text that a spreadsheet would evaluate gets an apostrophe, see formula_guard.h
    bool decimalComma = false;  ///< in numbers and amounts
};

/// Writes records as RFC 4180 says, in UTF-8. Text is quoted where it holds a separator of any kind (a spreadsheet
/// may be set to another one), a quotation mark or a line end.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, const CsvWriteOptions &options);

    void addText(std::string_view text);
    void addNumber(std::string_view number);
    void endRecord();

    /// Writes what is left. Errors of all writing before are reported here.
    Expected<void> finish();

private:
    void addField(std::string_view field, bool quoted);
    bool needsQuotes(std::string_view field) const;

    QIODevice &m_device;
    CsvWriteOptions m_options;
    std::string m_text;
    int m_fields = 0;    // of the record so far
    bool m_first = true; // record of the file
    bool m_failed = false;
};

Expected<void> writeCsv(const Table &table, QIODevice &device, const CsvWriteOptions &options = {});

/// The error of a device that did not take everything.
Error cannotWrite(const QIODevice &device);

} // namespace talbook
