#include "ui/widgets/shapes.h"

#include "ui/theme/sprite.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QPolygonF polygonIn(const QRectF &box, std::initializer_list<QPointF> shares)
{
    QPolygonF polygon;
    for (const QPointF &share : shares)
        polygon.append(box.topLeft() + QPointF(share.x() * box.width(), share.y() * box.height()));
    return polygon;
}

QPolygonF starIn(const QRectF &box)
{
    QPolygonF star;
    const double radius = box.width() / 2 * 1.08;
    const QPointF centre = box.center() + QPointF(0, box.height() * 0.04);
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = -std::numbers::pi / 2 + corner * std::numbers::pi / 5;
        const double reach = corner % 2 == 0 ? radius : radius * 0.42;
        star.append(centre + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    return star;
}

void paintOutlined(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour)
{
    const qreal stroke = std::max(1.25, box.width() / 7);
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    QPen pen(colour, stroke);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::OpenSquare:
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Shape::Tick:
    case Shape::Cross:
        pen.setWidthF(std::max(1.5, box.width() / 6));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        if (shape == Shape::Tick) {
            painter.drawPolyline(polygonIn(box, {{0.12, 0.55}, {0.38, 0.80}, {0.88, 0.24}}));
        } else {
            painter.drawPolyline(polygonIn(box, {{0.18, 0.18}, {0.82, 0.82}}));
            painter.drawPolyline(polygonIn(box, {{0.82, 0.18}, {0.18, 0.82}}));
        }
        break;
    case Shape::Unknown: {
        pen.setWidthF(std::max(1.0, box.width() / 9));
        pen.setDashPattern({1.6, 1.4});
        painter.setPen(pen);
        painter.drawEllipse(inner);
        QFont font = painter.font();
        font.setPixelSize(std::max(6, qRound(box.height() * 0.72)));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, u"?"_s);
        break;
    }
    default:
        painter.setPen(pen);
        painter.drawEllipse(inner);
    }
}

} // namespace

void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case Shape::Disc:
        painter.drawEllipse(box.adjusted(side * 0.05, side * 0.05, -side * 0.05, -side * 0.05));
        break;
    case Shape::Square:
        painter.drawRect(box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12));
        break;
    case Shape::Diamond:
        painter.drawPolygon(polygonIn(box, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}}));
        break;
    case Shape::Star:
        painter.drawPolygon(starIn(box), Qt::WindingFill);
        break;
    case Shape::Triangle:
        painter.drawPolygon(polygonIn(box, {{0.5, 0.04}, {1, 0.94}, {0, 0.94}}));
        break;
    case Shape::TriangleDown:
        painter.drawPolygon(polygonIn(box, {{0, 0.06}, {1, 0.06}, {0.5, 0.96}}));
        break;
    case Shape::Ring:
    case Shape::OpenSquare:
    case Shape::Unknown:
    case Shape::Tick:
    case Shape::Cross:
        paintOutlined(painter, box, shape, colour);
        break;
    }
    painter.restore();
}

void paintMark(QPainter &painter, const QRect &rect, const Theme &theme, Mark mark)
{
    const int variant = int(mark.shape) * colourCount + int(mark.colour);
    paintSprite(painter, rect, theme, {"mark"_L1, variant}, [&](QPainter &on, const QRect &box) {
        paintShape(on, QRectF(box), mark.shape, theme.colour(mark.colour));
    });
}

Mark markOf(ThreadMark threads)
{
    switch (threads) {
    case ThreadMark::HighRisk:
        return {Shape::Triangle, Colour::Bad};
    case ThreadMark::Moderate:
        return {Shape::Diamond, Colour::Warn};
    case ThreadMark::Good:
        return {Shape::Disc, Colour::Good};
    case ThreadMark::Excellent:
        return {Shape::Star, Colour::Good};
    case ThreadMark::None:
        break;
    }
    return {Shape::Ring, Colour::Neutral};
}

Mark markOf(StanceMark stance)
{
    switch (stance) {
    case StanceMark::Champion:
        return {Shape::Star, Colour::Good};
    case StanceMark::Supporter:
        return {Shape::Disc, Colour::Sky};
    case StanceMark::Neutral:
        return {Shape::OpenSquare, Colour::Neutral};
    case StanceMark::Sceptic:
        return {Shape::Diamond, Colour::Warn};
    case StanceMark::Opponent:
        return {Shape::TriangleDown, Colour::Bad};
    case StanceMark::Unknown:
        break;
    }
    return {Shape::Unknown, Colour::Neutral};
}

Mark markOfTier(int tier)
{
    switch (tier) {
    case 1:
        return {Shape::Diamond, Colour::Accent};
    case 2:
        return {Shape::Square, Colour::Mid};
    default:
        return {Shape::Ring, Colour::Neutral};
    }
}

Mark markOfMet(bool met)
{
    return met ? Mark{Shape::Tick, Colour::Good} : Mark{Shape::Cross, Colour::Bad};
}

} // namespace talbook
