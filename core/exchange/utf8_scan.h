#pragma once

#include <cstddef>

namespace talbook
{

/// Length of the run of ASCII characters, none of them zero, that begins at `p`.
std::size_t plainRun(const char *p, const char *end);

/// Length (2 to 4) of the well-formed sequence (Unicode, table 3-7) that begins at `p`, a byte above 0x7F.
/// @return 0 where there is none, -1 where `end` cuts short what could become one.
int sequenceLength(const char *p, const char *end);

/// Where well-formed UTF-8 without zero bytes, which begins at `p`, ends: at `end`, at a zero byte or at what has no
/// sequenceLength(). Adds to `sequences` how many characters of several bytes it passed.
const char *wellFormedEnd(const char *p, const char *end, long long &sequences);

} // namespace talbook
