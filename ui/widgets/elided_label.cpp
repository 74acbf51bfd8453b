#include "ui/widgets/elided_label.h"

#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace talbook
{

ElidedLabel::ElidedLabel(const QString &text, const TextLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setLook(const TextLook &look)
{
    m_look = look;
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(m_look.font()).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(m_look.font()).horizontalAdvance(m_text) + 1, Theme::current().lineHeight(m_look.type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {Theme::current().px(3 * metric::Grid), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintCellText(painter, rect(), m_text,
                  {m_look.font(), isEnabled() ? theme.colour(m_look.colour) : theme.disabled(m_look.colour),
                   layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft});
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Rich text in both, escaped where it was made.
        const QString whole = isElided() ? plainToolTip(m_text) : QString();
        const QString between = whole.isEmpty() || toolTip().isEmpty() ? QString() : QStringLiteral("<br>");
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole + between + toolTip(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace talbook
