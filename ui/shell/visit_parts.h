#pragma once

#include "ui/shell/visitor.h"

#include <QHash>

namespace talbook
{

/// By command: what there is to see inside the window it opens.
QHash<QString, Visitor::Within> dialogParts(const Visitor &visitor);

/// What no command opens by itself. The plan has accounts, the first of which is shown.
void visitParts(const Visitor &visitor);

} // namespace talbook
