#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace talbook
{

class Theme;

/// A track with `share` (0 to 1) of it filled, 8 high, centred in the height of `rect`.
void paintShareBar(QPainter &painter, const QRect &rect, const Theme &theme, double share);

/// The bar and its figure at the right; a busy figure is greyed until the new one is there.
void paintScoreBar(QPainter &painter, const QRect &rect, const Theme &theme, double share, const QString &figure,
                   bool busy = false);

/// Four rising bars at the right of `rect` and the figure before them. `level` counts the filled ones: 1 cold,
/// 2 engaged, 3 warm, 4 hot; 0 draws the figure alone.
void paintIntent(QPainter &painter, const QRect &rect, const Theme &theme, int level, const QString &figure,
                 bool busy = false);
int intentBarsWidth(const Theme &theme);

/// Values from left to right, scaled to their own range, the last one marked. Fewer than two draw nothing.
void paintSparkLine(QPainter &painter, const QRect &rect, const Theme &theme, const QList<double> &values);

/// Five dots at the left of `rect`, the first `influence` of them filled. Returns their width.
int paintInfluence(QPainter &painter, const QRect &rect, const Theme &theme, int influence);
int influenceWidth(const Theme &theme);

/// Where money spent stands against a tier's range. Amounts in one unit, texts as they are to be read.
struct Spend
{
    double actual = 0;
    double from = 0;
    double to = 0;
    QString actualText;
    QString fromText;
    QString toText;

    bool isOver() const { return actual > to; }
};
void paintRangeBar(QPainter &painter, const QRect &rect, const Theme &theme, const Spend &spend);
int rangeBarHeight(const Theme &theme);

} // namespace talbook
