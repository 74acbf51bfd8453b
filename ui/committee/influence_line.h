#pragma once

#include "core/committee/committee.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace talbook
{

/// The curve of an influence line between two cards, and its arrow's head.
struct InfluenceCurve
{
    QPainterPath line;
    QPolygonF head;
};
InfluenceCurve influenceCurve(const QRectF &from, const QRectF &to);
/// Dashed, with a filled head; cosmetic widths below the scale at which cards are plain.
void paintInfluenceCurve(QPainter &painter, const InfluenceCurve &curve, const QColor &colour, double width);

/// Who sways whom: dashed, with an arrow; can be chosen and then removed.
class InfluenceLineItem : public QGraphicsItem
{
public:
    enum
    {
        Type = UserType + 2
    };
    explicit InfluenceLineItem(const InfluenceLine &line);

    int type() const override { return Type; }
    const InfluenceLine &line() const { return m_line; }
    void setEnds(const QRectF &from, const QRectF &to);

    QRectF boundingRect() const override { return m_bounds; }
    /// Wider than what is seen, so that it can be hit.
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    InfluenceLine m_line;
    InfluenceCurve m_curve;
    QRectF m_bounds;
};

} // namespace talbook
