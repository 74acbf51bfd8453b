#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/keyboard_cues.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionMenuItem>
#include <QWidget>

namespace talbook::stylepart
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int menuPadding = 8;
constexpr int menuIconColumn = 24;
constexpr int menuItemHeight = 28;
constexpr int menuSeparatorHeight = 9;

int menuMnemonicFlag()
{
    return KeyboardCues::mnemonicsShown() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void drawMenuSeparator(const Brushwork &work, const QStyleOptionMenuItem &option)
{
    if (option.text.isEmpty()) {
        const QRect line(option.rect.x(), option.rect.center().y(), option.rect.width(), 1);
        edgeLine(work.painter, line, Side::Top, work.theme.colour(Colour::Sep));
        return;
    }
    work.painter.setFont(work.theme.font(Type::Caption));
    work.painter.setPen(work.theme.colour(Colour::Text3));
    work.painter.drawText(option.rect.adjusted(work.theme.px(menuPadding), 0, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeading, option.text);
}

void drawMenuMark(const Brushwork &work, const QStyleOptionMenuItem &option, const QRect &place)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(work.painter, place, option.checkType == QStyleOptionMenuItem::Exclusive ? u"circle-dot" : u"check",
                  enabled ? work.theme.colour(Colour::Accent) : work.theme.disabled(Colour::Accent));
    } else if (!option.icon.isNull()) {
        const bool selected = option.state & QStyle::State_Selected;
        option.icon.paint(&work.painter, place, Qt::AlignCenter,
                          !enabled ? QIcon::Disabled : (selected ? QIcon::Active : QIcon::Normal));
    }
}

} // namespace

void drawMenuBarGround(const Brushwork &work, const QStyleOption &option)
{
    work.painter.fillRect(option.rect, work.theme.colour(Colour::Window));
    const QRect whole = work.widget ? work.widget->rect() : option.rect;
    edgeLine(work.painter, whole, Side::Bottom, work.theme.colour(Colour::Sep));
}

void drawMenuBarItem(const Brushwork &work, const QStyleOptionMenuItem &option)
{
    drawMenuBarGround(work, option);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        roundedBox(work.painter, option.rect.adjusted(1, 3, -1, -3), work.theme.px(metric::Radius),
                   work.theme.colour(option.state & QStyle::State_Sunken ? Colour::Sel : Colour::Hover));
    work.painter.setPen(enabled ? work.theme.colour(Colour::Text2) : work.theme.disabled(Colour::Text2));
    if (enabled && option.state & QStyle::State_Selected)
        work.painter.setPen(work.theme.colour(Colour::Text));
    work.painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | menuMnemonicFlag(), option.text);
}

void drawMenuItem(const Brushwork &work, const QStyleOptionMenuItem &option)
{
    const Theme &theme = work.theme;
    QPainter &painter = work.painter;
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawMenuSeparator(work, option);
        painter.restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        roundedBox(painter, option.rect.adjusted(0, 1, 0, -1), theme.px(metric::Radius), theme.colour(Colour::Sel));

    const int padding = theme.px(menuPadding);
    const int icon = theme.px(metric::Icon);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    drawMenuMark(work, option, placed(QRect(inner.x(), inner.center().y() - icon / 2 + 1, icon, icon)));

    const qsizetype tab = option.text.indexOf(u'\t');
    const QRect textRect = inner.adjusted(theme.px(menuIconColumn), 0, 0, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | menuMnemonicFlag();
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(enabled ? theme.colour(Colour::Text) : theme.disabled(Colour::Text));
    painter.drawText(placed(textRect), flags | Qt::AlignLeading, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? theme.colour(Colour::Text3) : theme.disabled(Colour::Text3));
        painter.drawText(placed(textRect), flags | Qt::AlignTrailing, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = theme.px(metric::FieldIcon);
        const bool leftwards = option.direction == Qt::RightToLeft;
        paintIcon(painter, placed(QRect(inner.right() - side + 1, inner.center().y() - side / 2 + 1, side, side)),
                  leftwards ? u"chevron-left" : u"chevron-right",
                  enabled ? theme.colour(Colour::Text3) : theme.disabled(Colour::Text3));
    }
    painter.restore();
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int height = option.text.isEmpty() ? theme.px(menuSeparatorHeight) : theme.px(metric::Chip);
        return {contents.width() + 2 * theme.px(menuPadding), height};
    }
    int width = contents.width() + 2 * theme.px(menuPadding) + theme.px(menuIconColumn) + theme.px(metric::Grid);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.px(metric::FieldIcon);
    if (option.text.contains(u'\t'))
        width += theme.px(3 * metric::Grid); // between the words and their shortcut
    return {width, std::max(theme.px(menuItemHeight), contents.height() + theme.px(metric::Grid))};
}

} // namespace talbook::stylepart
