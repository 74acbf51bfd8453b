#include "ui/matrix/selection_bar.h"

#include "core/accounts/tiers.h"
#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int aboveFoot = 92; ///< clear of the axis and of the quadrants' names

} // namespace

SelectionBar::SelectionBar(QWidget *parent) : QWidget(parent), m_tierMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, metric::HalfGrid + 2, metric::HalfGrid + 2, metric::HalfGrid + 2);
    row->setSpacing(metric::HalfGrid);
    m_text = new PlainLabel({}, {.weight = Weight::SemiBold});
    m_segment = new QPushButton(icon(u"bookmark"), {});
    m_segment->setFlat(true);
    m_tier = new QPushButton(icon(u"layers"), {});
    m_tier->setFlat(true);
    m_tier->setMenu(m_tierMenu);
    m_launch = new QPushButton(icon(u"play"), {});
    m_launch->setFlat(true);
    m_table = new QPushButton(icon(u"table-2"), {});
    m_table->setFlat(true);
    m_clear = new IconButton(icon(u"x"), {});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_segment), static_cast<QWidget *>(m_tier),
          static_cast<QWidget *>(m_launch), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_clear)})
        row->addWidget(widget);
    connect(m_segment, &QPushButton::clicked, this, &SelectionBar::segmentRequested);
    connect(m_launch, &QPushButton::clicked, this, &SelectionBar::launchRequested);
    connect(m_table, &QPushButton::clicked, this, &SelectionBar::tableRequested);
    connect(m_clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    setCursor(Qt::ArrowCursor);
    hide();
    retranslate();
}

void SelectionBar::setSelected(qsizetype count, bool editable)
{
    m_count = count;
    m_text->setText(tr("%n selected", nullptr, int(count)));
    m_segment->setEnabled(editable);
    m_tier->setEnabled(editable);
    m_launch->setEnabled(editable);
    setVisible(count > 0);
    if (count > 0)
        place();
}

void SelectionBar::place()
{
    const QRect room = parentWidget()->rect();
    m_launch->setText(m_launch->accessibleName());
    m_launch->setToolTip({});
    layout()->invalidate();
    if (sizeHint().width() > room.width()) { // large text in a narrow window
        m_launch->setToolTip(m_launch->text());
        m_launch->setText({});
        layout()->invalidate();
    }
    const QSize wanted = sizeHint();
    resize(std::min(wanted.width(), room.width()), wanted.height());
    move((room.width() - width()) / 2, std::max(0, room.height() - Theme::current().px(aboveFoot) - height()));
    raise();
}

void SelectionBar::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Control));
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SelectionBar::retranslate()
{
    m_text->setText(tr("%n selected", nullptr, int(m_count)));
    m_segment->setText(tr("Save as segment…"));
    m_tier->setText(tr("Set tier"));
    m_launch->setAccessibleName(tr("Launch a play…"));
    m_table->setText(tr("Show in table"));
    m_clear->setName(tr("Clear the selection"));
    m_tierMenu->clear();
    for (int tier = 1; tier <= 3; ++tier)
        m_tierMenu->addAction(tierName(tier), this, [this, tier] { Q_EMIT tierRequested(tier); });
    m_tierMenu->addSeparator();
    m_tierMenu->addAction(tr("Follow the recommendation"), this, [this] { Q_EMIT tierRequested(0); });
    if (isVisible())
        place();
}

} // namespace talbook
