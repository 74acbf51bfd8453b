#pragma once

#include <QStringList>

class QWidget;

namespace talbook::test
{

/// What a person would call ugly or unreadable in a window as it is shown, one sentence each; empty where all is well.
/// Text wider or higher than its place, labels over one another or beyond their parent, column heads cut off, controls
/// for the keyboard without a name, and text of less than WCAG's 4.5 : 1 against what lies behind it.
QStringList appearanceFaults(QWidget &shown);

} // namespace talbook::test
