#pragma once

#include "core/base/expected.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace talbook
{

enum class TableFileFormat
{
    Csv,
    Tsv,
    Markdown,
    Xlsx
};

/// By the ending of a file's name: .csv, .tsv, .md or .xlsx.
std::optional<TableFileFormat> tableFileFormat(const QString &path);

struct TableWriteOptions
{
    CsvWriteOptions csv; ///< for CSV and TSV; the delimiter of TSV is always a TAB
    QDateTime created;   ///< for XLSX
};

Expected<void> writeTable(const Table &table, QIODevice &device, TableFileFormat format,
                          const TableWriteOptions &options = {});

/// Writes a file whole or not at all: what was at `path` before stays until everything has been written.
Expected<void> saveFile(const QString &path, const std::function<Expected<void>(QIODevice &)> &write);

Expected<void> saveTable(const Table &table, const QString &path, TableFileFormat format,
                         const TableWriteOptions &options = {});

} // namespace talbook
