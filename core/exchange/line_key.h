#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace talbook
{

/// The key of a row of the plan as it stands in a file that goes out and comes back: "L" and its number. With a letter
/// before it no spreadsheet takes it for a figure, of which it would keep fifteen digits.
std::string lineKeyText(qint64 id);
/// With the letter or without it, blanks aside; nothing for another text.
std::optional<qint64> lineKeyFrom(std::string_view text);

} // namespace talbook
