#pragma once

#include "core/accounts/filter.h"
#include "core/accounts/text_order.h"
#include "core/scoring/standing.h"

#include <QHash>

#include <optional>
#include <vector>

namespace talbook
{

/// Sorts accounts by several columns. The order of one column is worked out once, as a rank per account, and kept until
/// the figures change: sorting again, or the other way, compares integers. That of the accounts' texts outlives their
/// figures: TextOrder.
class AccountOrder
{
public:
    struct Key
    {
        FilterField field;
        bool descending = false;
    };

    /// Forgets the ranks.
    void reset() { m_ranks.clear(); }

    /// For a field that the standings do not know: what it goes by, an account each; nothing stands last.
    void setNumbers(FilterField field, const std::vector<std::optional<double>> &numbers);

    /// Sorts `rows` (indexes into the standings); ties keep the order of names, then of making.
    void sort(std::vector<quint32> &rows, const std::vector<Key> &keys, const Standings &standings, TextOrder &texts);

private:
    const std::vector<qint32> &ranksOf(FilterField field, const Standings &standings, TextOrder &texts);

    QHash<int, std::vector<qint32>> m_ranks;
};

} // namespace talbook
