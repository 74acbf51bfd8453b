#include "ui/committee/reporting_lines.h"

#include "ui/committee/chart_card.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double elbowRadius = 4;

/// Half a unit off: a line one unit wide then fills one row of pixels at 100 %.
double onPixel(double at)
{
    return std::floor(at) + 0.5;
}

} // namespace

ReportingLines::ReportingLines()
{
    setZValue(0);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ReportingLines::setEnds(const QRectF &manager, const std::vector<QRectF> &reports)
{
    QPainterPath path;
    if (!reports.empty()) {
        const double trunk = onPixel(manager.center().x());
        double top = reports.front().top();
        double left = trunk, right = trunk;
        for (const QRectF &report : reports) {
            top = std::min(top, report.top());
            left = std::min(left, onPixel(report.center().x()));
            right = std::max(right, onPixel(report.center().x()));
        }
        const double bus = onPixel((manager.bottom() + top) / 2);
        const double radius = elbowRadius * Theme::current().textScale();
        path.moveTo(trunk, manager.bottom());
        path.lineTo(trunk, bus);
        // One bar for all, rounded at its ends where a report stands there; the others hang from it.
        const double turnLeft = std::min(radius, trunk - left);
        const double turnRight = std::min(radius, right - trunk);
        path.moveTo(left + turnLeft, bus);
        path.lineTo(right - turnRight, bus);
        for (const QRectF &report : reports) {
            const double x = onPixel(report.center().x());
            if (x == left && turnLeft > 0) {
                path.moveTo(left + turnLeft, bus);
                path.quadTo(left, bus, left, bus + turnLeft);
            } else if (x == right && turnRight > 0) {
                path.moveTo(right - turnRight, bus);
                path.quadTo(right, bus, right, bus + turnRight);
            } else {
                path.moveTo(x, bus);
            }
            path.lineTo(x, report.top());
        }
    }
    prepareGeometryChange();
    m_path = path;
    m_bounds = path.isEmpty() ? QRectF() : path.boundingRect().adjusted(-1, -1, 1, 1);
    update();
}

void ReportingLines::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    QPen pen(Theme::current().colour(Colour::Control), 1);
    const bool plain = scale < plainBelowScale;
    pen.setCosmetic(plain); // one pixel wide, where the scale would make it fainter than that
    painter->setRenderHint(QPainter::Antialiasing, !plain);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    painter->setRenderHint(QPainter::Antialiasing);
}

} // namespace talbook
