#pragma once

#include "core/exchange/table.h"
#include "core/plays/next_task.h"
#include "core/scoring/standing.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace talbook
{

/// Accounts as a table of the given columns (of accountColumnTable()), for a spreadsheet: figures without grouping.
/// @param steps what the column of next steps holds
Table tableOf(const Standings &standings, std::span<const size_t> accounts, std::span<const int> columns,
              const NextTasks &steps, const Wording &words);

/// The target account list as marketers pass it round: account, tier, industry, size, intent signals, owner, priority.
Table listForReading(const Standings &standings, std::span<const size_t> accounts, const Wording &words);

/// Tab-separated with a head, the decimal mark as the language has it; text that a spreadsheet would evaluate is
/// guarded.
QString tabSeparated(const Table &table, const QLocale &locale);

/// The cells of what a spreadsheet put on the clipboard. Line ends and quotation marks within a cell are understood,
/// the guards of tabSeparated() taken off; an empty line is an empty cell.
std::vector<QStringList> cellsOfBlock(const QString &text);

} // namespace talbook
