#include "ui/home/home_row.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int rowPadding = 7;
constexpr int rowMark = 10;
constexpr int rowMarkRoom = 20; ///< from the line's start to its words
constexpr int rowWidth = 240;

/// Between words; a word that is longer than the line is broken where it must.
int wrappingOf(const QFont &font, int width, const QString &text)
{
    const int words = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);
    const bool fits = QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), words, text).width() <= width;
    return fits ? words : int(Qt::TextWrapAnywhere) | int(Qt::AlignLeft) | int(Qt::AlignTop);
}

QFont fontOf(const HomeLine &line)
{
    return Theme::current().font(line.quiet ? Type::Caption : Type::Body);
}

} // namespace

QString HomeRowText::inWords() const
{
    QStringList parts;
    for (const QString &part : {headline, side}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    for (const HomeLine &line : lines)
        parts.append(line.text);
    return parts.join(QStringLiteral("\n"));
}

HomeRow::HomeRow(const HomeRowText &text, QWidget *parent) : HomeButton(parent), m_text(text)
{
    setAccessibleName(text.inWords());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HomeRow::setHeadlineRoom(int width)
{
    m_headlineRoom = width;
    update();
}

/// From the first mark on, lines stand beside the marks.
int HomeRow::lineLeft(const HomeLine &line) const
{
    const Theme &theme = Theme::current();
    const auto marked =
        std::ranges::find_if(m_text.lines, [](const HomeLine &other) { return other.mark.has_value(); });
    const bool beside = marked != m_text.lines.cend() && &line >= &*marked;
    return theme.px(metric::CellPadding) + (beside ? theme.px(rowMarkRoom) : 0);
}

QRect HomeRow::lineRect(const HomeLine &line, int top, int width) const
{
    const Theme &theme = Theme::current();
    const int room = std::max(1, width - lineLeft(line) - theme.px(metric::CellPadding));
    const QFont font = fontOf(line);
    QRect rect = QFontMetrics(font).boundingRect(QRect(lineLeft(line), top, room, 1 << 20),
                                                 wrappingOf(font, room, line.text), line.text);
    rect.setLeft(lineLeft(line));
    rect.setWidth(room);
    rect.setHeight(std::max(rect.height(), theme.lineHeight(line.quiet ? Type::Caption : Type::Body)));
    return rect;
}

int HomeRow::heightForWidth(int width) const
{
    const Theme &theme = Theme::current();
    int height = 2 * theme.px(rowPadding);
    if (!m_text.headline.isEmpty())
        height += theme.lineHeight(Type::Body);
    for (const HomeLine &line : m_text.lines)
        height += lineRect(line, 0, width).height();
    return height;
}

QSize HomeRow::sizeHint() const
{
    const int width = Theme::current().px(rowWidth);
    return {width, heightForWidth(width)};
}

QSize HomeRow::minimumSizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(rowWidth / 2), 2 * theme.px(rowPadding) + theme.lineHeight(Type::Body)};
}

void HomeRow::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintGround(painter);
    edgeLine(painter, rect(), Side::Bottom, theme.colour(Colour::Sep));
    const int pad = theme.px(metric::CellPadding);
    int y = theme.px(rowPadding);
    if (!m_text.headline.isEmpty()) {
        const int height = theme.lineHeight(Type::Body);
        const QFont sideFont = theme.font(Type::Caption);
        const int sideWidth = std::min(QFontMetrics(sideFont).horizontalAdvance(m_text.side) + 1, width() / 2);
        const int end = width() - (m_headlineRoom > 0 ? m_headlineRoom : pad);
        const QRect side(end - sideWidth, y, sideWidth, height);
        const int gap = m_text.side.isEmpty() ? 0 : theme.px(metric::Grid);
        paintCellText(painter, QRect(pad, y, side.left() - gap - pad, height), m_text.headline,
                      {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::Text)});
        paintCellText(painter, side, m_text.side, {sideFont, theme.colour(Colour::Text2), Qt::AlignRight});
        y += height;
    }
    for (const HomeLine &line : m_text.lines) {
        const QRect room = lineRect(line, y, width());
        if (line.mark) {
            const int side = theme.px(rowMark);
            const int first = theme.lineHeight(Type::Body);
            paintMark(painter, QRect(pad + theme.px(1), y + (first - side) / 2, side, side), theme, *line.mark);
        }
        painter.setFont(fontOf(line));
        painter.setPen(theme.colour(line.quiet ? Colour::Text2 : Colour::Text));
        painter.drawText(room, wrappingOf(painter.font(), room.width(), line.text), line.text);
        y += room.height();
    }
    paintRing(painter);
}

} // namespace talbook
