#include "ui/matrix/matrix_words.h"

#include "core/accounts/tiers.h"

#include <QCoreApplication>

namespace talbook
{

QString quadrantTitle(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::A:
        return QCoreApplication::translate("Matrix", "A Strike zone");
    case Quadrant::NurtureB:
        return QCoreApplication::translate("Matrix", "B Nurture");
    case Quadrant::LiteB:
        return QCoreApplication::translate("Matrix", "B ABM Lite");
    case Quadrant::C:
        break;
    }
    return QCoreApplication::translate("Matrix", "C Watch");
}

QString quadrantAdvice(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::A:
        return QCoreApplication::translate("Matrix", "full ABM plays, outreach within a day");
    case Quadrant::NurtureB:
        return QCoreApplication::translate("Matrix", "accelerated nurture");
    case Quadrant::LiteB:
        return QCoreApplication::translate("Matrix", "segment campaigns");
    case Quadrant::C:
        break;
    }
    return QCoreApplication::translate("Matrix", "watch signals");
}

QString tierWord(int tier)
{
    return tier == 0 ? QCoreApplication::translate("Matrix", "no tier") : tierName(tier);
}

QString accountName(const Standings &standings, size_t account)
{
    const std::string_view name = standings.accounts().text(standings.accounts()[account].name);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString acvText(const Standings &standings, size_t account, const QLocale &locale)
{
    const FilterValue value = standings.value(account, FilterField::ExpectedAcv);
    const double *amount = std::get_if<double>(&value);
    return amount ? locale.toString(*amount, 'f', 0) + QChar(QChar::Nbsp) + standings.facts().settings.currency
                  : QString();
}

QString axisFigure(double figure, const QLocale &locale)
{
    return locale.toString(shownScore(figure, 0), 'f', 0);
}

QString placeInWords(const Standings &standings, size_t account, const MatrixPlace &place, const QLocale &locale)
{
    return QCoreApplication::translate("Matrix", "%1: fit %2, intent %3, %4, %5")
        .arg(accountName(standings, account), axisFigure(place.figures.fit, locale),
             axisFigure(place.figures.intent, locale), quadrantTitle(place.quadrant), tierWord(place.tier));
}

} // namespace talbook
