#pragma once

#include <QPointF>
#include <QRectF>

namespace talbook
{

/// Between figures (fit to the right, intent upwards, both 0 to 100) and pixels. The view is the part of them that is
/// shown; it never leaves 0 to 100.
class PlotFrame
{
public:
    void setArea(const QRectF &area) { m_area = area; }
    const QRectF &area() const { return m_area; } ///< pixels
    const QRectF &view() const { return m_view; } ///< x: fit, y: intent from its lower end

    QPointF toPixel(double fit, double intent) const;
    /// x: fit, y: intent.
    QPointF toFigures(const QPointF &pixel) const;

    bool isWhole() const { return m_view == whole; }
    /// Above 1 comes closer; what lies under the pixel stays there, unless an end of the figures is reached.
    void zoom(double factor, const QPointF &around);
    /// As if the sheet were drawn along by so many pixels.
    void pan(const QPointF &pixels);
    void showAll() { m_view = whole; }
    /// As it was left before; what is no such view shows all.
    void setView(const QRectF &view);
    /// Moves the view no more than it must for the figures to be in it.
    void reveal(double fit, double intent);

    /// The distance of grid lines: five or so lie in the view.
    double gridStep() const;

private:
    static constexpr QRectF whole{0, 0, 100, 100};
    static constexpr double closest = 4; ///< figures from end to end

    void clamp();

    QRectF m_area;
    QRectF m_view = whole;
};

} // namespace talbook
