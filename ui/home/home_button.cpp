#include "ui/home/home_button.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace talbook
{

HomeButton::HomeButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setOpens(false);
}

void HomeButton::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HomeButton::paintGround(QPainter &painter) const
{
    if (m_opens && underMouse())
        fillCrisp(painter, rect(), Theme::current().colour(Colour::Hover));
}

void HomeButton::paintRing(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(metric::Radius), {},
                   theme.colour(Colour::Accent), theme.focusRing());
}

void HomeButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason)
        Q_EMIT reached();
}

void HomeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace talbook
