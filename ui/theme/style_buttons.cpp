#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/keyboard_cues.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <QWidget>

namespace talbook::stylepart
{

using namespace Qt::StringLiterals;

namespace
{

struct ButtonInk
{
    QColor fill;
    QColor outline;
    QColor text;
};

ButtonInk primaryInk(const Theme &theme, const QStyleOption &option)
{
    const QColor accent = theme.colour(Colour::Accent);
    if (!(option.state & QStyle::State_Enabled))
        return {theme.colour(Colour::Hover), {}, theme.disabled(Colour::Text, Colour::Hover)};
    if (option.state & (QStyle::State_Sunken | QStyle::State_MouseOver)) {
        const double pressed = option.state & QStyle::State_Sunken ? 0.8 : 0.9;
        return {blended(accent, theme.colour(Colour::Text), pressed), {}, theme.colour(Colour::OnAccent)};
    }
    return {accent, {}, theme.colour(Colour::OnAccent)};
}

ButtonInk plainInk(const Theme &theme, const QStyleOption &option, bool flat)
{
    ButtonInk ink{flat ? QColor() : theme.colour(Colour::Base), flat ? QColor() : theme.colour(Colour::Border),
                  theme.colour(Colour::Text)};
    if (!(option.state & QStyle::State_Enabled)) {
        ink.text = theme.disabled(Colour::Text);
        ink.outline = flat ? QColor() : theme.colour(Colour::Sep);
    } else if (option.state & QStyle::State_On) {
        ink.fill = theme.colour(Colour::Soft);
    } else if (option.state & QStyle::State_Sunken) {
        ink.fill = theme.colour(Colour::Sep);
    } else if (option.state & QStyle::State_MouseOver) {
        ink.fill = theme.colour(Colour::Hover);
    }
    return ink;
}

/// The face draws back for the ring and the gap, so that the control keeps its size.
QRectF faceOf(const Brushwork &work, const QRect &rect, bool focused)
{
    const int drawnBack = focused ? work.theme.focusRing() + 1 : 0;
    return QRectF(rect).adjusted(drawnBack, drawnBack, -drawnBack, -drawnBack);
}

void drawFace(const Brushwork &work, const QStyleOption &option, const ButtonInk &ink)
{
    const bool focused = focusShown(option, work.widget);
    const int radius = work.theme.px(metric::Radius);
    if (focused)
        drawFocusRing(work, option.rect);
    if (ink.fill.isValid() || (ink.outline.isValid() && !focused))
        roundedBox(work.painter, faceOf(work, option.rect, focused), focused ? radius - 2 : radius, ink.fill,
                   focused ? QColor() : ink.outline);
}

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), pixmap.deviceIndependentSize().toSize()), colour);
    return pixmap;
}

int mnemonicFlag()
{
    return KeyboardCues::mnemonicsShown() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

struct Label
{
    QString text;
    QPixmap icon;
    QSize iconSize;
    QColor colour;
    bool chevron = false;
};

/// Icon, text and chevron in a row, centred as a whole.
void drawLabel(const Brushwork &work, const QRect &rect, const Label &label, Qt::LayoutDirection direction)
{
    const int gap = work.theme.px(6);
    const int chevron = label.chevron ? work.theme.px(metric::FieldIcon) : 0;
    const QFontMetrics metrics = work.painter.fontMetrics();
    const int textWidth = label.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, label.text).width();
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int between = iconWidth && textWidth ? gap : 0;
    const int beforeChevron = chevron && (iconWidth || textWidth) ? gap / 2 : 0;
    const int total = std::min(iconWidth + between + textWidth + beforeChevron + chevron, rect.width());

    QRect row(rect.x() + (rect.width() - total) / 2, rect.y(), total, rect.height());
    const auto placed = [&](int from, int width, int height) {
        const QRect part(row.x() + from, row.y() + (row.height() - height) / 2, width, height);
        return QStyle::visualRect(direction, row, part);
    };
    if (iconWidth)
        work.painter.drawPixmap(placed(0, iconWidth, label.iconSize.height()), label.icon);
    if (textWidth) {
        work.painter.setPen(label.colour);
        const int room = total - iconWidth - between - beforeChevron - chevron;
        const bool fits = room >= textWidth;
        const int mnemonics = fits ? mnemonicFlag() : 0;
        work.painter.drawText(placed(iconWidth + between, room, row.height()),
                              Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | mnemonics,
                              fits ? label.text : metrics.elidedText(label.text, Qt::ElideRight, room));
    }
    if (chevron)
        paintIcon(work.painter, placed(total - chevron, chevron, chevron), u"chevron-down", label.colour);
}

} // namespace

