#include "ui/widgets/segmented_switch.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>

namespace talbook
{

namespace
{

constexpr int segmentPadding = 11;
constexpr int segmentGap = 6;

/// One of the buttons: it knows whether it is first or last by its place among its neighbours.
class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const QString &text, const QIcon &icon, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setIcon(icon);
        setCheckable(true);
        setAutoExclusive(true); // a radio button to a screen reader
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setPlace(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        // Focus is where the choice is: Tab stops once, arrows go on from there.
        setFocusPolicy(isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        update();
    }

    QSize sizeHint() const override
    {
        // As wide as when it is on, so that choosing moves nothing.
        const Theme &theme = Theme::current();
        const int iconRoom = icon().isNull() ? 0 : theme.px(metric::Icon + segmentGap);
        const int textWidth = QFontMetrics(theme.font(Type::Body, Weight::SemiBold)).horizontalAdvance(text());
        return {2 * theme.px(segmentPadding) + iconRoom + textWidth + 1, theme.px(metric::Control)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        // Each draws its part of one rounded box: what lies beyond its straight sides is cut off.
        const int beyond = 2 * theme.px(metric::Radius);
        QColor fill = theme.colour(Colour::Base);
        if (isChecked())
            fill = theme.colour(Colour::Soft);
        else if (underMouse() && isEnabled())
            fill = theme.colour(Colour::Hover);
        const QRect box = rect().adjusted(m_first ? 0 : -beyond, 0, m_last ? 0 : beyond, 0);
        roundedBox(painter, box, theme.px(metric::Radius), fill, theme.colour(Colour::Border));
        if (!m_last)
            edgeLine(painter, rect(), Side::Right, theme.colour(Colour::Border));

        const QFont font = theme.font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular);
        const int side = icon().isNull() ? 0 : theme.px(metric::Icon);
        const int gap = side ? theme.px(segmentGap) : 0;
        const int textWidth = QFontMetrics(font).horizontalAdvance(text()) + 1;
        int x = (width() - side - gap - textWidth) / 2;
        if (side) {
            icon().paint(&painter, QRect(x, (height() - side) / 2, side, side), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
            x += side + gap;
        }
        const Colour ink = isChecked() ? Colour::Text : Colour::Text2;
        paintCellText(painter, QRect(x, 0, width() - x, height()), text(),
                      {font, isEnabled() ? theme.colour(ink) : theme.disabled(ink)});
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            roundedBox(painter, rect(), theme.px(metric::Radius), {}, theme.colour(Colour::Accent), theme.focusRing());
    }

private:
    bool m_first = true;
    bool m_last = true;
};

void placeSegments(const QButtonGroup &group)
{
    const QList<QAbstractButton *> buttons = group.buttons();
    for (QAbstractButton *button : buttons)
        static_cast<SegmentButton *>(button)->setPlace(button == buttons.first(), button == buttons.last());
}

} // namespace

SegmentedSwitch::SegmentedSwitch(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        placeSegments(*m_group);
        if (on)
            Q_EMIT currentChanged(index);
    });
}

int SegmentedSwitch::addSegment(const QString &text, const QIcon &icon)
{
    auto *button = new SegmentButton(text, icon, this);
    const int index = count();
    {
        const QSignalBlocker quiet(m_group);
        m_group->addButton(button, index);
        button->setChecked(index == 0);
    }
    layout()->addWidget(button);
    placeSegments(*m_group);
    return index;
}

void SegmentedSwitch::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

int SegmentedSwitch::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedSwitch::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
        placeSegments(*m_group);
    }
}

} // namespace talbook
