#include "core/exchange/utf8_scan.h"

#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace talbook
{

std::size_t plainRun(const char *p, const char *end)
{
    const char *const begin = p;
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i zeros = _mm_cmpeq_epi8(bytes, _mm_setzero_si128());
        if (const int mask = _mm_movemask_epi8(_mm_or_si128(bytes, zeros)); mask != 0)
            return static_cast<std::size_t>(p - begin) +
                   static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(mask)));
    }
#endif
    while (p != end && static_cast<signed char>(*p) > 0)
        ++p;
    return static_cast<std::size_t>(p - begin);
}

int sequenceLength(const char *p, const char *end)
{
    const auto lead = static_cast<unsigned char>(*p);
    int length = 0;
    unsigned char least = 0x80; // of the second byte; keeps out overlong forms, surrogates and what is beyond U+10FFFF
    unsigned char most = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        least = lead == 0xE0 ? 0xA0 : 0x80;
        most = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        least = lead == 0xF0 ? 0x90 : 0x80;
        most = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        const auto byte = static_cast<unsigned char>(p[i]);
        if (byte < (i == 1 ? least : 0x80) || byte > (i == 1 ? most : 0xBF))
            return 0;
    }
    return length;
}

const char *wellFormedEnd(const char *p, const char *end, long long &sequences)
{
    while (p != end) {
        if (static_cast<signed char>(*p) > 0) {
            p += plainRun(p, end);
            continue;
        }
        // Two bytes are what Cyrillic is made of, so they are looked at in place.
        const auto lead = static_cast<unsigned char>(*p);
        const bool two =
            lead >= 0xC2 && lead <= 0xDF && end - p >= 2 && (static_cast<unsigned char>(p[1]) & 0xC0) == 0x80;
        const int length = two ? 2 : lead == 0 ? 0 : sequenceLength(p, end);
        if (length <= 0)
            break;
        ++sequences;
        p += length;
    }
    return p;
}

} // namespace talbook
