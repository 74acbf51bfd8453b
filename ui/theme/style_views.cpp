#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace talbook::stylepart
{

using namespace Qt::StringLiterals;

void drawHeader(const Brushwork &work, const QStyleOptionHeader &option)
{
    const Theme &theme = work.theme;
    QPainter &painter = work.painter;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, theme.colour(hovered ? Colour::Hover : Colour::Base));
    const bool horizontal = option.orientation == Qt::Horizontal;
    edgeLine(painter, option.rect, horizontal ? Side::Bottom : Side::Right, theme.colour(Colour::Sep));

    const int padding = theme.px(metric::CellPadding);
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? theme.px(metric::CaptionIcon) : 0;
    const int gap = sorted ? theme.px(2) : 0;
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, std::max(0, room.width() - arrow - gap));
    const int textWidth = metrics.horizontalAdvance(text);
    const Qt::Alignment across = QStyle::visualAlignment(option.direction, option.textAlignment);
    int x = room.x();
    if (across & Qt::AlignRight)
        x = room.right() + 1 - textWidth - gap - arrow;
    else if (across & Qt::AlignHCenter)
        x = room.x() + (room.width() - textWidth - gap - arrow) / 2;

    painter.setPen(enabled ? theme.colour(sorted ? Colour::Text : Colour::Text3) : theme.disabled(Colour::Text3));
    painter.drawText(QRect(x, room.y(), textWidth + 1, room.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) { // Qt calls the ascending order SortDown
        const bool descending = option.sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, QRectF(x + textWidth + gap, room.y() + (room.height() - arrow) / 2.0, arrow, arrow),
                  descending ? u"arrow-down" : u"arrow-up", theme.colour(Colour::Accent));
    }
    if (focusShown(option, work.widget))
        drawFocusRing(work, option.rect);
}

void drawTab(const Brushwork &work, const QStyleOptionTab &option)
{
    const Theme &theme = work.theme;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const Side side = below ? Side::Top : Side::Bottom;
    if (hovered && !selected)
        roundedBox(work.painter, option.rect.adjusted(2, 4, -2, -4), theme.px(metric::Radius),
                   theme.colour(Colour::Hover));
    edgeLine(work.painter, option.rect, side, theme.colour(Colour::Sep));
    if (selected)
        edgeLine(work.painter, option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0), side,
                 theme.colour(Colour::Accent), theme.px(2));
}

void drawItemBackground(const Brushwork &work, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        work.painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        work.painter.fillRect(option.rect, work.theme.colour(Colour::Sel));
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        work.painter.fillRect(option.rect, work.theme.colour(Colour::Hover));
}

void drawBranch(const Brushwork &work, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = std::min({work.theme.px(metric::FieldIcon), option.rect.width(), option.rect.height()});
    const QRectF place(option.rect.x() + (option.rect.width() - side) / 2.0,
                       option.rect.y() + (option.rect.height() - side) / 2.0, side, side);
    const bool open = option.state & QStyle::State_Open;
    const bool leftwards = option.direction == Qt::RightToLeft;
    paintIcon(work.painter, place, open ? u"chevron-down" : (leftwards ? u"chevron-left" : u"chevron-right"),
              work.theme.colour(option.state & QStyle::State_MouseOver ? Colour::Text : Colour::Text2));
}

} // namespace talbook::stylepart
