#include "ui/matrix/threshold_handle.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace talbook
{

namespace
{

constexpr int handleWidth = 30;
constexpr int handleHeight = 20;

} // namespace

ThresholdHandle::ThresholdHandle(Qt::Orientation orientation, QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(orientation);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(orientation == Qt::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor);
}

QSize ThresholdHandle::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(handleWidth), theme.px(handleHeight)};
}

void ThresholdHandle::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    roundedBox(painter, box, theme.px(metric::BadgeRadius), theme.colour(Colour::Accent));
    if (hasFocus() &&
        window()->testAttribute(Qt::WA_KeyboardFocusChange)) // inside, since it may stand at the edge of the plot
        roundedBox(painter, box.adjusted(2, 2, -2, -2), theme.px(metric::BarRadius), {}, theme.colour(Colour::OnAccent),
                   1);
    painter.setFont(theme.font(Type::Caption, Weight::SemiBold));
    painter.setPen(theme.colour(Colour::OnAccent));
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(value()));
}

void ThresholdHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    setFocus(Qt::MouseFocusReason);
}

void ThresholdHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        Q_EMIT draggedTo(mapToParent(event->position()));
}

void ThresholdHandle::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    if (std::exchange(m_dragging, false))
        Q_EMIT dragEnded();
}

void ThresholdHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_dragging, false))
        Q_EMIT dragCancelled();
    else
        QAbstractSlider::keyPressEvent(event);
}

} // namespace talbook
