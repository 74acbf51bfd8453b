#include "ui/widgets/bar_painters.h"

#include "ui/theme/crisp.h"
#include "ui/theme/sprite.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int intentBars = 4;
constexpr int intentBarWidth = 3;
constexpr int intentBarGap = 1;
constexpr int intentBarRise = 3;
constexpr int influenceDots = 5;
constexpr int influenceDot = 5;
constexpr int influenceGap = 2;

Colour intentColour(int level)
{
    switch (level) {
    case 4:
        return Colour::Bad;
    case 3:
        return Colour::Warn;
    case 2:
        return Colour::Sky;
    default:
        return Colour::Neutral;
    }
}

QRect middleStrip(const QRect &rect, int height)
{
    return {rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height};
}

void drawIntentBars(QPainter &painter, const QRect &rect, const Theme &theme, int level)
{
    const int step = theme.px(intentBarWidth + intentBarGap);
    const QColor filled = theme.colour(intentColour(level));
    const QColor empty = theme.colour(Colour::Border);
    for (int bar = 0; bar < intentBars; ++bar) {
        const int height = theme.px(intentBarRise * (bar + 1));
        const QRect body(rect.x() + bar * step, rect.bottom() + 1 - height, theme.px(intentBarWidth), height);
        if (bar < level)
            fillCrisp(painter, body, filled);
        else
            roundedBox(painter, body, 0, {}, empty);
    }
}

void drawInfluence(QPainter &painter, const QRect &rect, const Theme &theme, int influence)
{
    const qreal side = theme.px(influenceDot);
    const qreal step = theme.px(influenceDot + influenceGap);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int dot = 0; dot < influenceDots; ++dot) {
        const QRectF box(rect.x() + dot * step, rect.y(), side, side);
        const bool filled = dot < influence;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.colour(Colour::Control), 1));
        painter.setBrush(filled ? QBrush(theme.colour(Colour::Text2)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(filled ? box : box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void drawSparkLine(QPainter &painter, const QRect &rect, const Theme &theme, const QList<double> &values)
{
    const QRectF room = QRectF(rect).adjusted(1, 2.5, -theme.px(4) / 2.0 - 0.5, -2.5);
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double range = *high - *low;
    QPolygonF line;
    line.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double height = range > 0 ? (values[i] - *low) / range : 0.5;
        line.append(QPointF(room.x() + room.width() * double(i) / double(values.size() - 1),
                            room.bottom() - height * room.height()));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Text2), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Accent));
    const qreal radius = theme.px(4) / 2.0;
    painter.drawEllipse(line.last(), radius, radius);
    painter.restore();
}

} // namespace

void paintShareBar(QPainter &painter, const QRect &rect, const Theme &theme, double share)
{
    const QRect track = middleStrip(rect, theme.px(metric::ScoreBar));
    const auto bar = [&](const QColor &colour) {
        return [&theme, colour](QPainter &on, const QRect &box) {
            roundedBox(on, box, theme.px(metric::BarRadius), colour);
        };
    };
    paintSprite(painter, track, theme, {"track"_L1}, bar(theme.track()));
    const int done = qRound(track.width() * std::clamp(share, 0.0, 1.0));
    if (done <= 0)
        return;
    painter.save();
    painter.setClipRect(QRect(track.topLeft(), QSize(done, track.height())), Qt::IntersectClip);
    paintSprite(painter, track, theme, {"filled"_L1}, bar(theme.colour(Colour::Accent)));
    painter.restore();
}

void paintScoreBar(QPainter &painter, const QRect &rect, const Theme &theme, double share, const QString &figure,
                   bool busy)
{
    const QFont font = theme.font(Type::Body, Weight::SemiBold);
    const int width = std::max(theme.px(metric::Figure), QFontMetrics(font).horizontalAdvance(u"100"_s));
    paintShareBar(painter, rect.adjusted(0, 0, -width - theme.px(metric::Grid), 0), theme, share);
    paintCellText(painter, QRect(rect.right() + 1 - width, rect.y(), width, rect.height()), figure,
                  {font, theme.colour(busy ? Colour::Text3 : Colour::Text), Qt::AlignRight});
}

int intentBarsWidth(const Theme &theme)
{
    return theme.px(intentBars * (intentBarWidth + intentBarGap) - intentBarGap);
}

void paintIntent(QPainter &painter, const QRect &rect, const Theme &theme, int level, const QString &figure, bool busy)
{
    const int across = intentBarsWidth(theme);
    const QRect room = rect.adjusted(0, 0, -across - theme.px(metric::Grid), 0);
    paintCellText(painter, room, figure,
                  {theme.font(Type::Body), theme.colour(busy ? Colour::Text3 : Colour::Text), Qt::AlignRight});
    if (level < 1)
        return;
    const QRect bars(rect.right() + 1 - across, rect.y(), across, rect.height());
    paintSprite(painter, middleStrip(bars, theme.px(intentBars * intentBarRise)), theme, {"intent"_L1, level},
                [&](QPainter &on, const QRect &box) { drawIntentBars(on, box, theme, level); });
}

void paintSparkLine(QPainter &painter, const QRect &rect, const Theme &theme, const QList<double> &values)
{
    if (values.size() < 2)
        return;
    QRect room = middleStrip(rect, theme.px(metric::SparkHeight));
    room.setWidth(std::min(room.width(), theme.px(metric::SparkWidth)));
    // The numbers themselves are the picture's name.
    const auto *bytes = reinterpret_cast<const QChar *>(values.constData());
    const QString name(bytes, values.size() * qsizetype(sizeof(double) / sizeof(QChar)));
    paintSprite(painter, room, theme, {"spark"_L1, 0, name},
                [&](QPainter &on, const QRect &box) { drawSparkLine(on, box, theme, values); });
}

int influenceWidth(const Theme &theme)
{
    return theme.px(influenceDots * (influenceDot + influenceGap) - influenceGap);
}

int paintInfluence(QPainter &painter, const QRect &rect, const Theme &theme, int influence)
{
    const int width = influenceWidth(theme);
    const QRect dots = middleStrip(QRect(rect.x(), rect.y(), width, rect.height()), theme.px(influenceDot));
    paintSprite(painter, dots, theme, {"influence"_L1, influence}, [&](QPainter &on, const QRect &box) {
        on.save();
        drawInfluence(on, box, theme, influence);
        on.restore();
    });
    return width;
}

} // namespace talbook
