#include "ui/matrix/hover_card.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace talbook
{

namespace
{

constexpr int padding = 12;
constexpr int gap = 12;
constexpr int widest = 340;

int widthOf(Type type, Weight weight, const QString &text)
{
    return QFontMetrics(Theme::current().font(type, weight)).horizontalAdvance(text);
}

} // namespace

HoverCard::HoverCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QString HoverCard::figures() const
{
    return tr("Fit %1   Intent %2").arg(m_facts.fit, m_facts.intent);
}

QString HoverCard::changeText() const
{
    if (!m_facts.changeKnown)
        return {};
    if (m_facts.change == 0)
        return tr("unchanged in 4 weeks");
    const QString points = QLocale().toString(std::abs(m_facts.change));
    return m_facts.change > 0 ? tr("↑ %1 in 4 weeks").arg(points) : tr("↓ %1 in 4 weeks").arg(points);
}

QString HoverCard::moreText() const
{
    return m_facts.more > 0 ? tr("and %n more in this place", nullptr, m_facts.more) : QString();
}

void HoverCard::setFacts(const HoverFacts &facts)
{
    m_facts = facts;
    resize(sizeHint());
    update();
}

QSize HoverCard::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QString change = changeText();
    int width = widthOf(Type::Body, Weight::SemiBold, m_facts.name);
    width = std::max(width, widthOf(Type::Caption, Weight::Regular, m_facts.profile));
    const int figuresWidth = widthOf(Type::Caption, Weight::SemiBold, figures()) + theme.px(gap) +
                             widthOf(Type::Caption, Weight::Regular, change);
    width = std::max(width, widthOf(Type::Caption, Weight::Regular, m_facts.firmness));
    width = std::max(width, widthOf(Type::Caption, Weight::Regular, moreText()));
    int lines = 1; // of captions
    lines += m_facts.profile.isEmpty() ? 0 : 1;
    lines += m_facts.firmness.isEmpty() ? 0 : 1;
    lines += m_facts.more > 0 ? 1 : 0;
    const int height = theme.lineHeight(Type::Body) + lines * theme.lineHeight(Type::Caption) +
                       theme.px(metric::HalfGrid) + 2 * theme.px(metric::Grid);
    // Long names are cut, figures never.
    return {std::max(std::min(width, theme.px(widest)), figuresWidth + 1) + 2 * theme.px(padding), height};
}

void HoverCard::showAt(const QPointF &mark, qreal across)
{
    const QRect room = parentWidget()->rect();
    const int away = int(across / 2) + Theme::current().px(metric::Grid);
    int x = int(mark.x()) - width() / 2;
    int y = int(mark.y()) - away - height();
    if (y < 0)
        y = int(mark.y()) + away;
    x = std::clamp(x, 0, std::max(0, room.width() - width()));
    y = std::clamp(y, 0, std::max(0, room.height() - height()));
    move(x, y);
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Control));
    const int left = theme.px(padding);
    const int room = width() - 2 * left;
    int top = theme.px(metric::Grid);
    const auto line = [&](Type type, Weight weight, Colour colour, const QString &text, int from = 0) {
        const QFont font = theme.font(type, weight);
        painter.setFont(font);
        painter.setPen(theme.colour(colour));
        painter.drawText(QRect(left + from, top, room - from, theme.lineHeight(type)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room - from));
    };
    const int caption = theme.lineHeight(Type::Caption);
    line(Type::Body, Weight::SemiBold, Colour::Text, m_facts.name);
    top += theme.lineHeight(Type::Body);
    if (!m_facts.profile.isEmpty()) {
        line(Type::Caption, Weight::Regular, Colour::Text2, m_facts.profile);
        top += caption;
    }
    top += theme.px(metric::HalfGrid);
    line(Type::Caption, Weight::SemiBold, Colour::Text, figures());
    const Colour way = m_facts.change > 0 ? Colour::GoodText : m_facts.change < 0 ? Colour::BadText : Colour::Text2;
    line(Type::Caption, Weight::Regular, way, changeText(),
         widthOf(Type::Caption, Weight::SemiBold, figures()) + theme.px(gap));
    top += caption;
    if (!m_facts.firmness.isEmpty()) {
        line(Type::Caption, Weight::Regular, Colour::Text2, m_facts.firmness);
        top += caption;
    }
    if (m_facts.more > 0)
        line(Type::Caption, Weight::Regular, Colour::Text2, moreText());
}

} // namespace talbook
