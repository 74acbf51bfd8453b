#include "core/exchange/delimiter_guess.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace talbook
{

namespace
{

constexpr std::size_t recordsLookedAt = 50;

// In the order in which they are taken where two are alike.
constexpr std::string_view candidates = "\t|;,";
using Counts = std::array<int, candidates.size()>;

/// How many times each candidate stands outside quotes in the first records; blank lines are no records. A quotation
/// may begin after any of them, since the delimiter is not known yet.
std::vector<Counts> countsPerRecord(std::string_view text, bool whole)
{
    std::vector<Counts> records;
    Counts counts = {};
    bool blank = true;
    bool atFieldStart = true;
    bool quoted = false;
    bool justClosed = false; // a quotation mark that follows is a doubled one
    for (const char c : text) {
        if (records.size() == recordsLookedAt)
            return records;
        if (quoted) {
            quoted = c != '"';
            justClosed = !quoted;
            continue;
        }
        const std::size_t candidate = candidates.find(c);
        if (c == '\n' || c == '\r') {
            if (!blank)
                records.push_back(counts);
            counts = {};
        } else if (candidate != std::string_view::npos) {
            ++counts[candidate];
        } else if (c == '"') {
            quoted = atFieldStart || justClosed;
        }
        blank = c == '\n' || c == '\r';
        atFieldStart = blank || candidate != std::string_view::npos || (atFieldStart && c == ' ');
        justClosed = false;
    }
    if (whole && !blank)
        records.push_back(counts);
    return records;
}

} // namespace

char guessDelimiter(std::string_view text, bool whole)
{
    const std::vector<Counts> records = countsPerRecord(text, whole);
    char best = 0;
    std::ptrdiff_t bestAgreeing = 0;
    for (std::size_t candidate = 0; candidate < candidates.size(); ++candidate) {
        std::map<int, std::ptrdiff_t> agreeing; // records, by how many of the candidate they have
        for (const Counts &counts : records)
            ++agreeing[counts[candidate]];
        const auto usual = std::max_element(agreeing.begin(), agreeing.end(), [&](const auto &a, const auto &b) {
            // Where two numbers are equally frequent, the first record, which may be the header, decides.
            const int first = records.front()[candidate];
            return std::pair(a.second, a.first == first) < std::pair(b.second, b.first == first);
        });
        if (usual != agreeing.end() && usual->first > 0 && usual->second > bestAgreeing) {
            best = candidates[candidate];
            bestAgreeing = usual->second;
        }
    }
    return best;
}

} // namespace talbook
