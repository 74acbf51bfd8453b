#include "ui/widgets/empty_state.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int emptyIcon = 40;
constexpr int sentenceWidth = 360;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_iconPlace(new QWidget(this)),
      m_sentence(new PlainLabel({}, {.colour = Colour::Text2}, this)), m_action(new PrimaryButton({}, this)),
      m_second(new QuietButton({}, this))
{
    const Theme &theme = Theme::current();
    m_iconPlace->setFixedSize(theme.px(emptyIcon), theme.px(emptyIcon));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(theme.px(sentenceWidth));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(2 * metric::Grid));
    column->addStretch(2);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(3); // a little above the middle, where the eye looks first
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondRequested);
    m_second->hide();
    setWords(sentence, action);
}

void EmptyState::setWords(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    // A label that is centred in its column does not get the height its lines need by itself.
    m_sentence->setFixedHeight(std::max(0, m_sentence->heightForWidth(m_sentence->minimumWidth())));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::setSecondAction(const QString &action)
{
    m_second->setText(action);
    m_second->setVisible(!action.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, m_iconPlace->geometry(), m_iconName, Theme::current().colour(Colour::Text3));
}

} // namespace talbook
