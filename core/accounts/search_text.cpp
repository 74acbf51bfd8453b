#include "core/accounts/search_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr char fieldEnd = 0x1F; // keeps a word from matching across two fields

/// What foldText makes of a text of Latin letters without accents and Russian ones, in UTF-8: nearly every text there
/// is, in a tenth of the time.
/// @return false, with nothing appended, where another character occurs
bool appendUsual(std::string &folded, std::string_view utf8)
{
    const size_t start = folded.size();
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte == ' ' || (byte >= '\t' && byte <= '\r')) {
            if (folded.size() > start && folded.back() != ' ')
                folded += ' ';
        } else if (byte < 0x80) {
            folded += byte >= 'A' && byte <= 'Z' ? char(byte + ('a' - 'A')) : char(byte);
        } else {
            const bool twoBytes = (byte == 0xD0 || byte == 0xD1) && i + 1 < utf8.size();
            unsigned point = twoBytes ? (byte & 0x1Fu) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3Fu) : 0;
            if (point == 0x401 || point == 0x451)
                point = 0x435; // ё as е
            else if (point >= 0x410 && point <= 0x42F)
                point += 0x20;
            if (point < 0x430 || point > 0x44F) {
                folded.resize(start);
                return false;
            }
            folded += char(0xC0 | point >> 6);
            folded += char(0x80 | (point & 0x3F));
        }
    }
    if (folded.size() > start && folded.back() == ' ')
        folded.pop_back();
    return true;
}

} // namespace

SearchText::Place SearchText::append(const AccountTable &accounts, const AccountRow &row)
{
    const size_t offset = m_arena.size();
    for (const TextRef ref : {row.name, row.domain, row.industry, row.country, row.city, row.owner, row.technologies}) {
        const std::string_view text = accounts.text(ref);
        if (!appendUsual(m_arena, text))
            m_arena += foldText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
        m_arena += fieldEnd;
    }
    return {offset, m_arena.size() - offset};
}

SearchText SearchText::of(const AccountTable &accounts)
{
    SearchText search;
    search.m_places.reserve(accounts.size());
    search.m_arena.reserve(accounts.size() * 100);
    for (size_t i = 0; i < accounts.size(); ++i)
        search.m_places.push_back(search.append(accounts, accounts[i]));
    return search;
}

void SearchText::refresh(const AccountTable &accounts, size_t account)
{
    m_places[account] = append(accounts, accounts[account]);
}

bool SearchText::matches(size_t account, const std::vector<std::string> &words) const
{
    const auto text = std::string_view(m_arena).substr(m_places[account].offset, m_places[account].length);
    return std::ranges::all_of(words,
                               [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

std::string_view SearchText::foldedName(size_t account) const
{
    const auto text = std::string_view(m_arena).substr(m_places[account].offset, m_places[account].length);
    return text.substr(0, text.find(fieldEnd)); // append() begins with it
}

std::vector<std::string> SearchText::wordsOf(const QString &query)
{
    std::vector<std::string> words;
    for (const QString &word : foldText(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

} // namespace talbook
