#pragma once

#include "core/base/expected.h"
#include "core/exchange/table.h"

#include <QDateTime>
#include <QStringList>

class QIODevice;

namespace talbook
{

/// Writes a workbook with a sheet for each table, named by its title: typed cells, a bold header that stays in sight, a
/// filter on every column. Fails where a table is larger than a sheet or a text longer than a cell (32,767 characters).
/// @param created is noted in the workbook; the beginning of 1980 where it is not valid.
Expected<void> writeXlsx(const std::vector<Table> &tables, QIODevice &device, const QDateTime &created = {});

/// Names that Excel allows for sheets, as like as possible to the titles and different from each other: at most 31
/// characters, without []:*?/\ and without an apostrophe at either end.
QStringList sheetNames(const QStringList &titles);

} // namespace talbook
