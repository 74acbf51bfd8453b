#pragma once

#include "core/base/expected.h"

#include <string_view>
#include <vector>

namespace talbook
{

/// What was wrong with a record that could be read all the same. Its text is then not exactly what its author meant,
/// so whoever imports it must tell the person, or leave the record out.
enum class RecordFault
{
    None,
    InvalidBytes,   ///< bytes that mean nothing in the file's encoding; each stands as U+FFFD
    NulByte,        ///< a zero byte in the middle of text
    StrayQuote,     ///< text after a closing quote, or a quote inside a quoted field that was not doubled
    FormulaError,   ///< a cell whose formula ended in an error; it reads "#N/A" or the like
    FormulaUnknown, ///< a cell with a formula that nothing has calculated yet; it reads as empty
};

/// For a list of rejected or doubtful rows; empty for None.
QString faultSentence(RecordFault fault);

struct Record
{
    std::vector<std::string_view> fields; ///< UTF-8, unescaped; valid until the next call of next()
    qint64 number = 0;                    ///< 1 for the first record of the file, the header included
    qint64 line = 0;                      ///< the line of the file, or row of the sheet, on which the record begins
    RecordFault fault = RecordFault::None;
};

/// The records of a table in a file, one after another. Records have as many fields as the file gives them.
class RecordReader
{
public:
    virtual ~RecordReader() = default;

    /// @return false after the last record. After an error there is nothing more to read.
    virtual Expected<bool> next(Record &record) = 0;

    /// How far reading has come, in bytes of total().
    virtual qint64 position() const = 0;
    virtual qint64 total() const = 0;
};

/// A file with a longer field or a wider record is no table of accounts.
inline constexpr qsizetype maxFieldBytes = 1'000'000;
inline constexpr qsizetype maxFields = 16'384;

} // namespace talbook
