#include "ui/committee/chart_card.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace talbook
{

namespace
{

/// Rings, the handle and the fold badge reach beyond the card.
constexpr int cardMargin = 12;

} // namespace

ChartCard::ChartCard(const QSizeF &size) : m_size(size)
{
    setFlag(ItemIsSelectable);
    setZValue(1);
}

void ChartCard::setSize(const QSizeF &size)
{
    if (size == m_size)
        return;
    prepareGeometryChange();
    m_size = size;
}

void ChartCard::setMark(CardMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void ChartCard::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

QRectF ChartCard::boundingRect() const
{
    const int margin = Theme::current().px(cardMargin);
    return rect().adjusted(-margin, -margin, margin, margin);
}

QPainterPath ChartCard::shape() const
{
    QPainterPath path;
    path.addRect(rect());
    return path;
}

QColor ChartCard::ground(const Theme &theme) const
{
    return theme.colour(m_mark == CardMark::Found ? Colour::Soft : Colour::Raised);
}

void ChartCard::paintRings(QPainter &painter, const Theme &theme) const
{
    const qreal radius = theme.px(metric::Radius);
    if (m_mark == CardMark::Target || m_mark == CardMark::Refused)
        roundedBox(painter, rect().adjusted(-3, -3, 3, 3), radius + 3, {},
                   theme.colour(m_mark == CardMark::Target ? Colour::Accent : Colour::Bad), theme.px(2),
                   m_mark == CardMark::Target ? Qt::SolidLine : Qt::DashLine);
    if (isSelected())
        roundedBox(painter, rect(), radius, {}, theme.colour(Colour::Accent), theme.px(2));
    if (m_ringShown)
        roundedBox(painter, rect().adjusted(-4, -4, 4, 4), radius + 4, {}, theme.colour(Colour::Accent),
                   theme.focusRing());
}

void ChartCard::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget *widget)
{
    const Theme &theme = Theme::current();
    m_ringShown = m_current && widget && widget->parentWidget() && widget->parentWidget()->hasFocus() &&
                  widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < plainBelowScale)
        paintPlain(*painter, theme);
    else
        paintCard(*painter, theme);
}

} // namespace talbook
