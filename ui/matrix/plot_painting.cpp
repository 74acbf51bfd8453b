#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/quadrant_label.h"
#include "ui/matrix/threshold_handle.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace talbook
{

namespace
{

constexpr int ringGap = 4; ///< between a mark and the ring around it
constexpr int knobAcross = 12;
constexpr qreal trailDot = 3;

QPen dashed(const QColor &colour, qreal width)
{
    QPen pen(colour, width);
    pen.setDashPattern({5, 4});
    return pen;
}

} // namespace

void MatrixPlot::paintEvent(QPaintEvent * /*event*/)
{
    renderPoints();
    QPainter painter(this);
    painter.drawImage(m_image.origin(), m_image.image());
    paintTrails(painter);
    paintThresholds(painter);
    paintAxes(painter);
    paintGestures(painter);
}

void MatrixPlot::paintPicture(QPainter &painter)
{
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.colour(Colour::Base));
    paintSheet(painter);
    painter.save();
    painter.setClipRect(sheet());
    for (const bool selected : {false, true}) {
        for (const MatrixPoint &point : m_points) {
            const QPointF centre = m_frame.toPixel(double(point.fit), double(point.intent));
            if (point.selected == selected && sheet().contains(centre))
                paintPoint(painter, centre, double(point.across) * markScale(), point.tier, selected, theme);
        }
    }
    painter.restore();
    paintTrails(painter);
    paintThresholds(painter);
    paintAxes(painter);
    for (const QuadrantLabel *label : m_labels)
        label->paintInto(painter, label->geometry());
    painter.setFont(theme.font(Type::Caption, Weight::SemiBold));
    for (const ThresholdHandle *handle : {m_fitHandle, m_intentHandle}) {
        if (!handle->isVisibleTo(this))
            continue;
        roundedBox(painter, QRectF(handle->geometry()).adjusted(1, 1, -1, -1), theme.px(metric::BadgeRadius),
                   theme.colour(Colour::Accent));
        painter.setPen(theme.colour(Colour::OnAccent));
        painter.drawText(handle->geometry(), Qt::AlignCenter, locale().toString(handle->value()));
    }
}

/// The ground: the strike zone's tint, and grid lines at round figures.
void MatrixPlot::paintSheet(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF box = sheet();
    const QPointF crossing = m_frame.toPixel(m_fitFrom, m_intentFrom);
    const QRectF zone = QRectF(QPointF(std::max(box.left(), crossing.x()), box.top()),
                               QPointF(box.right(), std::min(box.bottom(), crossing.y())));
    if (zone.isValid())
        painter.fillRect(zone, blended(theme.colour(Colour::Soft), theme.colour(Colour::Base), 0.45));
    const qreal line = crispWidth(painter, 1);
    const QColor grid = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    const double step = m_frame.gridStep();
    const QRectF &view = m_frame.view();
    for (double at = std::ceil(view.left() / step) * step; at <= view.right(); at += step)
        fillCrisp(painter, QRectF(m_frame.toPixel(at, 0).x() - line / 2, box.top(), line, box.height()), grid);
    for (double at = std::ceil(view.top() / step) * step; at <= view.bottom(); at += step)
        fillCrisp(painter, QRectF(box.left(), m_frame.toPixel(0, at).y() - line / 2, box.width(), line), grid);
    for (const Side side : {Side::Left, Side::Top, Side::Right, Side::Bottom})
        edgeLine(painter, box, side, grid);
}

void MatrixPlot::paintTrails(QPainter &painter) const
{
    if (!m_past || (m_trails.empty() && m_hovered < 0))
        return;
    const Theme &theme = Theme::current();
    painter.save();
    painter.setClipRect(sheet());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dotted(theme.colour(Colour::Text2), 1.25);
    dotted.setDashPattern({1, 2.5});
    const auto trail = [&](quint32 account) {
        const qint32 index = account < m_pointOf.size() ? m_pointOf[account] : -1;
        if (index < 0 || account >= m_past->size())
            return;
        const MatrixPoint &point = m_points[size_t(index)];
        const PastIntent &past = (*m_past)[account];
        const QPointF now = m_frame.toPixel(double(point.fit), double(point.intent));
        const QPointF four = m_frame.toPixel(double(point.fit), past.fourWeeksAgo);
        const QPointF twelve = m_frame.toPixel(double(point.fit), past.twelveWeeksAgo);
        painter.setPen(dotted);
        painter.drawLine(twelve, four);
        painter.drawLine(four, now);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Text2));
        painter.drawEllipse(four, trailDot, trailDot);
        painter.setBrush(theme.colour(Colour::Base));
        painter.setPen(QPen(theme.colour(Colour::Text2), 1.25));
        painter.drawEllipse(twelve, trailDot - 0.5, trailDot - 0.5);
    };
    for (const quint32 account : m_trails)
        trail(account);
    if (m_hovered >= 0)
        trail(m_points[size_t(m_hovered)].account);
    painter.restore();
}

