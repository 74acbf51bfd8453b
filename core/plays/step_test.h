#pragma once

#include "core/plays/play.h"

#include <span>

namespace talbook
{

/// Which variant each account gets, as indexes into the test's variants in the order of the accounts. The same test on
/// the same accounts gives the same on every machine, whatever their order: accounts are put in the order of a hash of
/// the step and the account, and dealt out by the shares (largest remainder), so that seven accounts at 1:1 are four
/// and three.
std::vector<int> variantsOf(const StepTest &test, const QString &step, std::span<const AccountId> accounts);

/// What may come of a task: "replied", "meeting", "opportunity", "positive", "no_answer", "declined".
const QStringList &taskOutcomes();
/// "Meeting agreed"; an unknown one as it is.
QString taskOutcomeName(const QString &outcome, const Wording &words);

} // namespace talbook
