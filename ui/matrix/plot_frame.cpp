#include "ui/matrix/plot_frame.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

QPointF PlotFrame::toPixel(double fit, double intent) const
{
    return {m_area.left() + (fit - m_view.left()) / m_view.width() * m_area.width(),
            m_area.bottom() - (intent - m_view.top()) / m_view.height() * m_area.height()};
}

QPointF PlotFrame::toFigures(const QPointF &pixel) const
{
    if (m_area.isEmpty())
        return m_view.center();
    return {m_view.left() + (pixel.x() - m_area.left()) / m_area.width() * m_view.width(),
            m_view.top() + (m_area.bottom() - pixel.y()) / m_area.height() * m_view.height()};
}

void PlotFrame::zoom(double factor, const QPointF &around)
{
    if (m_area.isEmpty())
        return;
    const QPointF kept = toFigures(around);
    const double size = std::clamp(m_view.width() / factor, closest, whole.width());
    const double acrossShare = (around.x() - m_area.left()) / m_area.width();
    const double upShare = (m_area.bottom() - around.y()) / m_area.height();
    m_view = {kept.x() - acrossShare * size, kept.y() - upShare * size, size, size};
    clamp();
}

void PlotFrame::pan(const QPointF &pixels)
{
    if (m_area.isEmpty())
        return;
    m_view.translate(-pixels.x() / m_area.width() * m_view.width(), pixels.y() / m_area.height() * m_view.height());
    clamp();
}

void PlotFrame::setView(const QRectF &view)
{
    const double size = view.width();
    const bool sound =
        size >= closest && size <= whole.width() && std::isfinite(view.left()) && std::isfinite(view.top());
    m_view = sound ? QRectF(view.left(), view.top(), size, size) : whole;
    clamp();
}

void PlotFrame::reveal(double fit, double intent)
{
    m_view.moveLeft(std::clamp(m_view.left(), fit - m_view.width(), fit));
    m_view.moveTop(std::clamp(m_view.top(), intent - m_view.height(), intent));
    clamp();
}

double PlotFrame::gridStep() const
{
    const double span = m_view.width();
    return span > 60 ? 20 : span > 30 ? 10 : span > 12 ? 5 : span > 6 ? 2 : 1;
}

void PlotFrame::clamp()
{
    m_view.moveLeft(std::clamp(m_view.left(), whole.left(), whole.right() - m_view.width()));
    m_view.moveTop(std::clamp(m_view.top(), whole.top(), whole.bottom() - m_view.height()));
}

} // namespace talbook
