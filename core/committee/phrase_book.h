#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

/// Phrases that are found in a text word by word. `stem*` is any word that begins so, `...` up to four words, `^` in
/// front and `$` behind tie a phrase to the text's beginning and end. Looking is linear in the text: a phrase is only
/// tried where its first word stands.
class PhraseBook
{
public:
    struct Match
    {
        int owner = -1; ///< whose phrase it is, as given to add()
        int first = 0;  ///< the word at which it begins
        int words = 0;  ///< words of the text, a gap's included
        int weight = 0; ///< words of the phrase, a gap's not: the longer is the more specific
    };

    /// False where the phrase has no word, begins or ends with a gap, or has a star after fewer than three letters.
    bool add(const QString &phrase, int owner);

    /// All that begin at the word, in the order they were added.
    std::vector<Match> at(const QStringList &text, int word) const;
    bool contains(const QStringList &text) const;

private:
    struct Word
    {
        QString text; ///< empty: a gap
        bool isStem = false;
        bool fits(const QString &word) const { return isStem ? word.startsWith(text) : word == text; }
    };
    struct Phrase
    {
        std::vector<Word> words;
        int owner = -1;
        bool atStart = false, atEnd = false;
        int weight = 0;
    };
    static int matched(const Phrase &phrase, const QStringList &text, int word);
    template <class Take> void visit(const QStringList &text, int word, Take take) const;

    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<size_t>> m_byWord, m_byStem; ///< by first word, and by its first three letters
};

} // namespace talbook
