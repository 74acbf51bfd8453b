#pragma once

#include "core/accounts/settings.h"
#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QHash>

namespace talbook
{

class Database;

/// What was spent on single accounts.
struct AccountSpend
{
    QHash<AccountId, qint64> spent; ///< minor units of the plan's currency
    QStringList withoutRate;        ///< currencies that no rate brings into the plan's: their costs are not in it
};

/// What was spent on each account from the day after `after` to `until`: the actual figures of the budget's lines that
/// name the account, and the actual cost of its tasks by the day they were settled, unless a line of the campaign,
/// channel and account states it. Shared costs name no account and are in nobody's figure.
/// @param only this account's alone; null: everybody's
Expected<AccountSpend> accountSpend(const Database &database, const PlanSettings &settings, QDate after, QDate until,
                                    AccountId only = {});

/// The range of a tier is yearly: the spend that is held against it covers the 365 days up to the day.
inline constexpr int spendDays = 365;

} // namespace talbook