bool focusShown(const QStyleOption &option, const QWidget *widget)
{
    if (!(option.state & QStyle::State_HasFocus))
        return false;
    return (option.state & QStyle::State_KeyboardFocusChange && !(option.state & QStyle::State_Item)) ||
           (widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void drawFocusRing(const Brushwork &work, const QRect &rect)
{
    roundedBox(work.painter, rect, work.theme.px(metric::Radius) + 1, {}, work.theme.colour(Colour::Accent),
               work.theme.focusRing());
}

bool isPrimary(const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->property("primary").toBool())
        return true;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features & QStyleOptionButton::DefaultButton && widget &&
           qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
}

void drawButtonPanel(const Brushwork &work, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    drawFace(work, option,
             isPrimary(option, work.widget) ? primaryInk(work.theme, option) : plainInk(work.theme, option, flat));
}

void drawButtonLabel(const Brushwork &work, const QStyleOptionButton &option)
{
    const bool primary = isPrimary(option, work.widget);
    const ButtonInk ink = primary ? primaryInk(work.theme, option) : plainInk(work.theme, option, false);
    Label label{option.text, {}, option.iconSize, ink.text, bool(option.features & QStyleOptionButton::HasMenu)};
    if (!option.icon.isNull()) {
        const bool enabled = option.state & QStyle::State_Enabled;
        const qreal ratio = work.painter.device()->devicePixelRatioF();
        label.icon = option.icon.pixmap(option.iconSize, ratio, enabled ? QIcon::Normal : QIcon::Disabled,
                                        option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        if (primary && enabled)
            label.icon = tinted(label.icon, ink.text);
    }
    work.painter.save();
    drawLabel(work, option.rect, label, option.direction);
    work.painter.restore();
}

void drawToolButton(const Brushwork &work, const QStyleOptionToolButton &option)
{
    const bool flat = option.state & QStyle::State_AutoRaise;
    const ButtonInk ink = plainInk(work.theme, option, flat);
    drawFace(work, option, ink);

    const bool enabled = option.state & QStyle::State_Enabled;
    Label label{{},
                {},
                option.iconSize,
                ink.text,
                bool(option.features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup))};
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        label.text = option.text;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull()) {
        QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
        if (enabled && option.state & QStyle::State_MouseOver)
            mode = QIcon::Active;
        label.icon = option.icon.pixmap(option.iconSize, work.painter.device()->devicePixelRatioF(), mode,
                                        option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    if (label.text.isEmpty() && !label.icon.isNull() && option.features & QStyleOptionToolButton::HasMenu &&
        !(option.features & QStyleOptionToolButton::MenuButtonPopup))
        label.chevron = false; // the icon alone says it: "..." opens a menu
    work.painter.save();
    work.painter.setFont(option.font);
    drawLabel(work, option.rect, label, option.direction);
    work.painter.restore();
}

void drawCheckBox(const Brushwork &work, const QStyleOption &option)
{
    const Theme &theme = work.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? theme.colour(Colour::Accent) : theme.disabled(Colour::Accent);
    const QColor outline = enabled ? theme.colour(Colour::Control) : theme.disabled(Colour::Control);
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    roundedBox(work.painter, option.rect, theme.px(metric::BadgeRadius),
               on ? accent : theme.colour(hovered ? Colour::Hover : Colour::Base), on ? accent : outline);
    if (!on)
        return;
    const QRectF box(option.rect);
    const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    work.painter.save();
    work.painter.setRenderHint(QPainter::Antialiasing);
    work.painter.setPen(
        QPen(theme.colour(Colour::OnAccent), box.width() / 8.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        work.painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        work.painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.33)}));
    work.painter.restore();
}

void drawRadioButton(const Brushwork &work, const QStyleOption &option)
{
    const Theme &theme = work.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const Colour name = on ? Colour::Accent : Colour::Control;
    const QColor line = enabled ? theme.colour(name) : theme.disabled(name);
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    roundedBox(work.painter, option.rect, option.rect.width() / 2.0,
               theme.colour(hovered ? Colour::Hover : Colour::Base), line, on ? option.rect.width() / 3.4 : 1.0);
}

} // namespace talbook::stylepart
