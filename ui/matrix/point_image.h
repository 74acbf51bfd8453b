#pragma once

#include "ui/matrix/matrix_points.h"
#include "ui/matrix/plot_frame.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QImage>

namespace talbook
{

/// A point's mark by its tier: diamond, square, ring; dashed ring for none. 85 % opaque, with an outline of the page's
/// colour between those that overlap; chosen ones are outlined in the colour of text.
void paintPoint(QPainter &painter, const QPointF &centre, qreal across, int tier, bool selected, const Theme &theme);

/// All points in one picture of the widget's pixels, made of marks that were drawn once: painting the widget then is
/// copying one picture, and 10,000 points take about 2 ms (performance figures of the design).
class PointImage
{
public:
    /// @param size in logical pixels; points whose centre lies outside `clip` are cut off there
    void render(const std::vector<MatrixPoint> &points, const PlotFrame &frame, const QSize &size, qreal ratio,
                const QRectF &clip);
    const QImage &image() const { return m_image; }

private:
    const QImage &mark(int tier, bool selected, int across);

    QImage m_image;
    QHash<int, QImage> m_marks; ///< by tier, chosen or not, and size in pixels of the screen
    Look m_look = Look::Light;
    qreal m_ratio = 0;
};

} // namespace talbook
