#pragma once

class QTableView;

namespace talbook
{

/// The keys of "copy" put the chosen rows of the table on the clipboard, tab-separated under the columns' heads, as
/// they are read; without a choice, all rows. More than a clipboard is good for are refused with a word beside the
/// table.
void letRowsBeCopied(QTableView &table);

} // namespace talbook
