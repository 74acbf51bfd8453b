#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// The Plays page's tabs, and a step with all there is about it.
void visitPlays(const Visitor &visitor);

/// What a launch would make, table by table.
void visitLaunch(const Visitor &visitor, QWidget &dialog);

} // namespace talbook
