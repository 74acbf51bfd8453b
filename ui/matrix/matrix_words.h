#pragma once

#include "core/scoring/score.h"
#include "core/scoring/what_if_scores.h"

#include <QLocale>
#include <QString>

namespace talbook
{

/// "A Strike zone".
QString quadrantTitle(Quadrant quadrant);
/// What to do with those in it: "full ABM plays, outreach within a day".
QString quadrantAdvice(Quadrant quadrant);
/// "1:1", or "no tier".
QString tierWord(int tier);
/// The account's name.
QString accountName(const Standings &standings, size_t account);
/// Expected ACV with the plan's currency: "540,000 USD"; empty where it is unknown.
QString acvText(const Standings &standings, size_t account, const QLocale &locale);
/// A figure of the axes as it is shown: whole, cut down.
QString axisFigure(double figure, const QLocale &locale);
/// An account's place in one sentence, for screen readers.
QString placeInWords(const Standings &standings, size_t account, const MatrixPlace &place, const QLocale &locale);

} // namespace talbook
