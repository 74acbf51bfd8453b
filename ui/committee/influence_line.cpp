#include "ui/committee/influence_line.h"

#include "ui/committee/chart_card.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <array>
#include <cmath>
#include <limits>

namespace talbook
{

namespace
{

constexpr double headLength = 9;
constexpr double headHalf = 4;
constexpr double hitWidth = 10;
constexpr double nearestBend = 24;
constexpr double farthestBend = 140;
/// Reporting lines leave and arrive above and below: an influence line goes there only where it is much shorter.
constexpr double uprightPenalty = 160;

struct Port
{
    QPointF at;
    QPointF outwards;
    double penalty;
};

std::array<Port, 4> portsOf(const QRectF &card)
{
    return {Port{{card.left(), card.center().y()}, {-1, 0}, 0}, Port{{card.right(), card.center().y()}, {1, 0}, 0},
            Port{{card.center().x(), card.top()}, {0, -1}, uprightPenalty},
            Port{{card.center().x(), card.bottom()}, {0, 1}, uprightPenalty}};
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

InfluenceCurve influenceCurve(const QRectF &from, const QRectF &to)
{
    Port start{}, end{};
    double best = std::numeric_limits<double>::max();
    for (const Port &leaving : portsOf(from)) {
        for (const Port &arriving : portsOf(to)) {
            const QPointF across = arriving.at - leaving.at;
            // Leaving towards the other card and arriving from its side is the straighter curve.
            const double away = std::max(0.0, -QPointF::dotProduct(across, leaving.outwards)) +
                                std::max(0.0, QPointF::dotProduct(across, arriving.outwards));
            const double cost = distance(leaving.at, arriving.at) + 1.5 * away + leaving.penalty + arriving.penalty;
            if (cost < best) {
                best = cost;
                start = leaving;
                end = arriving;
            }
        }
    }
    const double scale = Theme::current().textScale();
    const QPointF base = end.at + end.outwards * headLength * scale;
    const double bend = std::clamp(distance(start.at, base) / 2, nearestBend, farthestBend);
    InfluenceCurve curve;
    curve.line.moveTo(start.at);
    curve.line.cubicTo(start.at + start.outwards * bend, base + end.outwards * bend, base);
    const QPointF side(end.outwards.y() * headHalf * scale, end.outwards.x() * headHalf * scale);
    curve.head = QPolygonF({end.at, base + side, base - side});
    return curve;
}

void paintInfluenceCurve(QPainter &painter, const InfluenceCurve &curve, const QColor &colour, double width)
{
    const bool plain = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()) < plainBelowScale;
    QPen pen(colour, width);
    pen.setDashPattern({4, 3});
    pen.setCosmetic(plain);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(curve.head);
}

InfluenceLineItem::InfluenceLineItem(const InfluenceLine &line) : m_line(line)
{
    setFlag(ItemIsSelectable);
    setZValue(0.5);
}

void InfluenceLineItem::setEnds(const QRectF &from, const QRectF &to)
{
    prepareGeometryChange();
    m_curve = influenceCurve(from, to);
    const double margin = hitWidth * Theme::current().textScale();
    m_bounds = (m_curve.line.boundingRect() | m_curve.head.boundingRect()).adjusted(-margin, -margin, margin, margin);
    update();
}

QPainterPath InfluenceLineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth * Theme::current().textScale());
    QPainterPath path = stroker.createStroke(m_curve.line);
    path.addPolygon(m_curve.head);
    return path;
}

void InfluenceLineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    const Theme &theme = Theme::current();
    paintInfluenceCurve(*painter, m_curve, theme.colour(Colour::Accent), isSelected() ? theme.px(3) : 1.5);
}

} // namespace talbook
