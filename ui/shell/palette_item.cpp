#include "ui/shell/palette_item.h"

#include "core/base/text.h"

#include <algorithm>

namespace talbook
{

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

int PaletteQuery::quality(const QString &folded) const
{
    int worst = 4;
    for (const QString &word : words) {
        int best = 0;
        for (qsizetype at = folded.indexOf(word); at >= 0 && best < 3; at = folded.indexOf(word, at + 1)) {
            const bool wordStart = at == 0 || !folded[at - 1].isLetterOrNumber();
            best = std::max(best, at == 0 ? 3 : (wordStart ? 2 : 1));
        }
        worst = std::min(worst, best);
    }
    return words.isEmpty() ? 1 : worst;
}

} // namespace talbook
