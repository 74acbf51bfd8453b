#pragma once

#include <QColor>
#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace talbook
{
class Theme;
}

/// What Style draws, grouped by kind of control (style_buttons.cpp, style_fields.cpp, ...). Private to ui/theme.
namespace talbook::stylepart
{

struct Brushwork
{
    const Theme &theme;
    QPainter &painter;
    const QWidget *widget;
};

bool focusShown(const QStyleOption &option, const QWidget *widget);
void drawFocusRing(const Brushwork &work, const QRect &rect);

bool isPrimary(const QStyleOption &option, const QWidget *widget);
void drawButtonPanel(const Brushwork &work, const QStyleOption &option);
void drawButtonLabel(const Brushwork &work, const QStyleOptionButton &option);
void drawToolButton(const Brushwork &work, const QStyleOptionToolButton &option);
void drawCheckBox(const Brushwork &work, const QStyleOption &option);
void drawRadioButton(const Brushwork &work, const QStyleOption &option);

void drawField(const Brushwork &work, const QStyleOption &option);
void drawComboBox(const Brushwork &work, const QStyleOptionComboBox &option);
void drawComboLabel(const Brushwork &work, const QStyleOptionComboBox &option);
void drawSpinBox(const Brushwork &work, const QStyleOptionSpinBox &option, const QStyle &style);

void drawScrollBar(const Brushwork &work, const QStyleOptionSlider &option, const QStyle &style);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestThumb);
void drawSlider(const Brushwork &work, const QStyleOptionSlider &option, const QStyle &style);
void drawProgress(const Brushwork &work, const QStyleOptionProgressBar &option);

void drawMenuBarItem(const Brushwork &work, const QStyleOptionMenuItem &option);
void drawMenuBarGround(const Brushwork &work, const QStyleOption &option);
void drawMenuItem(const Brushwork &work, const QStyleOptionMenuItem &option);
QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents);

void drawHeader(const Brushwork &work, const QStyleOptionHeader &option);
void drawTab(const Brushwork &work, const QStyleOptionTab &option);
void drawItemBackground(const Brushwork &work, const QStyleOption &option);
void drawBranch(const Brushwork &work, const QStyleOption &option);

} // namespace talbook::stylepart
