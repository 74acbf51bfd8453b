#pragma once

#include <QGraphicsItem>
#include <QPainterPath>

#include <vector>

namespace talbook
{

/// The lines from a manager to all who report to them, as one item: a card with fifty reports is no slower to draw than
/// one with five.
class ReportingLines : public QGraphicsItem
{
public:
    ReportingLines();

    /// Places in the scene; lines leave below the manager and arrive above each report.
    void setEnds(const QRectF &manager, const std::vector<QRectF> &reports);
    const QPainterPath &path() const { return m_path; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath m_path;
    QRectF m_bounds;
};

} // namespace talbook
