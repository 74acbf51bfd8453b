#include "ui/matrix/point_image.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr qreal pointOpacity = 0.85;
constexpr qreal outline = 1.5;
constexpr qreal chosenOutline = 2.25;
constexpr int markMargin = 2; ///< for the outline, in pixels of the screen per logical pixel

} // namespace

void paintPoint(QPainter &painter, const QPointF &centre, qreal across, int tier, bool selected, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(selected ? 1.0 : pointOpacity);
    const qreal r = across / 2;
    const QRectF box(centre.x() - r, centre.y() - r, across, across);
    QPen pen(theme.colour(selected ? Colour::Text : Colour::Base), selected ? chosenOutline : outline);
    pen.setJoinStyle(Qt::MiterJoin);
    if (tier == 1 || tier == 2) {
        painter.setPen(pen);
        painter.setBrush(theme.colour(tier == 1 ? Colour::Accent : Colour::Mid));
        if (tier == 1) {
            painter.drawPolygon(QPolygonF{{centre.x(), box.top()},
                                          {box.right(), centre.y()},
                                          {centre.x(), box.bottom()},
                                          {box.left(), centre.y()}});
        } else {
            painter.drawRect(box);
        }
    } else {
        pen.setColor(theme.colour(selected ? Colour::Text : Colour::Neutral));
        pen.setWidthF(selected ? chosenOutline : tier == 3 ? 1.75 : 1.25);
        if (tier == 0)
            pen.setDashPattern({1.6, 1.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal half = pen.widthF() / 2;
        painter.drawEllipse(box.adjusted(half, half, -half, -half));
    }
    painter.restore();
}

const QImage &PointImage::mark(int tier, bool selected, int across)
{
    const int key = (across * 4 + tier) * 2 + (selected ? 1 : 0);
    auto known = m_marks.find(key);
    if (known == m_marks.end()) {
        const int side = across + 2 * int(std::ceil(markMargin * m_ratio));
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(m_ratio, m_ratio);
        const qreal centre = side / m_ratio / 2;
        paintPoint(painter, {centre, centre}, across / m_ratio, tier, selected, Theme::current());
        painter.end();
        known = m_marks.insert(key, image);
    }
    return *known;
}

void PointImage::render(const std::vector<MatrixPoint> &points, const PlotFrame &frame, const QSize &size, qreal ratio,
                        const QRectF &clip)
{
    const Theme &theme = Theme::current();
    if (ratio != m_ratio || theme.look() != m_look) {
        m_marks.clear();
        m_ratio = ratio;
        m_look = theme.look();
    }
    const QSize pixels(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)));
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(1);
    m_image.fill(Qt::transparent);
    if (pixels.isEmpty())
        return;
    QPainter painter(&m_image);
    const QRectF deviceClip(clip.topLeft() * ratio, clip.size() * ratio);
    painter.setClipRect(deviceClip.toRect());
    const double scale = theme.textScale() * ratio;
    const double most = double(mostAcross) * scale;
    const QRectF seen = deviceClip.adjusted(-most, -most, most, most);
    // The one product that all points share, instead of a division each.
    const QRectF area(frame.area().topLeft() * ratio, frame.area().size() * ratio);
    const double acrossStep = area.width() / frame.view().width();
    const double upStep = area.height() / frame.view().height();
    bool anySelected = false;
    const auto draw = [&](const MatrixPoint &point) {
        const double x = area.left() + (double(point.fit) - frame.view().left()) * acrossStep;
        const double y = area.bottom() - (double(point.intent) - frame.view().top()) * upStep;
        if (!seen.contains(x, y))
            return;
        const QImage &drawn = mark(point.tier, point.selected, int(std::lround(double(point.across) * scale)));
        painter.drawImage(QPoint(int(std::lround(x)) - drawn.width() / 2, int(std::lround(y)) - drawn.height() / 2),
                          drawn);
    };
    for (const MatrixPoint &point : points) {
        anySelected = anySelected || point.selected;
        if (!point.selected)
            draw(point);
    }
    for (const MatrixPoint &point : points) {
        if (!anySelected)
            break;
        if (point.selected)
            draw(point);
    }
    painter.end();
    m_image.setDevicePixelRatio(ratio);
}

} // namespace talbook
