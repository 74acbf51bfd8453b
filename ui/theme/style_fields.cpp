#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QWidget>

namespace talbook::stylepart
{

using namespace Qt::StringLiterals;

void drawField(const Brushwork &work, const QStyleOption &option)
{
    const Theme &theme = work.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor outline = theme.colour(focused ? Colour::Accent : Colour::Control);
    if (!enabled)
        outline = theme.disabled(Colour::Control);
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    roundedBox(work.painter, option.rect, theme.px(metric::Radius),
               theme.colour(enabled && !readOnly ? Colour::Base : Colour::Raised), outline,
               focused ? theme.focusRing() : 1.0);
}

void drawComboBox(const Brushwork &work, const QStyleOptionComboBox &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.editable) {
        drawField(work, option);
    } else {
        QStyleOptionButton panel;
        panel.QStyleOption::operator=(option);
        panel.state &= ~QStyle::State_On; // an open list is not a button that stays on
        panel.features = option.frame ? QStyleOptionButton::None : QStyleOptionButton::Flat;
        drawButtonPanel(work, panel);
    }
    const int side = work.theme.px(metric::FieldIcon);
    const QRect chevron(option.rect.right() - side - work.theme.px(8), option.rect.center().y() - side / 2 + 1, side,
                        side);
    paintIcon(work.painter, QStyle::visualRect(option.direction, option.rect, chevron), u"chevron-down",
              enabled ? work.theme.colour(Colour::Text2) : work.theme.disabled(Colour::Text2));
}

void drawComboLabel(const Brushwork &work, const QStyleOptionComboBox &option)
{
    if (option.editable)
        return;
    const Theme &theme = work.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int padding = theme.px(10);
    QRect row = option.rect.adjusted(padding, 0, -padding - theme.px(metric::FieldIcon) - theme.px(4), 0);
    work.painter.save();
    if (!option.currentIcon.isNull()) {
        const QRect place(row.x(), row.center().y() - option.iconSize.height() / 2 + 1, option.iconSize.width(),
                          option.iconSize.height());
        option.currentIcon.paint(&work.painter, QStyle::visualRect(option.direction, option.rect, place),
                                 Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        row.setLeft(place.right() + theme.px(7));
    }
    work.painter.setPen(enabled ? theme.colour(Colour::Text) : theme.disabled(Colour::Text));
    work.painter.drawText(QStyle::visualRect(option.direction, option.rect, row),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          work.painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, row.width()));
    work.painter.restore();
}

void drawSpinBox(const Brushwork &work, const QStyleOptionSpinBox &option, const QStyle &style)
{
    if (option.frame)
        drawField(work, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const struct
    {
        QStyle::SubControl part;
        QAbstractSpinBox::StepEnabledFlag step;
        QStringView icon;
    } buttons[] = {{QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"},
                   {QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"}};
    for (const auto &button : buttons) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, button.part, work.widget);
        const bool enabled = option.state & QStyle::State_Enabled && option.stepEnabled & button.step;
        const bool hovered = enabled && option.activeSubControls == button.part;
        const int side = work.theme.px(metric::CaptionIcon);
        const QColor colour = work.theme.colour(hovered ? Colour::Accent : Colour::Text2);
        paintIcon(work.painter,
                  QRectF(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side),
                  button.icon, enabled ? colour : work.theme.disabled(Colour::Text2));
    }
}

} // namespace talbook::stylepart
