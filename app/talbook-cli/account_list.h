#pragma once

#include "app/talbook-cli/input.h"
#include "core/scoring/standing.h"

#include <vector>

namespace talbook::cli
{

/// Which accounts a command is about, and in which order.
struct AccountOrder
{
    FilterField field = FilterField::Score;
    bool descending = true;

    /// From "score", "score:desc", "name:asc"; the error lists the fields.
    static Expected<AccountOrder> parse(const QString &text);
};

/// Sorts indexes of standings. Text by the language's own order, unknown values last in both directions, ties by name
/// and then by id.
void sortAccounts(std::vector<size_t> &indexes, const Standings &standings, const AccountOrder &order,
                  const QLocale &locale);

} // namespace talbook::cli
