#include "ui/accounts/field_frame.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace talbook
{

FieldFrame::FieldFrame(QPlainTextEdit &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    auto *column = new QVBoxLayout(this);
    const int inset = Theme::current().focusRing() + 1; // the focus ring must show beside the text
    column->setContentsMargins(inset, inset, inset, inset);
    column->addWidget(&text);
    text.setFrameShape(QFrame::NoFrame);
    text.installEventFilter(this);
}

bool FieldFrame::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(object, event);
}

void FieldFrame::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_text.hasFocus());
    option.state.setFlag(QStyle::State_Enabled, m_text.isEnabled());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

} // namespace talbook
