#include "core/base/text.h"

namespace talbook
{

namespace
{

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x052F;
}

} // namespace

QString foldText(QStringView text)
{
    // Short i and yo are composed first, so that й survives the decomposition below whichever way it was typed.
    const QString composed = text.toString().normalized(QString::NormalizationForm_KC);
    QString folded;
    folded.reserve(composed.size());
    for (const QChar c : composed) {
        if (isCyrillic(c)) {
            const QChar lower = c.toCaseFolded();
            folded.append(lower == QChar(0x0451) ? QChar(0x0435) : lower);
        } else if (c.unicode() < 0x80) {
            folded.append(c.toLower());
        } else {
            folded.append(c);
        }
    }
    bool ascii = true;
    for (const QChar c : std::as_const(folded))
        ascii = ascii && (c.unicode() < 0x80 || isCyrillic(c));
    if (!ascii) {
        QString bare;
        bare.reserve(folded.size());
        for (qsizetype i = 0; i < folded.size(); ++i) {
            const QChar c = folded.at(i);
            if (isCyrillic(c) || c.unicode() < 0x80 || c.isSurrogate()) {
                bare.append(c);
                continue;
            }
            const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
            for (const QChar part : parts) {
                if (!part.isMark())
                    bare.append(part);
            }
        }
        folded = bare.toCaseFolded();
    }
    return folded.simplified();
}

QString tidied(QStringView text)
{
    return text.toString().simplified();
}

} // namespace talbook
