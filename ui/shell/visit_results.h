#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// The page's tabs, its charts' figures, and the list behind one of them.
void visitResults(const Visitor &visitor);

} // namespace talbook
