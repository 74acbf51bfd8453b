#pragma once

#include "ui/matrix/matrix_points.h"
#include "ui/matrix/plot_frame.h"
#include "ui/theme/theme.h"

#include <QImage>

#include <functional>

namespace talbook
{

/// A point's mark by its tier: diamond, square, ring; dashed ring for none. 85 % opaque, with an outline of the page's
/// colour between those that overlap; chosen ones are outlined in the colour of text.
void paintPoint(QPainter &painter, const QPointF &centre, qreal across, int tier, bool selected, const Theme &theme);

/// The sheet with its ground and all points in one opaque picture of the screen's pixels, made of marks that were drawn
/// once: painting the widget then is copying it without any blending.
class PointImage
{
public:
    /// @param sheet in logical pixels; points are cut off at its edges
    /// @param ground paints what lies under the points, in the widget's coordinates
    void render(const std::vector<MatrixPoint> &points, const PlotFrame &frame, const QRectF &sheet, qreal ratio,
                const std::function<void(QPainter &painter)> &ground);
    const QImage &image() const { return m_image; }
    /// Where its upper left corner stands, in logical pixels.
    QPointF origin() const { return QPointF(m_origin) / m_image.devicePixelRatio(); }

private:
    const QImage &mark(int tier, bool selected, int across);

    QImage m_image;
    QPoint m_origin;             ///< in pixels of the screen
    std::vector<QImage> m_marks; ///< by size in pixels of the screen, tier, chosen or not
    Look m_look = Look::Light;
    qreal m_ratio = 0;
};

} // namespace talbook
