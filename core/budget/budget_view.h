#pragma once

#include "core/budget/budget.h"

#include <optional>
#include <vector>

namespace talbook
{

enum class BudgetDimension
{
    Category,
    Channel,
    Tier,
    Campaign,
    Account,
    Month
};

/// "category", "channel", "tier", "campaign", "account" or "month"; nothing for another word.
std::optional<BudgetDimension> budgetDimension(const QString &word);

/// Everything of a budget that shares a value: its sums, and the entries they are made of.
struct BudgetRow
{
    /// The category's id, the channel, "1" to "3", the campaign's name, the account's name or "2027-02"; empty for what
    /// has none.
    QString key;
    AccountId account; ///< of a row by account
    BudgetAmounts amounts;
    std::vector<size_t> entries; ///< places in Budget::entries
};

/// Rows in the order in which people look for them: categories as the preset has them, tiers and months upwards, the
/// others by what is planned, the largest first, then by name. What has no value comes last.
/// @param nameOf the name of an account
std::vector<BudgetRow> budgetRows(const Budget &budget, BudgetDimension by, const BudgetCategories &categories,
                                  const std::function<QString(AccountId)> &nameOf);

} // namespace talbook
