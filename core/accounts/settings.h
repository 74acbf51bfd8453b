#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QHash>
#include <QString>

#include <optional>

namespace talbook
{

class Database;
class Edit;

/// The plan's own settings: currency of its figures, first month of its fiscal year, exchange rates, chosen presets.
struct PlanSettings
{
    QString currency = QStringLiteral("EUR");
    int fiscalYearStart = 1;
    QString scoringModel;         ///< id of the active model; empty is the default preset
    QString tierPreset;           ///< id of the active tier preset; empty is the default
    ProgramId program;            ///< the program that was chosen to work in; null: the one of the day
    QHash<QString, double> rates; ///< plan-currency units for one unit of the currency

    /// Minor units of `currency` (the plan's own when empty) as major units of the plan's currency; nothing where no
    /// rate is known.
    std::optional<double> inPlanCurrency(qint64 minor, const QString &currencyCode) const;
};

Expected<PlanSettings> planSettings(const Database &database);

/// Stores one setting; an empty value removes it.
Expected<void> setSetting(Edit &edit, const QString &key, const QString &value);
Expected<void> setRate(Edit &edit, const QString &currency, double rate);

} // namespace talbook
