#pragma once

#include "ui/theme/colour.h"

#include <QRectF>

class QPainter;

namespace talbook
{

class Theme;

/// Marks that carry a meaning: told apart by form first, by colour second, with a word beside them.
enum class Shape
{
    Disc,
    Ring,
    Square,
    OpenSquare,
    Diamond,
    Star,
    Triangle,
    TriangleDown,
    Unknown,
    Tick,
    Cross
};

void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &colour);

struct Mark
{
    Shape shape;
    Colour colour;
};
void paintMark(QPainter &painter, const QRect &rect, const Theme &theme, Mark mark);

/// How well an account is held by more than one person.
enum class ThreadMark
{
    None,
    HighRisk,
    Moderate,
    Good,
    Excellent
};
Mark markOf(ThreadMark threads);

enum class StanceMark
{
    Unknown,
    Champion,
    Supporter,
    Neutral,
    Sceptic,
    Opponent
};
Mark markOf(StanceMark stance);

/// Diamond, square, ring for tier 1, 2, 3.
Mark markOfTier(int tier);

/// Tick or cross.
Mark markOfMet(bool met);

} // namespace talbook
