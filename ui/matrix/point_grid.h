#pragma once

#include "ui/matrix/matrix_points.h"
#include "ui/matrix/plot_frame.h"

#include <array>

class QPolygonF;

namespace talbook
{

/// The points sorted into 64 x 64 cells of the figures, so that what lies under the mouse is found without looking at
/// all of them. Indexes are those of the points it was built from.
class PointGrid
{
public:
    void build(const std::vector<MatrixPoint> &points);

    /// The point whose mark is under the pixel, the nearest one where marks overlap, the uppermost of those in one
    /// place; -1 for none. `scale`: pixels for one logical pixel of a point's size.
    int at(const QPointF &pixel, const PlotFrame &frame, const std::vector<MatrixPoint> &points, double scale) const;

    /// Points whose centre lies inside; `corners` in any order, x: fit, y: intent.
    std::vector<int> inside(const QRectF &figures, const std::vector<MatrixPoint> &points) const;
    std::vector<int> inside(const QPolygonF &figures, const std::vector<MatrixPoint> &points) const;

private:
    static constexpr int cells = 64;
    static int cellOf(double figure);
    template <class Visit> void visit(const QRectF &figures, const Visit &visitor) const;

    std::array<quint32, cells * cells + 1> m_begin{};
    std::vector<quint32> m_order;
};

enum class Direction
{
    Left,
    Right,
    Up,
    Down
};
/// The nearest point that way: what lies aside counts double, and nothing lies further aside than ahead, unless there
/// is nothing else. Points in one place follow each other to the right and upwards. -1 where there is none.
int neighbour(const std::vector<MatrixPoint> &points, int from, Direction direction);

} // namespace talbook
