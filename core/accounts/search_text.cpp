#include "core/accounts/search_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace talbook
{

SearchText SearchText::of(const AccountTable &accounts)
{
    SearchText search;
    search.m_begin.reserve(accounts.size() + 1);
    QString whole;
    for (size_t i = 0; i < accounts.size(); ++i) {
        search.m_begin.push_back(search.m_arena.size());
        const AccountRow &row = accounts[i];
        whole.clear();
        for (const TextRef ref :
             {row.name, row.domain, row.industry, row.country, row.city, row.owner, row.technologies}) {
            const std::string_view text = accounts.text(ref);
            whole += QUtf8StringView(text.data(), qsizetype(text.size())).toString();
            whole += QChar(0x1F); // keeps a word from matching across two fields
        }
        const QByteArray folded = foldText(whole).toUtf8();
        search.m_arena.append(folded.constData(), size_t(folded.size()));
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
