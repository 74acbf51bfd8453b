#pragma once

#include "core/budget/budget.h"

#include <vector>

namespace talbook
{

/// The tasks of one campaign, channel, account and month, in minor units of the plan's currency.
struct TaskCosts
{
    BudgetEntry entry; ///< without amounts
    qint64 planned = 0;
    qint64 actual = 0;
    qint64 forecast = 0;
    BudgetRounding rounding = {}; ///< of these three
};

/// Counts tasks beside the lines of the same campaign; see readBudget(). The lines are complete, those of the tasks
/// come back as entries in the given order.
std::vector<BudgetEntry> withoutDoubles(const std::vector<BudgetEntry> &lines, const std::vector<bool> &statesPlanned,
                                        const std::vector<bool> &statesActual, const std::vector<TaskCosts> &tasks);

} // namespace talbook
