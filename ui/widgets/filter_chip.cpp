#include "ui/widgets/filter_chip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chipPadding = 8;
constexpr int chipGap = 5;
constexpr int chipRemove = 22;
constexpr int longestChip = 280;
constexpr int shortestCutChip = 200; ///< below it a chip is never cut

void paintChipRing(QPainter &painter, const QWidget &chip, const QRect &rect)
{
    const Theme &theme = Theme::current();
    if (chip.hasFocus() && chip.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(painter, rect, theme.px(metric::Radius), {}, theme.colour(Colour::Accent), theme.focusRing());
}

class ChipRemoveButton : public QAbstractButton
{
public:
    explicit ChipRemoveButton(QWidget *parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::ArrowCursor);
    }

    QSize sizeHint() const override { return {Theme::current().px(chipRemove), Theme::current().px(metric::Chip)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const int side = theme.px(metric::FieldIcon);
        if (underMouse())
            roundedBox(painter, rect().adjusted(2, 3, -3, -3), theme.px(metric::BadgeRadius),
                       blended(theme.colour(Colour::Accent), theme.colour(Colour::Soft), 0.2));
        paintIcon(painter, QRectF((width() - side) / 2.0 - 0.5, (height() - side) / 2.0, side, side), u"x",
                  theme.colour(Colour::Text2));
        paintChipRing(painter, *this, rect());
    }
};

} // namespace

FilterChip::FilterChip(const QString &name, const QString &value, QWidget *parent)
    : QAbstractButton(parent), m_remove(new ChipRemoveButton(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCondition(name, value);
    connect(m_remove, &QAbstractButton::clicked, this, &FilterChip::removeRequested);
}

void FilterChip::setCondition(const QString &name, const QString &value)
{
    m_name = name;
    m_value = value;
    const QString whole = u"%1 %2"_s.arg(name, value);
    setAccessibleName(whole);
    setAccessibleDescription(tr("Delete removes this filter"));
    m_remove->setAccessibleName(tr("Remove filter %1").arg(whole));
    m_remove->setToolTip(plainToolTip(m_remove->accessibleName()));
    updateGeometry();
    update();
}

int FilterChip::nameWidth() const
{
    return QFontMetrics(Theme::current().font(Type::Body)).horizontalAdvance(m_name);
}

int FilterChip::valueWidth() const
{
    return QFontMetrics(Theme::current().font(Type::Body, Weight::SemiBold)).horizontalAdvance(m_value) + 1;
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::current();
    const int width = theme.px(chipPadding) + nameWidth() + theme.px(chipGap) + valueWidth() + theme.px(chipRemove) + 2;
    return {std::min(width, theme.px(longestChip)), theme.px(metric::Chip)};
}

QSize FilterChip::minimumSizeHint() const
{
    const Theme &theme = Theme::current();
    return {std::min(sizeHint().width(), theme.px(shortestCutChip)), theme.px(metric::Chip)};
}

void FilterChip::resizeEvent(QResizeEvent * /*event*/)
{
    const QSize remove = m_remove->sizeHint();
    m_remove->setGeometry(width() - remove.width(), 0, remove.width(), height());
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor soft = theme.colour(Colour::Soft);
    roundedBox(painter, rect(), theme.px(metric::Radius),
               underMouse() ? blended(theme.colour(Colour::Accent), soft, 0.08) : soft,
               theme.isHighContrast() ? theme.colour(Colour::Control) : QColor());
    const QRect room = rect().adjusted(theme.px(chipPadding), 0, -m_remove->width(), 0);
    paintCellText(painter, room, m_name, {theme.font(Type::Body), theme.colour(Colour::Text)});
    paintCellText(painter, room.adjusted(nameWidth() + theme.px(chipGap), 0, 0, 0), m_value,
                  {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::Text)});
    paintChipRing(painter, *this, rect());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = width() < Theme::current().px(chipPadding + chipGap + chipRemove) + nameWidth() + valueWidth();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           cut ? plainToolTip(accessibleName()) : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCondition(m_name, m_value);
}

DashedChip::DashedChip(const QIcon &icon, const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setIcon(icon);
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DashedChip::sizeHint() const
{
    const Theme &theme = Theme::current();
    const int iconRoom = icon().isNull() ? 0 : theme.px(metric::FieldIcon + chipGap);
    return {2 * theme.px(chipPadding) + iconRoom + QFontMetrics(theme.font(Type::Body)).horizontalAdvance(text()) + 1,
            theme.px(metric::Chip)};
}

void DashedChip::setOverlay(bool overlay)
{
    m_overlay = overlay;
    update();
}

void DashedChip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius),
               underMouse() && isEnabled() ? theme.colour(Colour::Hover)
                                           : (m_overlay ? theme.colour(Colour::Raised) : QColor()),
               theme.colour(Colour::Control), 1.0, Qt::DashLine);
    QRect room = rect().adjusted(theme.px(chipPadding), 0, -theme.px(chipPadding), 0);
    if (!icon().isNull()) {
        const int side = theme.px(metric::FieldIcon);
        icon().paint(&painter, QRect(room.x(), (height() - side) / 2, side, side), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        room.adjust(side + theme.px(chipGap), 0, 1, 0);
    }
    paintCellText(painter, room, text(),
                  {theme.font(Type::Body), isEnabled() ? theme.colour(Colour::Text2) : theme.disabled(Colour::Text2)});
    paintChipRing(painter, *this, rect());
}

} // namespace talbook
