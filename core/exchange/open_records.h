#pragma once

#include "core/exchange/record_reader.h"

#include <QStringList>

#include <memory>

namespace talbook
{

enum class TableFormat
{
    Text,
    Xlsx,
    VCard ///< names its columns itself: the first record is always the header
};

/// What a person may set where the guess is wrong; empty is to guess.
struct RecordOptions
{
    QString encoding;
    QString delimiter; ///< one character
    QString comment;   ///< lines of text that begin with this character are skipped
    QString sheet;     ///< its name; else the first that is not hidden
};

struct OpenedRecords
{
    bool hasHeader(bool said) const { return said || format == TableFormat::VCard; }

    std::unique_ptr<RecordReader> reader;
    TableFormat format = TableFormat::Text;
    QString encoding;   ///< of text
    QString delimiter;  ///< of text; empty for a table of one column
    QString sheet;      ///< of a workbook
    QStringList sheets; ///< of a workbook: those that are not hidden, and the one that is read
};

/// Opens a table by what is in the file, whatever its name ends with.
Expected<OpenedRecords> openRecords(const QString &path, const RecordOptions &options = {});

} // namespace talbook
