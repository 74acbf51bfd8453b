#pragma once

#include <QStringList>

class QWidget;

namespace talbook::test
{

struct AppearanceLimits
{
    /// With letters half as large again or larger a table may scroll sideways, what is chosen in a list may end in
    /// "…", and message boxes, which Qt keeps within the screen (here of 800 pixels), may press their buttons.
    bool largeText = false;
};

/// What a person would call ugly or unreadable in a window as it is shown, one sentence each; empty where all is well.
/// Text wider or higher than its place, with a button's padding; labels and controls over one another, beyond their
/// parent, or beyond the right edge of what scrolls up and down only; columns beyond their table; column heads cut off;
/// buttons, and whatever takes the keyboard, without a name; and text of less than WCAG's 4.5 : 1 against what lies
/// behind it.
QStringList appearanceFaults(QWidget &shown, const AppearanceLimits &limits = {});

} // namespace talbook::test
