#pragma once

#include <QColor>
#include <QString>

namespace talbook
{

/// What a colour is for, never what it looks like. Names ending in Text are the same hue dark (or light) enough to be
/// read as text.
enum class Colour
{
    Window,  ///< rail, menu bar, status bar
    Base,    ///< page, tables, canvas
    Raised,  ///< inspector, cards, pop-ups
    Hover,   ///< hovered row or button, grooves
    Sel,     ///< selected row
    Sep,     ///< separators and grid lines, decoration only
    Border,  ///< button and card outlines, decoration only
    Control, ///< outlines of fields, check boxes, radio buttons
    Text,
    Text2,    ///< secondary text, icons
    Text3,    ///< captions, placeholders, column heads
    Accent,   ///< primary button, focus, links, score bar, 1:1
    OnAccent, ///< text on accent
    Soft,     ///< 1:Few pill, chips that are on
    Mid,      ///< 1:Few mark, committed money, secondary bar
    Good,     ///< met, champion
    GoodText,
    Sky,  ///< supporter, engaged
    Warn, ///< watch, sceptic, warm
    WarnText,
    Bad, ///< risk, opponent, over range, hot
    BadText,
    Neutral, ///< neutral, cold, unknown, 1:Many mark
    Series1,
    Series2,
    Series3,
    Series4,
    Series5, ///< also "others"
};

inline constexpr int colourCount = int(Colour::Series5) + 1;

enum class Look
{
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark
};

QColor colourOf(Colour colour, Look look);

/// "window", "text2", "s1": the name in the design's table.
QString colourName(Colour colour);

/// `share` of `over` laid on `under`; 0.45 is what a disabled control keeps of its colour.
QColor blended(const QColor &over, const QColor &under, double share);

} // namespace talbook
