#include "ui/matrix/hover_facts.h"

#include "ui/matrix/matrix_words.h"
#include "ui/matrix/what_if_models.h"
#include "ui/matrix/what_if_runner.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

HoverFacts hoverFacts(const Standings &standings, quint32 account, const WhatIfRunner &runner, const QLocale &locale)
{
    const MatrixPlace &place = runner.places()[account];
    HoverFacts facts;
    facts.name = accountName(standings, account);
    QStringList profile;
    for (const FilterField field : {FilterField::Industry, FilterField::Owner}) {
        const FilterValue value = standings.value(account, field);
        if (const QString *text = std::get_if<QString>(&value); text && !text->isEmpty())
            profile.append(*text);
    }
    if (const QString acv = acvText(standings, account, locale); !acv.isEmpty())
        profile.insert(std::min<qsizetype>(1, profile.size()),
                       QCoreApplication::translate("Matrix", "ACV %1").arg(acv));
    facts.profile = profile.join(u" · "_s);
    facts.fit = axisFigure(place.figures.fit, locale);
    facts.intent = axisFigure(place.figures.intent, locale);
    if (const auto past = runner.past(); past && account < past->size()) {
        facts.changeKnown = true;
        facts.change = int(std::lround(place.figures.intent - (*past)[account].fourWeeksAgo));
    }
    if (const auto *stability = runner.stability(); stability && account < stability->size())
        facts.firmness = QCoreApplication::translate("Matrix", "%1, in %2 of draws with weights ±10 %")
                             .arg(tierWord(place.tier), firmnessText((*stability)[account].tier, locale));
    return facts;
}

} // namespace talbook
