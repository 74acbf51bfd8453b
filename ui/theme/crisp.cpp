#include "ui/theme/crisp.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

qreal deviceScale(const QPainter &painter)
{
    return std::max(0.01, std::abs(painter.deviceTransform().m11()));
}

} // namespace

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

qreal crispWidth(const QPainter &painter, qreal width)
{
    const qreal scale = deviceScale(painter);
    return std::max(1.0, std::round(width * scale)) / scale;
}

void fillCrisp(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.fillRect(snapped(painter, rect), colour);
}

void edgeLine(QPainter &painter, const QRectF &rect, Side side, const QColor &colour, qreal width)
{
    const QRectF box = snapped(painter, rect);
    const qreal line = crispWidth(painter, width);
    QRectF strip = box;
    switch (side) {
    case Side::Left:
        strip.setWidth(line);
        break;
    case Side::Top:
        strip.setHeight(line);
        break;
    case Side::Right:
        strip.setLeft(box.right() - line);
        break;
    case Side::Bottom:
        strip.setTop(box.bottom() - line);
        break;
    }
    painter.fillRect(strip, colour);
}

void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline,
                qreal outlineWidth, Qt::PenStyle outlineStyle)
{
    QRectF box = snapped(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        const qreal width = crispWidth(painter, outlineWidth);
        QPen pen(outline, width, outlineStyle);
        if (outlineStyle == Qt::DashLine)
            pen.setDashPattern({3.0 / outlineWidth, 2.0 / outlineWidth});
        painter.setPen(pen);
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius = std::max(0.0, radius - width / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

} // namespace talbook
