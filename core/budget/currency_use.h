#pragma once

#include "core/base/expected.h"

#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// How often a currency stands in the plan.
struct CurrencyUse
{
    QString currency;
    int costs = 0;  ///< lines of the budget, and tasks with a cost
    int others = 0; ///< revenues, expected values, opportunities
};

/// Every currency that some amount of the plan is in, by code.
Expected<std::vector<CurrencyUse>> currencyUse(const Database &database);

/// Takes a currency's exchange rate away; NotFound where it has none.
Expected<void> removeRate(Edit &edit, const QString &currency);

} // namespace talbook
