#pragma once

namespace talbook
{

/// The first quotation mark, line feed, carriage return or `special` in [p, end), or end. Most of the time that reading
/// a table takes is spent here.
const char *findSpecial(const char *p, const char *end, char special);

} // namespace talbook
