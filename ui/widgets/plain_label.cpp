#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

QFont TextLook::font() const
{
    const Theme &theme = Theme::current();
    return weight ? theme.font(type, *weight) : theme.font(type);
}

PlainLabel::PlainLabel(const QString &text, const TextLook &look, QWidget *parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else it follows the surface of a parent
    setText(text);
    applyLook();
    connect(&Theme::current(), &Theme::changed, this, &PlainLabel::applyLook);
}

void PlainLabel::setLook(const TextLook &look)
{
    m_look = look;
    applyLook();
}

void PlainLabel::applyLook()
{
    const Theme &theme = Theme::current();
    setFont(m_look.font());
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, theme.colour(m_look.colour));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, theme.colour(m_look.colour));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme.disabled(m_look.colour));
    setPalette(colours);
}

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel(text, {.type = Type::Caption, .colour = Colour::Text3}, this)),
      m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_remark);
    m_remark->hide();
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionHeading::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace talbook
