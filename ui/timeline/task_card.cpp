#include "ui/timeline/task_card.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int cardPadding = 12;
constexpr int widestCard = 340;

} // namespace

TaskCard::TaskCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TaskCard::setLines(const QStringList &lines)
{
    m_lines = lines;
    resize(sizeHint());
    update();
}

QSize TaskCard::sizeHint() const
{
    const Theme &theme = Theme::current();
    int width = 0;
    int height = 2 * theme.px(metric::Grid);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Type type = i == 0 ? Type::Body : Type::Caption;
        const QFont font = i == 0 ? theme.font(type, Weight::SemiBold) : theme.font(type);
        width = std::max(width, QFontMetrics(font).horizontalAdvance(m_lines[i]));
        height += theme.lineHeight(type);
    }
    return {std::min(width, theme.px(widestCard)) + 2 * theme.px(cardPadding), height};
}

void TaskCard::showAt(const QRectF &thing)
{
    const QRect room = parentWidget()->rect();
    const int away = Theme::current().px(metric::Grid);
    int y = int(thing.bottom()) + away;
    if (y + height() > room.height())
        y = int(thing.top()) - away - height();
    move(std::clamp(int(thing.left()), 0, std::max(0, room.width() - width())),
         std::clamp(y, 0, std::max(0, room.height() - height())));
    show();
    raise();
}

void TaskCard::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Control));
    int top = theme.px(metric::Grid);
    const int left = theme.px(cardPadding);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Type type = i == 0 ? Type::Body : Type::Caption;
        const QFont font = i == 0 ? theme.font(type, Weight::SemiBold) : theme.font(type);
        const int line = theme.lineHeight(type);
        painter.setFont(font);
        painter.setPen(theme.colour(i == 0 ? Colour::Text : Colour::Text2));
        painter.drawText(QRect(left, top, width() - 2 * left, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(m_lines[i], Qt::ElideRight, width() - 2 * left));
        top += line;
    }
}

} // namespace talbook
