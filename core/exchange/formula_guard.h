#pragma once

#include <string>
#include <string_view>

namespace talbook
{

/// A spreadsheet program that opens a CSV file takes text for a formula by its first character, quoted or not, and a
/// formula can read other cells, call the web or start a program. So that no name in a plan becomes one, text that
/// could be evaluated is written with an apostrophe before it. That is text (UTF-8) that begins
/// - with `=`, always;
/// - with `+`, `-` or `@` where what follows, further signs apart, calls a function (a word before an opening bracket,
///   with or without blanks between), names another sheet, file or program (`|` anywhere, `!` with something other than
///   a blank after it), or consists of cell references, numbers and operators with at least one reference (`-A1*2`);
/// - with TAB, CR or LF and then, after any blanks, one of these.
/// Full-width characters count as their ASCII counterparts. Numbers, telephone numbers (+7 495 123-45-67), handles and
/// domains (@pos.com), bullets (- none) and text in which nothing can be called stay as they are: at worst a
/// spreadsheet shows #NAME? for them.
///
/// Text that begins with apostrophes before such text gets one more, so that unguarded() gives back what was written.
std::string guarded(std::string_view text);

/// Takes off the apostrophe that guarded() puts before a text, and no other.
std::string_view unguarded(std::string_view text);

} // namespace talbook
