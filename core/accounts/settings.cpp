#include "core/accounts/settings.h"

#include "core/base/currencies.h"
#include "core/base/money.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double mostRate = 1e12; // as the plan's schema has it

} // namespace

std::optional<double> PlanSettings::inPlanCurrency(qint64 minor, const QString &currencyCode) const
{
    if (currencyCode.isEmpty() || currencyCode == currency)
        return toMajor(minor, currency);
    const auto rate = rates.constFind(currencyCode);
    return rate == rates.constEnd() ? std::nullopt : std::optional(toMajor(minor, currencyCode) * *rate);
}

Expected<PlanSettings> planSettings(const Database &database)
{
    PlanSettings settings;
    Statement rows(database, "SELECT key, value FROM setting");
    while (rows.step()) {
        const QString key = rows.text(0);
        const QString value = rows.text(1);
        if (key == u"currency" && isCurrencyCode(value))
            settings.currency = value;
        else if (key == u"fiscal_year_start")
            settings.fiscalYearStart = qBound(1, value.toInt(), 12);
        else if (key == u"scoring_model")
            settings.scoringModel = value;
        else if (key == u"tier_preset")
            settings.tierPreset = value;
        else if (key == u"program")
            settings.program = ProgramId{value.toLongLong()};
    }
    TALBOOK_TRY(rows.result());
    Statement rates(database, "SELECT currency, value FROM rate");
    while (rates.step())
        settings.rates.insert(rates.text(0), rates.real(1));
    TALBOOK_TRY(rates.result());
    return settings;
}

Expected<void> setSetting(Edit &edit, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return edit.database().execute("DELETE FROM setting WHERE key = ?", key);
    return edit.database().execute("INSERT INTO setting(key, value) VALUES(?, ?) "
                                   "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                                   key, value);
}

Expected<void> setRate(Edit &edit, const QString &currency, double rate)
{
    if (!isKnownCurrency(currency)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Accounts",
                                                 "“%1” is no currency, so it has no exchange rate. Give the code of "
                                                 "ISO 4217 in three letters, for example USD.")
                         .arg(currency),
                     {}};
    }
    if (!(rate > 0) || !(rate < mostRate)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Accounts",
                                                 "%1 is no exchange rate for %2. Give a positive number: what one %2 "
                                                 "is worth in the plan's currency.")
                         .arg(rate)
                         .arg(currency),
                     {}};
    }
    return edit.database().execute("INSERT INTO rate(currency, value) VALUES(?, ?) "
                                   "ON CONFLICT(currency) DO UPDATE SET value = excluded.value",
                                   currency, rate);
}

} // namespace talbook
