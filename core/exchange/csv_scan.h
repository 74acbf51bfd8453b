#pragma once

#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace talbook
{

/// The first quotation mark, line feed, carriage return or `special` in [p, end), or end. Most of the time that
/// splitting a table takes is spent here.
inline const char *findSpecial(const char *p, const char *end, char special)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    const __m128i fourth = _mm_set1_epi8(special);
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i found =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, feed)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, carriageReturn), _mm_cmpeq_epi8(bytes, fourth)));
        if (const int mask = _mm_movemask_epi8(found); mask != 0)
            return p + std::countr_zero(static_cast<unsigned>(mask));
    }
#endif
    while (p != end && *p != '"' && *p != '\n' && *p != '\r' && *p != special)
        ++p;
    return p;
}

} // namespace talbook