void MatrixPlot::paintThresholds(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF box = sheet();
    const QPointF crossing = m_frame.toPixel(m_fitFrom, m_intentFrom);
    const bool fitSeen = crossing.x() >= box.left() && crossing.x() <= box.right();
    const bool intentSeen = crossing.y() >= box.top() && crossing.y() <= box.bottom();
    painter.save();
    painter.setPen(dashed(theme.colour(Colour::Text3), crispWidth(painter, 1)));
    const qreal half = crispWidth(painter, 1) / 2;
    if (fitSeen)
        painter.drawLine(QPointF(std::floor(crossing.x()) + half, box.top()),
                         QPointF(std::floor(crossing.x()) + half, box.bottom()));
    if (intentSeen)
        painter.drawLine(QPointF(box.left(), std::floor(crossing.y()) + half),
                         QPointF(box.right(), std::floor(crossing.y()) + half));
    if (fitSeen && intentSeen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::Accent), 2));
        painter.setBrush(theme.colour(Colour::Base));
        painter.drawEllipse(crossing, theme.px(knobAcross) / 2.0, theme.px(knobAcross) / 2.0);
    }
    painter.restore();
}

void MatrixPlot::paintAxes(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF box = sheet();
    const double step = m_frame.gridStep();
    const QRectF &view = m_frame.view();
    const int line = theme.lineHeight(Type::Caption);
    const int gap = theme.px(metric::HalfGrid);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.colour(Colour::Text3));
    const int room = theme.px(40);
    for (double at = std::ceil(view.left() / step) * step; at <= view.right(); at += step) {
        const double x = m_frame.toPixel(at, 0).x();
        // The threshold's own figure stands there.
        if (!m_fitHandle->isVisibleTo(this) || std::abs(x - m_frame.toPixel(m_fitFrom, 0).x()) > room * 0.6)
            painter.drawText(QRectF(x - room / 2.0, box.bottom() + gap, room, line), Qt::AlignCenter,
                             locale().toString(int(at)));
    }
    for (double at = std::ceil(view.top() / step) * step; at <= view.bottom(); at += step) {
        const double y = m_frame.toPixel(0, at).y();
        if (!m_intentHandle->isVisibleTo(this) || std::abs(y - m_frame.toPixel(0, m_intentFrom).y()) > line)
            painter.drawText(QRectF(box.left() - room - gap, y - line / 2.0, room, line),
                             Qt::AlignRight | Qt::AlignVCenter, locale().toString(int(at)));
    }
    painter.setFont(theme.font(Type::Caption, Weight::SemiBold));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(QRectF(box.left(), box.bottom() + gap + line, box.width(), line), Qt::AlignCenter, tr("Fit"));
    painter.save();
    painter.translate(line / 2.0 + 1, box.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-box.height() / 2, -line / 2.0, box.height(), line), Qt::AlignCenter, tr("Intent"));
    painter.restore();
}

/// What belongs to mouse and keyboard: the hovered and the current point, what is being drawn, the focus, the remark.
void MatrixPlot::paintGestures(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](int index, const QColor &colour, qreal width) {
        if (index < 0 || size_t(index) >= m_points.size())
            return;
        const MatrixPoint &point = m_points[size_t(index)];
        const QPointF centre = m_frame.toPixel(double(point.fit), double(point.intent));
        if (!sheet().contains(centre))
            return;
        const qreal r = double(point.across) * markScale() / 2 + theme.px(ringGap);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Colour::Base), width + 2));
        painter.drawEllipse(centre, r, r);
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(centre, r, r);
    };
    const int current = m_current && *m_current < m_pointOf.size() ? m_pointOf[*m_current] : -1;
    ring(current, theme.colour(Colour::Accent), hasFocus() ? 2.5 : 2);
    if (m_hovered != current)
        ring(m_hovered, theme.colour(Colour::Text2), 1.5);
    if (m_drag == Drag::Rectangle || m_drag == Drag::Lasso) {
        QColor fill = theme.colour(Colour::Accent);
        fill.setAlphaF(0.10F);
        painter.setBrush(fill);
        painter.setPen(QPen(theme.colour(Colour::Accent), 1));
        painter.setClipRect(sheet());
        if (m_drag == Drag::Rectangle)
            painter.drawRect(QRectF(m_pressedAt, m_draggedTo).normalized());
        else
            painter.drawPolygon(m_lasso);
        painter.setClipping(false);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) && m_drag == Drag::None) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Colour::Accent), theme.focusRing()));
        const qreal inset = theme.focusRing() / 2.0;
        painter.drawRoundedRect(sheet().adjusted(inset, inset, -inset, -inset), 2, 2);
    }
    if (!m_remark.isEmpty()) {
        const QRectF area = m_frame.area();
        const QRectF room(area.left() + area.width() * 0.15, area.top() + area.height() * 0.06, area.width() * 0.7,
                          area.height() * 0.5);
        painter.setFont(theme.font(Type::Body));
        QRectF text = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_remark);
        const int pad = theme.px(metric::Grid);
        roundedBox(painter, text.adjusted(-2 * pad, -pad, 2 * pad, pad), theme.px(metric::Radius),
                   theme.colour(Colour::Raised), theme.colour(Colour::Border));
        painter.setPen(theme.colour(Colour::Text));
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_remark);
    }
    painter.restore();
}

} // namespace talbook
