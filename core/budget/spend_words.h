#pragma once

#include "core/accounts/tiers.h"
#include "core/base/wording.h"

namespace talbook
{

/// Where what an account cost in a year stands against its tier's range.
enum class SpendVerdict
{
    NoRange,
    Below,
    Within,
    Over
};

/// @param spent major units
SpendVerdict spendVerdict(double spent, const TierPlan &plan);
/// "within the range"; empty without a range.
QString spendVerdictName(SpendVerdict verdict, const Wording &words);
/// "12,400.00 EUR, over the range of 1,000 to 10,000"; the amount alone without a range.
QString spendSentence(qint64 minor, const QString &currency, const TierPlan &plan, const Wording &words);

} // namespace talbook
