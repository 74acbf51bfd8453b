#pragma once

#include "core/base/expected.h"
#include "core/budget/budget.h"

#include <vector>

namespace talbook
{

class Edit;

/// Adds a line; its id is made here. BadInput where it has no date, no amount, an unknown currency, a tier that is
/// none, or an account or program that is not in the plan. The category is stored by its id where it names one.
Expected<CostId> addBudgetLine(Edit &edit, const BudgetLine &line, const BudgetCategories &categories);
/// Everything of the line anew. NotFound where it is gone.
Expected<void> changeBudgetLine(Edit &edit, const BudgetLine &line, const BudgetCategories &categories);
Expected<void> removeBudgetLines(Edit &edit, const std::vector<CostId> &lines);

/// One amount over a span, a line a month: a yearly fee, a share of a salary. The months' amounts are equal to the
/// minor unit and sum to the amount exactly. `line` gives everything but the dates; its amounts are what is spread.
/// @return the lines, not stored yet
std::vector<BudgetLine> spreadOverMonths(const BudgetLine &line, QDate from, QDate to);

/// What a share of a yearly amount comes to over the days of a span, in minor units: amount × share × months / 12,
/// half away from zero. Months are counted whole, the first and last included.
qint64 shareOfYear(qint64 yearlyMinor, double share, QDate from, QDate to);

} // namespace talbook
