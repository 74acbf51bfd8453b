#pragma once

#include "core/exchange/table.h"

namespace talbook
{

/// Text that Markdown shows as it is: its signs are escaped, so that no name becomes a link, an image, markup or HTML,
/// and line ends are `<br>`, so that it fits into a cell of a table.
QString markdownEscaped(QStringView text);

/// A table of GitHub's Markdown; numbers and amounts stand to the right, amounts with their currency.
QString markdownTable(const Table &table);

} // namespace talbook
