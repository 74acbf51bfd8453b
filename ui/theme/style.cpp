#include "ui/theme/style.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/keyboard_cues.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextCharFormat>
#include <QToolButton>

namespace talbook
{

using namespace Qt::StringLiterals;
using stylepart::Brushwork;

namespace
{

template <typename Option> const Option &as(const QStyleOption *option)
{
    Q_ASSERT(qstyleoption_cast<const Option *>(option));
    return *static_cast<const Option *>(option);
}

} // namespace

Style::Style(Theme &theme) : QProxyStyle(u"fusion"_s), m_theme(theme) {}

void Style::polish(QPalette &palette)
{
    m_theme.noteSystemPalette(palette);
    palette = m_theme.palette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) { // Qt's own weekends are red in every theme
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {});
    }
    // The list's own delegate takes its look and its row height from the style; the combo box's does not.
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && QLatin1StringView(combo->itemDelegate()->metaObject()->className()) == "QComboBoxDelegate"_L1)
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Brushwork work{m_theme, *painter, widget};
    switch (element) {
    case PE_PanelButtonCommand:
        stylepart::drawButtonPanel(work, *option);
        return;
    case PE_FrameDefaultButton: // the default button is known by its colour
    case PE_FrameGroupBox:      // a group is a heading and space, not a box
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_IndicatorToolBarHandle:
    case PE_FrameTabWidget:
        return;
    case PE_PanelScrollAreaCorner: // where two scroll bars meet there is nothing to frame
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameFocusRect:
        if (stylepart::focusShown(*option, widget))
            stylepart::drawFocusRing(work, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepart::drawCheckBox(work, *option);
        return;
    case PE_IndicatorRadioButton:
        stylepart::drawRadioButton(work, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto &frame = as<QStyleOptionFrame>(option); frame.lineWidth > 0)
            stylepart::drawField(work, frame);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_Frame:
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly()) {
            stylepart::drawField(work, as<QStyleOptionFrame>(option)); // a field of several lines is a field
            return;
        }
        roundedBox(*painter, option->rect, 0, {}, m_theme.colour(Colour::Sep));
        return;
    case PE_FrameMenu:
        roundedBox(*painter, option->rect, 0, {}, m_theme.colour(Colour::Border));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.colour(Colour::Raised));
        return;
    case PE_PanelTipLabel:
        roundedBox(*painter, option->rect, 0, m_theme.colour(Colour::Raised), m_theme.colour(Colour::Border));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.colour(Colour::Window));
        edgeLine(*painter, option->rect, Side::Top, m_theme.colour(Colour::Sep));
        return;
    case PE_PanelItemViewRow: // what lies before a tree's first column
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_theme.colour(Colour::Sel));
        return;
    case PE_PanelItemViewItem:
        stylepart::drawItemBackground(work, *option);
        return;
    case PE_IndicatorBranch:
        stylepart::drawBranch(work, *option);
        return;
    case PE_FrameTabBarBase:
        edgeLine(*painter, option->rect, Side::Bottom, m_theme.colour(Colour::Sep));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Brushwork work{m_theme, *painter, widget};
    switch (element) {
    case CE_PushButton:
        stylepart::drawButtonPanel(work, *option);
        stylepart::drawButtonLabel(work, as<QStyleOptionButton>(option));
        return;
    case CE_PushButtonBevel:
        stylepart::drawButtonPanel(work, *option);
        return;
    case CE_PushButtonLabel:
        stylepart::drawButtonLabel(work, as<QStyleOptionButton>(option));
        return;
    case CE_ComboBoxLabel:
        stylepart::drawComboLabel(work, as<QStyleOptionComboBox>(option));
        return;
    case CE_ProgressBar:
        stylepart::drawProgress(work, as<QStyleOptionProgressBar>(option));
        return;
    case CE_MenuBarItem:
        stylepart::drawMenuBarItem(work, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuBarEmptyArea:
        stylepart::drawMenuBarGround(work, *option);
        return;
    case CE_MenuItem:
        stylepart::drawMenuItem(work, as<QStyleOptionMenuItem>(option));
        return;
    case CE_Header:
        stylepart::drawHeader(work, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.colour(Colour::Base));
        edgeLine(*painter, option->rect, Side::Bottom, m_theme.colour(Colour::Sep));
        return;
    case CE_TabBarTabShape:
        stylepart::drawTab(work, as<QStyleOptionTab>(option));
        return;
    case CE_TabBarTabLabel: {
        QStyleOptionTab tab = as<QStyleOptionTab>(option);
        const bool selected = tab.state & State_Selected;
        tab.palette.setColor(QPalette::WindowText, m_theme.colour(selected ? Colour::Text : Colour::Text2));
        tab.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &tab, painter, widget);
        if (selected && stylepart::focusShown(*option, widget))
            stylepart::drawFocusRing(work, option->rect.adjusted(2, 4, -2, -4));
        return;
    }
    case CE_Splitter: {
        const bool vertical = option->state & State_Horizontal; // the line between widgets side by side
        const QRect &rect = option->rect;
        const QRect line = vertical ? QRect(rect.center().x(), rect.y(), 1, rect.height())
                                    : QRect(rect.x(), rect.center().y(), rect.width(), 1);
        fillCrisp(*painter, line, m_theme.colour(option->state & State_MouseOver ? Colour::Control : Colour::Sep));
        return;
    }
    case CE_ShapedFrame: {
        const auto &frame = as<QStyleOptionFrame>(option);
        if (frame.frameShape == QFrame::HLine || frame.frameShape == QFrame::VLine) {
            const bool across = frame.frameShape == QFrame::HLine;
            edgeLine(*painter, frame.rect, across ? Side::Top : Side::Left, m_theme.colour(Colour::Sep));
            return;
        }
        break;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.colour(Colour::Base));
        return;
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Brushwork work{m_theme, *painter, widget};
    switch (control) {
    case CC_ToolButton:
        stylepart::drawToolButton(work, as<QStyleOptionToolButton>(option));
        return;
    case CC_ComboBox:
        stylepart::drawComboBox(work, as<QStyleOptionComboBox>(option));
        return;
    case CC_SpinBox:
        stylepart::drawSpinBox(work, as<QStyleOptionSpinBox>(option), *proxy());
        return;
    case CC_ScrollBar:
        stylepart::drawScrollBar(work, as<QStyleOptionSlider>(option), *proxy());
        return;
    case CC_Slider:
        stylepart::drawSlider(work, as<QStyleOptionSlider>(option), *proxy());
        return;
    case CC_GroupBox: {
        QStyleOptionGroupBox box = as<QStyleOptionGroupBox>(option);
        painter->save();
        painter->setFont(m_theme.font(Type::Body, Weight::SemiBold));
        box.textColor = {};
        QProxyStyle::drawComplexControl(control, &box, painter, widget);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return KeyboardCues::mnemonicsShown();
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_DrawDelegateFrame:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return int(m_theme.colour(Colour::Sep).rgb());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_theme.isStill() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_MessageBoxInformation:
        return icon(u"info", Colour::Accent);
    case SP_MessageBoxWarning:
        return icon(u"triangle-alert", Colour::Warn);
    case SP_MessageBoxCritical:
        return icon(u"circle-x", Colour::Bad);
    case SP_MessageBoxQuestion:
        return icon(u"circle-help", Colour::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(u"x");
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"ellipsis");
    // The calendar and the file dialog.
    case SP_ArrowLeft:
        return icon(u"chevron-left");
    case SP_ArrowRight:
        return icon(u"chevron-right");
    case SP_ArrowUp:
        return icon(u"chevron-up");
    case SP_ArrowDown:
        return icon(u"chevron-down");
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return icon(u"arrow-left");
    case SP_ArrowForward:
        return icon(u"arrow-right");
    case SP_FileDialogToParent:
        return icon(u"arrow-up");
    case SP_FileDialogNewFolder:
        return icon(u"folder-plus");
    case SP_FileDialogListView:
        return icon(u"list");
    case SP_FileDialogDetailedView:
        return icon(u"table");
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirLinkIcon:
        return icon(u"folder");
    case SP_DirOpenIcon:
        return icon(u"folder-open");
    case SP_FileIcon:
    case SP_FileLinkIcon:
        return icon(u"file-text");
    case SP_DirHomeIcon:
        return icon(u"home");
    case SP_ComputerIcon:
    case SP_DriveHDIcon:
        return icon(u"hard-drive");
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace talbook
