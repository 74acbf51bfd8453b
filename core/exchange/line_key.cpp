#include "core/exchange/line_key.h"

#include <charconv>

namespace talbook
{

namespace
{

constexpr std::string_view blanks = " \t";

} // namespace

std::string lineKeyText(qint64 id)
{
    return "L" + std::to_string(id);
}

std::optional<qint64> lineKeyFrom(std::string_view text)
{
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(blanks) + 1 - first);
    if (text.front() == 'L' || text.front() == 'l')
        text.remove_prefix(1);
    qint64 id = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace talbook
