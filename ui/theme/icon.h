#pragma once

#include "ui/theme/colour.h"

#include <QIcon>
#include <QStringList>

class QPainter;

namespace talbook
{

/// A line icon of resources/icons by its file name without ".svg". It follows the theme: secondary text normally,
/// text when hovered, accent when on or selected, faint when disabled. A name that does not exist is an assert.
QIcon icon(QStringView name);

/// The same in one fixed named colour, faint when disabled.
QIcon icon(QStringView name, Colour colour);

bool hasIcon(QStringView name);
QStringList iconNames();

/// Drawn at the pixels the painter's device really has.
void paintIcon(QPainter &painter, const QRectF &rect, QStringView name, const QColor &colour);

/// The program's mark: a rounded square of four quarters, one of them filled.
void paintProgramMark(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &fill);

/// The program's icon for windows and desktops.
QIcon programIcon();

} // namespace talbook
