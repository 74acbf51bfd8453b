#pragma once

#include "core/exchange/table.h"
#include "core/scoring/standing.h"
#include "ui/accounts/account_columns.h"

#include <QString>
#include <QStringList>

namespace talbook
{

/// An account's value as a cell shows it, in the interface's language.
QString shownValue(const Standings &standings, size_t account, FilterField field, const Wording &words);

/// What an editor begins with: figures without grouping, amounts in the account's own currency, a tier only where it
/// was set by hand.
QString typedValue(const Standings &standings, size_t account, const AccountColumn &column, const Wording &words);

/// The currency that is meant where an amount of the account is typed into its cell.
QString amountCurrency(const Standings &standings, size_t account);

/// The value for a spreadsheet: figures as figures, amounts in the plan's currency, scores with one decimal.
TableCell plainValue(const Standings &standings, size_t account, FilterField field, const Wording &words);

/// The texts that accounts have in a field, each once, in the order of the locale; of very many the most frequent.
/// Priorities as they are stored, the usual ones first.
QStringList valuesInPlan(const Standings &standings, FilterField field, const QLocale &locale);

} // namespace talbook
