#include "core/exchange/utf8_scan.h"

#include <cstdint>
#include <cstring>

namespace talbook
{

std::size_t plainRun(const char *p, const char *end)
{
    const char *const begin = p;
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x8080808080808080;
    for (; end - p >= 8; p += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, p, 8);
        // A top bit is either a byte above 0x7F or what the subtraction borrows from a zero byte.
        if (((eight | (eight - ones)) & tops) != 0)
            break;
    }
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

} // namespace talbook
