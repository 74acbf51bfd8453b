#pragma once

#include "core/budget/budget.h"

namespace talbook
{

/// What names an account and falls in the days from `from` to `to`, whatever its program: lines, and tasks where no
/// line of the account in the same campaign and channel states the figure. In minor units of the plan's currency.
struct AccountCosts
{
    std::vector<BudgetEntry> entries; ///< by date
    std::vector<UncountedCosts> uncounted;
    BudgetRounding rounding; ///< of the sums over all entries
};

Expected<AccountCosts> accountCosts(const Database &database, const PlanSettings &settings, AccountId account,
                                    QDate from, QDate to, const BudgetCategories &categories);

} // namespace talbook
