#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// Shows page after page, down to the end of what scrolls, and the current account in full.
void visitPages(MainWindow &window, Document &document, const LookAt &look);

/// Gives every command that opens a window (their texts end in "…"), looks at what opens and at what opens from there,
/// and closes it; then what no command opens: menus, the table's states. What that did to the plan is undone. A new
/// dialog is found by its command; what lies within it is added to dialogParts() or to visitParts(). For pictures and
/// for tests of how everything looks: questions are answered by VisitDialogs.
void visitDialogs(MainWindow &window, Document &document, const LookAt &look);

/// What a person sees when something is in the way: a file that is no plan, is open elsewhere, was left by a crash, was
/// changed underneath; a plan for reading only; a long job. `plan` is a file that may be changed, and is not open.
/// Leaves no plan open.
void visitTrouble(MainWindow &window, Document &document, const QString &plan, const LookAt &look);

} // namespace talbook
