#include "core/budget/currency_use.h"

#include "core/plan/edit.h"

#include <QCoreApplication>

namespace talbook
{

Expected<std::vector<CurrencyUse>> currencyUse(const Database &database)
{
    Statement rows(database, "SELECT currency, sum(costs), sum(others) FROM ("
                             "SELECT currency, 1 AS costs, 0 AS others FROM cost "
                             "UNION ALL SELECT currency, 1, 0 FROM task WHERE cost IS NOT NULL OR actual IS NOT NULL "
                             "UNION ALL SELECT currency, 0, 1 FROM opportunity WHERE amount IS NOT NULL "
                             "UNION ALL SELECT currency, 0, 1 FROM account WHERE revenue IS NOT NULL OR "
                             "expected_acv IS NOT NULL) "
                             "WHERE currency IS NOT NULL AND currency <> '' GROUP BY currency ORDER BY currency");
    std::vector<CurrencyUse> uses;
    while (rows.step())
        uses.push_back({rows.text(0), int(rows.integer(1)), int(rows.integer(2))});
    TALBOOK_TRY(rows.result());
    return uses;
}

Expected<void> removeRate(Edit &edit, const QString &currency)
{
    TALBOOK_TRY(edit.database().execute("DELETE FROM rate WHERE currency = ?", currency));
    if (edit.database().changes() > 0)
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Budget", "The plan has no exchange rate for %1.").arg(currency),
                 {}};
}

} // namespace talbook
