#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

class HomePage;

/// What Home's next actions and the program's week open.
void visitProgram(const Visitor &visitor, HomePage &home);

} // namespace talbook
