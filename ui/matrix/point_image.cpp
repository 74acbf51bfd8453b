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
constexpr int tiers = 4; ///< none, and three
constexpr size_t crowd = 20'000;
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
    const auto key = size_t((across * tiers + tier) * 2 + (selected ? 1 : 0));
    if (key >= m_marks.size())
        m_marks.resize(key + 1);
    QImage &known = m_marks[key];
    if (known.isNull()) {
        const int side = across + 2 * int(std::ceil(markMargin * m_ratio));
        known = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        known.fill(Qt::transparent);
        QPainter painter(&known);
        painter.scale(m_ratio, m_ratio);
        const qreal centre = side / m_ratio / 2;
        paintPoint(painter, {centre, centre}, across / m_ratio, tier, selected, Theme::current());
    }
    return known;
}

void PointImage::render(const std::vector<MatrixPoint> &points, const PlotFrame &frame, const QRectF &sheet,
                        qreal ratio, const std::function<void(QPainter &painter)> &ground)
{
    const Theme &theme = Theme::current();
    if (ratio != m_ratio || theme.look() != m_look) {
        m_marks.clear();
        m_ratio = ratio;
        m_look = theme.look();
    }
    const QRect device = QRectF(sheet.topLeft() * ratio, sheet.size() * ratio).toAlignedRect();
    m_origin = device.topLeft();
    if (m_image.size() != device.size())
        m_image = QImage(device.size(), QImage::Format_RGB32);
    m_image.fill(theme.colour(Colour::Base));
    if (m_image.isNull())
        return;
    m_image.setDevicePixelRatio(ratio);
    QPainter under(&m_image);
    under.translate(-QPointF(m_origin) / ratio);
    ground(under);
    under.end();

    m_image.setDevicePixelRatio(1);
    QPainter painter(&m_image);
    const double scale = theme.textScale() * ratio;
    const double most = double(mostAcross) * scale;
    const QRectF seen = QRectF(m_image.rect()).adjusted(-most, -most, most, most);
    // The one product that all points share, instead of a division each.
    const QRectF area(frame.area().topLeft() * ratio - QPointF(m_origin), frame.area().size() * ratio);
    const double acrossStep = area.width() / frame.view().width();
    const double upStep = area.height() / frame.view().height();
    // Of a crowd many have the very same mark in the very same place: once is enough.
    std::vector<quint8> drawnAcross(
        points.size() > crowd ? size_t(tiers) * size_t(m_image.width()) * size_t(m_image.height()) : 0);
    const auto isDrawn = [&](int x, int y, int tier, int across) {
        if (drawnAcross.empty() || !m_image.rect().contains(x, y))
            return false;
        quint8 &before = drawnAcross[(size_t(y) * size_t(m_image.width()) + size_t(x)) * size_t(tiers) + size_t(tier)];
        const bool same = before == quint8(across);
        before = quint8(across);
        return same;
    };
    bool anySelected = false;
    const auto draw = [&](const MatrixPoint &point) {
        const double x = area.left() + (double(point.fit) - frame.view().left()) * acrossStep;
        const double y = area.bottom() - (double(point.intent) - frame.view().top()) * upStep;
        if (!seen.contains(x, y))
            return;
        const int across = int(std::lround(double(point.across) * scale));
        const QPoint centre(int(std::lround(x)), int(std::lround(y)));
        if (isDrawn(centre.x(), centre.y(), point.tier, across))
            return;
        const QImage &drawn = mark(point.tier, point.selected, across);
        painter.drawImage(centre - QPoint(drawn.width() / 2, drawn.height() / 2), drawn);
    };
    for (const MatrixPoint &point : points) {
        anySelected = anySelected || point.selected;
        if (!point.selected)
            draw(point);
    }
    std::ranges::fill(drawnAcross, 0);
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
