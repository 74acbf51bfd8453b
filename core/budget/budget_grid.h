#pragma once

#include "core/budget/budget_view.h"

#include <vector>

namespace talbook
{

/// One measure of a budget.
enum class BudgetMeasure
{
    Planned,
    Committed,
    Actual,
    Remaining,
    Forecast
};
qint64 amountOf(const BudgetAmounts &amounts, BudgetMeasure measure);

/// A row of the tree-table under its group: lines that are alike in everything but their month, one a month; or the
/// tasks of a campaign in a channel for an account.
struct BudgetItem
{
    BudgetEntry::Source source = BudgetEntry::Source::Line;
    size_t first = 0;                       ///< place in Budget::entries of one that tells what all have in common
    std::vector<std::vector<size_t>> cells; ///< by month, places in Budget::entries; of lines at most one each
    BudgetAmounts amounts;
};

/// The rows of one value of the dimension.
struct BudgetGroup
{
    BudgetRow row;
    std::vector<BudgetAmounts> months; ///< by month
    std::vector<BudgetItem> items;
};

/// A budget as people plan it: groups, their items, and a column a month.
struct BudgetGrid
{
    std::vector<QDate> months; ///< first days: the program's, and others that have costs
    std::vector<BudgetGroup> groups;
    std::vector<BudgetAmounts> total; ///< by month
    BudgetAmounts sum;
};

BudgetGrid budgetGrid(const Budget &budget, BudgetDimension by, const BudgetCategories &categories,
                      const std::function<QString(AccountId)> &nameOf);

} // namespace talbook
