#pragma once

#include <functional>

class QString;
class QWidget;

namespace talbook
{

class Document;
class MainWindow;

/// Called with a name for what is shown ("accounts", "backups", "import-2") and the widget to look at: the dialog, or
/// the window for what lies in it.
using LookAt = std::function<void(const QString &name, QWidget &shown)>;

/// Lets jobs, timers without delay and layouts come to rest.
void settle(Document &document);

/// Shows page after page.
void visitPages(MainWindow &window, Document &document, const LookAt &look);

/// Gives every command that opens a window (their texts end in "…"), looks at what opens, step by step where it has
/// steps, and closes it; what it did to the plan is undone. New dialogs are found by their commands. For pictures and
/// for tests of how everything looks: files are asked for through the window's Dialogs.
void visitDialogs(MainWindow &window, Document &document, const LookAt &look);

} // namespace talbook
