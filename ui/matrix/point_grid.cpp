#include "ui/matrix/point_grid.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace talbook
{

namespace
{

/// A mark of 6 pixels is hard to meet: this much more around each counts as the mark.
constexpr double reach = 3;

} // namespace

int PointGrid::cellOf(double figure)
{
    return std::clamp(int(figure / 100 * cells), 0, cells - 1);
}

void PointGrid::build(const std::vector<MatrixPoint> &points)
{
    m_begin.fill(0);
    std::vector<quint32> cellOfPoint(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        cellOfPoint[i] = quint32(cellOf(points[i].intent) * cells + cellOf(points[i].fit));
        ++m_begin[cellOfPoint[i] + 1];
    }
    for (size_t cell = 1; cell < m_begin.size(); ++cell)
        m_begin[cell] += m_begin[cell - 1];
    m_order.resize(points.size());
    auto next = m_begin;
    for (size_t i = 0; i < points.size(); ++i)
        m_order[next[cellOfPoint[i]]++] = quint32(i);
}

template <class Visit> void PointGrid::visit(const QRectF &figures, const Visit &visitor) const
{
    if (m_order.empty())
        return;
    for (int row = cellOf(figures.top()); row <= cellOf(figures.bottom()); ++row) {
        const size_t first = m_begin[size_t(row * cells + cellOf(figures.left()))];
        const size_t last = m_begin[size_t(row * cells + cellOf(figures.right())) + 1];
        for (size_t i = first; i < last; ++i)
            visitor(int(m_order[i]));
    }
}

int PointGrid::at(const QPointF &pixel, const PlotFrame &frame, const std::vector<MatrixPoint> &points,
                  double scale) const
{
    const double most = (double(mostAcross) / 2 + reach) * scale;
    const QPointF low = frame.toFigures(pixel + QPointF(-most, most));
    const QPointF high = frame.toFigures(pixel + QPointF(most, -most));
    int found = -1;
    double nearest = std::numeric_limits<double>::max();
    visit(QRectF(low, high), [&](int i) {
        const MatrixPoint &point = points[size_t(i)];
        const QPointF away = frame.toPixel(point.fit, point.intent) - pixel;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > (double(point.across) / 2 + reach) * scale)
            return;
        if (distance < nearest || (distance == nearest && i > found)) {
            nearest = distance;
            found = i;
        }
    });
    return found;
}

std::vector<int> PointGrid::inside(const QRectF &figures, const std::vector<MatrixPoint> &points) const
{
    const QRectF box = figures.normalized();
    std::vector<int> found;
    visit(box, [&](int i) {
        const MatrixPoint &point = points[size_t(i)];
        if (double(point.fit) >= box.left() && double(point.fit) <= box.right() && double(point.intent) >= box.top() &&
            double(point.intent) <= box.bottom())
            found.push_back(i);
    });
    std::ranges::sort(found);
    return found;
}

std::vector<int> PointGrid::inside(const QPolygonF &figures, const std::vector<MatrixPoint> &points) const
{
    std::vector<int> found;
    for (const int i : inside(figures.boundingRect(), points)) {
        const MatrixPoint &point = points[size_t(i)];
        if (figures.containsPoint(QPointF(double(point.fit), double(point.intent)), Qt::OddEvenFill))
            found.push_back(i);
    }
    return found;
}

int neighbour(const std::vector<MatrixPoint> &points, int from, Direction direction)
{
    if (points.empty())
        return -1;
    if (from < 0 || size_t(from) >= points.size())
        return 0;
    const MatrixPoint &here = points[size_t(from)];
    const bool across = direction == Direction::Left || direction == Direction::Right;
    const bool forward = direction == Direction::Right || direction == Direction::Up;
    int found = -1;
    float nearest = std::numeric_limits<float>::max();
    bool foundAhead = false;
    for (size_t i = 0; i < points.size(); ++i) {
        if (int(i) == from)
            continue;
        const float right = points[i].fit - here.fit;
        const float up = points[i].intent - here.intent;
        if (right == 0 && up == 0) {
            // One of the same place: the next one that way, before all others.
            const bool next = forward ? int(i) > from : int(i) < from;
            const float steps = -1.0F / float(std::abs(int(i) - from)); // the nearest by index is least
            if (next && (!foundAhead || steps < nearest)) {
                nearest = steps;
                found = int(i);
                foundAhead = true;
            }
            continue;
        }
        const float ahead = (across ? right : up) * (forward ? 1.0F : -1.0F);
        const float aside = std::abs(across ? up : right);
        if (ahead <= 0)
            continue;
        const bool isAhead = aside <= ahead;
        const float distance = ahead + 2 * aside;
        if (isAhead != foundAhead ? isAhead : distance < nearest) {
            nearest = distance;
            found = int(i);
            foundAhead = isAhead;
        }
    }
    return found;
}

} // namespace talbook
