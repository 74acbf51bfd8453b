#include "core/committee/phrase_book.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int longestGap = 4;
constexpr qsizetype stemKey = 3;

} // namespace

bool PhraseBook::add(const QString &text, int owner)
{
    Phrase phrase;
    phrase.owner = owner;
    QString rest = text.simplified();
    phrase.atStart = rest.startsWith(u'^');
    phrase.atEnd = rest.endsWith(u'$');
    rest = rest.mid(phrase.atStart ? 1 : 0).chopped(phrase.atEnd ? 1 : 0);
    for (const QString &part : rest.split(u' ', Qt::SkipEmptyParts)) {
        Word word;
        word.isStem = part.endsWith(u'*');
        if (part != u"...")
            word.text = word.isStem ? part.chopped(1) : part;
        if (word.isStem && word.text.size() < stemKey)
            return false;
        phrase.weight += word.text.isEmpty() ? 0 : 1;
        phrase.words.push_back(word);
    }
    if (phrase.words.empty() || phrase.words.front().text.isEmpty() || phrase.words.back().text.isEmpty())
        return false;
    const Word &first = phrase.words.front();
    (first.isStem ? m_byStem[first.text.left(stemKey)] : m_byWord[first.text]).push_back(m_phrases.size());
    m_phrases.push_back(std::move(phrase));
    return true;
}

/// The number of the text's words that the phrase takes from `word` on, or 0.
int PhraseBook::matched(const Phrase &phrase, const QStringList &text, int word)
{
    if (phrase.atStart && word > 0)
        return 0;
    qsizetype at = word;
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        const Word &wanted = phrase.words[i];
        if (wanted.text.isEmpty()) { // a gap: as short as the next word allows
            const Word &next = phrase.words[i + 1];
            const qsizetype last = std::min<qsizetype>(at + longestGap, text.size() - 1);
            while (at <= last && !next.fits(text.at(at)))
                ++at;
            if (at > last)
                return 0;
            continue;
        }
        if (at >= text.size() || !wanted.fits(text.at(at)))
            return 0;
        ++at;
    }
    return phrase.atEnd && at < text.size() ? 0 : int(at - word);
}

template <class Take> void PhraseBook::visit(const QStringList &text, int word, Take take) const
{
    const QString &first = text.at(word);
    for (const auto *book : {&m_byWord, &m_byStem}) {
        const auto found = book->constFind(book == &m_byWord ? first : first.left(stemKey));
        if (found == book->constEnd())
            continue;
        for (const size_t index : *found) {
            const Phrase &phrase = m_phrases[index];
            if (const int words = matched(phrase, text, word); words > 0 && !take(phrase, words))
                return;
        }
    }
}

std::vector<PhraseBook::Match> PhraseBook::at(const QStringList &text, int word) const
{
    std::vector<Match> matches;
    visit(text, word, [&matches, word](const Phrase &phrase, int words) {
        matches.push_back({phrase.owner, word, words, phrase.weight});
        return true;
    });
    return matches;
}

bool PhraseBook::contains(const QStringList &text) const
{
    bool found = false;
    for (int word = 0; word < text.size() && !found; ++word) {
        visit(text, word, [&found](const Phrase &, int) {
            found = true;
            return false;
        });
    }
    return found;
}

} // namespace talbook
