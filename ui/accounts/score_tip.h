#pragma once

#include "core/scoring/standing.h"
#include "ui/accounts/account_columns.h"

#include <QString>

namespace talbook
{

/// Whether the column is the score or one of the figures it is made of.
bool isPartOfScore(FilterField field);

/// The score and what it is made of, a line each, as plain text: worked out when asked, for one account.
QString scoreTakenApart(const Standings &standings, size_t account, const Wording &words);

} // namespace talbook
