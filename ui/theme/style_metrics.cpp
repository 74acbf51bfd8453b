// What things measure: the numbers behind Style.
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QGroupBox>
#include <QStyleOption>
#include <QWidget>

namespace talbook
{

namespace
{

constexpr int buttonPadding = 12;
constexpr int toolButtonPadding = 8;
constexpr int spinButtonWidth = 20;
constexpr int sliderHandle = 20; ///< with the room for its focus ring
constexpr int scrollBarWidth = 10;

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(metric::Icon);
    case PM_LineEditIconSize:
        return m_theme.px(metric::FieldIcon);
    case PM_LineEditIconMargin:
        return m_theme.px(6);
    case PM_MessageBoxIconSize:
    case PM_LargeIconSize:
        return m_theme.px(32);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(metric::Grid);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        if (qobject_cast<const QGroupBox *>(widget))
            return 0; // under its title, not in a box
        return m_theme.px(widget && widget->isWindow() ? 2 * metric::Grid : metric::Grid);
    case PM_ScrollBarExtent:
        return m_theme.px(scrollBarWidth);
    case PM_ScrollBarSliderMin:
        return m_theme.px(metric::Row);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
        return m_theme.px(metric::Grid);
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return m_theme.px(metric::HalfGrid);
    case PM_TabBarTabHSpace:
        return m_theme.px(3 * metric::Grid);
    case PM_TabBarTabVSpace:
        return m_theme.px(2 * metric::Grid);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.px(sliderHandle);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    case PM_MenuButtonIndicator:
        return m_theme.px(metric::FieldIcon);
    case PM_HeaderMargin:
        return m_theme.px(metric::CellPadding);
    case PM_FocusFrameHMargin: // the text of list items begins a pixel after it
        return m_theme.px(metric::CellPadding) - 1;
    case PM_HeaderMarkSize:
        return m_theme.px(metric::CaptionIcon);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int control = m_theme.px(metric::Control);
    const auto atLeast = [&](int width, int height) { return QSize(width, std::max(height, control)); };
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = contents.width() + 2 * m_theme.px(buttonPadding);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            width += m_theme.px(metric::HalfGrid);
        if (button && button->text.isEmpty())
            width = std::max(control, contents.width() + 2 * m_theme.px(6));
        return atLeast(width, contents.height() + m_theme.px(metric::Grid));
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool onlyIcon = button && (button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty()) &&
                              !button->icon.isNull();
        if (onlyIcon)
            return {std::max(control, contents.width() + m_theme.px(metric::Grid)),
                    std::max(control, contents.height() + m_theme.px(metric::Grid))};
        int width = contents.width() + 2 * m_theme.px(toolButtonPadding);
        if (button && button->features & QStyleOptionToolButton::HasMenu &&
            !(button->features & QStyleOptionToolButton::MenuButtonPopup))
            width += m_theme.px(metric::FieldIcon + metric::HalfGrid);
        return atLeast(width, contents.height() + m_theme.px(metric::HalfGrid));
    }
    case CT_LineEdit:
        return atLeast(contents.width() + 2 * m_theme.px(metric::HalfGrid), contents.height());
    case CT_ComboBox: {
        const int arrow = m_theme.px(metric::FieldIcon + metric::Grid + metric::HalfGrid);
        return atLeast(contents.width() + 2 * m_theme.px(10) + arrow, contents.height() + m_theme.px(metric::Grid));
    }
    case CT_SpinBox:
        return atLeast(contents.width() + m_theme.px(spinButtonWidth + metric::Grid), contents.height());
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {plain.width() + m_theme.px(metric::HalfGrid), std::max(plain.height(), m_theme.px(metric::Chip))};
    }
    case CT_MenuItem:
        return stylepart::menuItemSize(m_theme, *static_cast<const QStyleOptionMenuItem *>(option), contents);
    case CT_MenuBarItem:
        return {contents.width() + 2 * m_theme.px(10), std::max(contents.height(), m_theme.px(metric::MenuBar))};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (header && header->orientation == Qt::Horizontal)
            size.setHeight(std::max(size.height(), m_theme.px(metric::Header)));
        return size;
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + m_theme.px(metric::Grid), std::max(size.height(), m_theme.px(metric::Control))};
    }
    case CT_ProgressBar:
        return {contents.width(), std::max(m_theme.px(metric::RangeBar), contents.height())};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylepart::scrollBarPart(*bar, subControl,
                                            proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox) {
        const int arrow = m_theme.px(metric::FieldIcon + 2 * metric::Grid);
        const QRect &rect = option->rect;
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(m_theme.px(3), 2, -arrow, -2));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - arrow + 1, rect.y(), arrow, rect.height()));
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? m_theme.px(spinButtonWidth) : 0;
        const QRect &rect = option->rect;
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return buttons
                       ? visualRect(option->direction, rect, QRect(rect.right() - width, rect.y() + 1, width, half - 1))
                       : QRect();
        case SC_SpinBoxDown:
            return buttons ? visualRect(option->direction, rect,
                                        QRect(rect.right() - width, rect.y() + half, width, half - 1))
                           : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(m_theme.px(3), 2, -width - 3, -2));
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            const int side = m_theme.px(metric::HalfGrid);
            return visualRect(option->direction, option->rect, option->rect.adjusted(side, 2, -side, -2));
        }
        break;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const QRect label = QProxyStyle::subElementRect(
            element == SE_CheckBoxFocusRect ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        const int side = m_theme.px(metric::HalfGrid);
        return label.adjusted(-side, 0, 0, 0);
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace talbook
