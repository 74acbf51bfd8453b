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

SearchText SearchText::of(const AccountTable &accounts)
{
    SearchText search;
    search.m_begin.reserve(accounts.size() + 1);
    search.m_arena.reserve(accounts.size() * 100);
    for (size_t i = 0; i < accounts.size(); ++i) {
        search.m_begin.push_back(search.m_arena.size());
        const AccountRow &row = accounts[i];
        for (const TextRef ref :
             {row.name, row.domain, row.industry, row.country, row.city, row.owner, row.technologies}) {
            const std::string_view text = accounts.text(ref);
            if (!appendUsual(search.m_arena, text))
                search.m_arena += foldText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
            search.m_arena += fieldEnd;
        }
    }
    search.m_begin.push_back(search.m_arena.size());
    return search;
}

bool SearchText::matches(size_t account, const std::vector<std::string> &words) const
{
    const auto text = std::string_view(m_arena).substr(m_begin[account], m_begin[account + 1] - m_begin[account]);
    return std::ranges::all_of(words,
                               [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

std::vector<std::string> SearchText::wordsOf(const QString &query)
{
    std::vector<std::string> words;
    for (const QString &word : foldText(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

} // namespace talbook
