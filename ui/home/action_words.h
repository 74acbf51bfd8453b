#pragma once

#include "core/plays/next_actions.h"

namespace talbook
{

/// "12 Feb", with the year where it is another than the day's.
QString shortDay(QDate date, QDate asOf, const Wording &words);

/// "Intent spike · since 5 Feb 2027 · Anna · play: “Accelerated nurture”".
/// Without the rule where that is said already.
QString actionFacts(const NextAction &action, const Wording &words, bool withRule = true);

/// Actions whose rule began to be met on the day or later.
int beganSince(const std::vector<NextAction> &actions, QDate day);
/// "3 rules fired since 5 February"; empty for none.
QString firedText(int count, QDate since, const Wording &words);

} // namespace talbook
