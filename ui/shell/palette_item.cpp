#include "ui/shell/palette_item.h"

#include "core/base/text.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// A word is also found by its beginning, so that "score model" finds "Scoring Model" and «модели» finds «модель»: one
/// letter of five and more, two of seven and more may differ at the end. It must then begin a word.
bool hasStem(QStringView folded, const QString &word)
{
    constexpr qsizetype shortest = 5, longer = 7;
    if (word.size() < shortest)
        return false;
    const QStringView stem = QStringView(word).chopped(word.size() < longer ? 1 : 2);
    for (qsizetype at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

PaletteQuery PaletteQuery::of(const QString &typed)
{
    PaletteQuery query;
    QString text = typed.trimmed();
    if (text.startsWith(u'>')) {
        query.commandsOnly = true;
        text.remove(0, 1);
    }
    query.words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    return query;
}

int PaletteQuery::quality(QStringView folded) const
{
    int worst = bestQuality;
    for (const QString &word : words) {
        int best = 0;
        for (qsizetype at = folded.indexOf(word); at >= 0 && best < 3; at = folded.indexOf(word, at + 1)) {
            const bool wordStart = at == 0 || !folded[at - 1].isLetterOrNumber();
            best = std::max(best, at == 0 ? 3 : (wordStart ? 2 : 1));
        }
        worst = std::min(worst, best > 0 || !anyEnding || !hasStem(folded, word) ? best : 1);
    }
    return words.isEmpty() ? 1 : worst;
}

void BestMatches::add(int quality, size_t index)
{
    if (quality <= 0)
        return;
    ++m_found;
    auto &equals = m_byQuality[size_t(quality)];
    if (equals.size() < m_most)
        equals.push_back(index);
}

std::vector<size_t> BestMatches::best() const
{
    std::vector<size_t> all;
    for (auto equals = m_byQuality.rbegin(); equals != m_byQuality.rend(); ++equals)
        all.insert(all.end(), equals->begin(), equals->end());
    all.resize(std::min(all.size(), m_most));
    return all;
}

} // namespace talbook
