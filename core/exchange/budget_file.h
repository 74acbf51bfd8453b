#pragma once

#include "core/budget/budget_view.h"
#include "core/exchange/table.h"

namespace talbook
{

class Database;

/// A program's lines as a table that the import of costs reads back to the same lines: its columns are the import's
/// fields, titled by their names for people or by their ids for programs. Each has its key, by which the import knows
/// it again whatever else was changed outside.
Expected<Table> budgetLinesTable(const Database &database, const Program &program, bool forPrograms);

/// The rows of a view with their sum as the last row.
Table budgetRowsTable(const Budget &budget, const std::vector<BudgetRow> &rows, BudgetDimension by,
                      const BudgetCategories &categories, const Wording &words);

} // namespace talbook
