#pragma once

#include "core/results/home_figures.h"
#include "ui/home/home_row.h"

#include <QList>
#include <QString>

namespace talbook
{

/// A figure as a tile says it.
struct FigureText
{
    QString name;
    QString value;
    QString benchmark; ///< how it stands to it; empty without one
    Verdict verdict = Verdict::NoBenchmark;
    QString detail; ///< of how many
    QString note;   ///< something beside it; empty where the benchmark's line takes the room
    QList<double> series;
    QString explanation; ///< what the figure is, the interval, what was left out
    QString inWords;     ///< all of it, for somebody who does not see the tile
};
FigureText figureText(const ProgramFigure &figure, const QString &currency, const Wording &words);

HomeLine attentionLine(const AttentionReason &reason, const Wording &words);

/// "now B, before C" of a score that crossed a band.
HomeLine bandLine(const QString &gradeBefore, const QString &gradeAfter, bool rose);

/// 310,000 as "310K", 2,480,000 as "2.48M": three digits at most.
QString shortAmount(double amount, const Wording &words);

/// "42.1 → 61.0"
QString scoreChange(double before, double after, const QLocale &locale);

} // namespace talbook
