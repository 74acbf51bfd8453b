#include "ui/home/home_section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QVBoxLayout>

namespace talbook
{

HomeSection::HomeSection(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, {.type = Type::Section})),
      m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3}))
{
    setObjectName(name);
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::HalfGrid));
    auto *head = new QHBoxLayout;
    // The rows beneath have a margin of their own, for the light behind them.
    head->setContentsMargins(theme.px(metric::CellPadding), 0, theme.px(metric::CellPadding), 0);
    head->setSpacing(theme.px(metric::Grid));
    head->addWidget(m_title, 0, Qt::AlignBaseline);
    m_remark->setWordWrap(true); // two lines rather than a column wider than the page has room for
    head->addWidget(m_remark, 1, Qt::AlignBaseline);
    m_head = head;
    column->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    column->addLayout(m_body);
    hide();
}

void HomeSection::setWords(const QString &title, const QString &remark)
{
    m_title->setText(title);
    m_remark->setText(remark);
    setAccessibleName(title);
}

void HomeSection::setLink(const QString &text)
{
    if (!m_link) {
        m_link = new QuietButton(text);
        m_head->addWidget(m_link, 0, Qt::AlignBaseline);
        connect(m_link, &QPushButton::clicked, this, &HomeSection::linkRequested);
    }
    m_link->setText(text);
}

void HomeSection::setContents(const QList<QWidget *> &contents)
{
    qDeleteAll(m_contents);
    m_contents = contents;
    for (QWidget *widget : m_contents) {
        m_body->addWidget(widget);
        widget->show(); // a layout does it later: until then the keyboard could not go there
    }
    setVisible(!m_contents.isEmpty());
}

} // namespace talbook
