#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// Documents of other kinds, in the other language.
void visitDocuments(const Visitor &visitor);

} // namespace talbook
