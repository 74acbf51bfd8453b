#include "core/exchange/delimiter_guess.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace talbook
{

namespace
{

constexpr std::size_t recordsLookedAt = 50;

/// How many times `delimiter` stands outside quotes in each of the first records; blank lines are no records.
std::vector<int> delimitersPerRecord(std::string_view text, char delimiter, bool whole)
{
    std::vector<int> counts;
    int count = 0;
    bool blank = true;
    bool atFieldStart = true;
    bool quoted = false;
    bool justClosed = false; // a quotation mark that follows is a doubled one
    for (const char c : text) {
        if (counts.size() == recordsLookedAt)
            return counts;
        if (quoted) {
            quoted = c != '"';
            justClosed = !quoted;
            continue;
        }
        if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(count);
            count = 0;
        } else if (c == delimiter) {
            ++count;
        } else if (c == '"') {
            quoted = atFieldStart || justClosed;
        }
        blank = c == '\n' || c == '\r';
        atFieldStart = blank || c == delimiter || (atFieldStart && c == ' ');
        justClosed = false;
    }
    if (whole && !blank)
        counts.push_back(count);
    return counts;
}

} // namespace

char guessDelimiter(std::string_view text, bool whole)
{
    char best = 0;
    std::size_t bestAgreeing = 0;
    for (const char delimiter : {'\t', '|', ';', ','}) {
        const std::vector<int> counts = delimitersPerRecord(text, delimiter, whole);
        std::map<int, std::size_t> records; // by their number of delimiters
        for (const int count : counts)
            ++records[count];
        const auto usual = std::max_element(records.begin(), records.end(), [&counts](const auto &a, const auto &b) {
            // Where two numbers are equally frequent, the first record, which may be the header, decides.
            return std::pair(a.second, a.first == counts.front()) < std::pair(b.second, b.first == counts.front());
        });
        if (usual != records.end() && usual->first > 0 && usual->second > bestAgreeing) {
            best = delimiter;
            bestAgreeing = usual->second;
        }
    }
    return best;
}

} // namespace talbook
