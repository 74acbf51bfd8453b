#pragma once

#include <string>
#include <string_view>

namespace talbook
{

/// Text from the plan as Markdown that shows exactly that text: signs with a meaning escaped, HTML entities and bare
/// links that would swallow an escape defused, control characters dropped. What depends on the place — line breaks, and
/// signs that count at the start of a line — is left to settleMarkdown(), which must see the finished document.
std::string escapeMarkdown(std::string_view text);

/// Second half of the escaping. A line break inside a value becomes `<br>` in a table's row, stays a break where the
/// value stands alone on its line, and is a blank elsewhere; a value at the start of a line cannot begin a list, a
/// heading, a quotation or a table. Runs of empty lines become one.
std::string settleMarkdown(std::string_view document);

} // namespace talbook
