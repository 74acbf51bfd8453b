#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace talbook
{

/// Drawing whose edges fall on the screen's own pixels at any scale (150 % too), so that thin lines stay thin.

/// `rect` moved to the nearest device pixels.
QRectF snapped(const QPainter &painter, const QRectF &rect);

/// `width` logical pixels as a whole number of device pixels, one at least; in logical pixels again.
qreal crispWidth(const QPainter &painter, qreal width);

void fillCrisp(QPainter &painter, const QRectF &rect, const QColor &colour);

enum class Side
{
    Left,
    Top,
    Right,
    Bottom
};

/// A line along the inner edge of `rect`.
void edgeLine(QPainter &painter, const QRectF &rect, Side side, const QColor &colour, qreal width = 1.0);

/// A box with rounded corners; an invalid colour leaves that part out. The outline stays inside `rect`.
void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline = {},
                qreal outlineWidth = 1.0, Qt::PenStyle outlineStyle = Qt::SolidLine);

} // namespace talbook
