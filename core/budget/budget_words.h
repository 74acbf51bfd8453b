#pragma once

#include "core/base/wording.h"
#include "core/budget/budget_view.h"

namespace talbook
{

/// An amount in minor units with its digits after the point and its currency: "1,250.00 EUR".
QString exactMoney(qint64 minor, const QString &currency, const Wording &words);
/// The same without the currency, for a column whose head names it.
QString exactAmount(qint64 minor, const QString &currency, const Wording &words);
/// As both, for a sentence: without the digits after the point where they are noughts, "1,250 EUR".
QString plainMoney(qint64 minor, const QString &currency, const Wording &words);
QString plainAmount(qint64 minor, const QString &currency, const Wording &words);

/// Stands before an amount that was rounded; nothing before one that is exact.
QString roundedMark(bool rounded);

/// "Category", "Channel", "Tier", "Campaign", "Account", "Month".
QString budgetDimensionName(BudgetDimension by, const Wording &words);
/// What a row is called: "LinkedIn", "1:Few", "February 2027"; "No channel" for what has none.
QString budgetRowName(const BudgetRow &row, BudgetDimension by, const BudgetCategories &categories,
                      const Wording &words);
/// "LinkedIn", "Direct mail"; a channel of one's own as it is.
QString budgetChannelName(const QString &channel, const Wording &words);
/// How each column is worked out, for a tip and a document's foot.
QString budgetDefinition(const Wording &words);
/// What of the budget is in no total: "2 lines in GBP (1,200.00): no exchange rate. …"; empty where all is counted.
QString uncountedSentence(const Budget &budget, const Wording &words);
/// "Converted amounts are rounded line by line: the planned sum is 0.37 cents higher than the exact one."; empty where
/// nothing was rounded.
QString roundingSentence(const Budget &budget, const Wording &words);
QString roundingSentence(const BudgetRounding &rounding, const QString &currency, const Wording &words);

} // namespace talbook
