#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// The other views of the budget, an edit that is refused, the figures of the charts.
void visitBudget(const Visitor &visitor);

/// A rate that is none.
void goThroughRates(const Visitor &visitor, QWidget &dialog);

} // namespace talbook
