#pragma once

#include "core/accounts/filter.h"
#include "core/scoring/standing.h"

#include <QCollator>
#include <QHash>

#include <vector>

namespace talbook
{

/// Sorts accounts by several columns. The order of one column is worked out once, as a rank per account, and kept until
/// the figures change: sorting again, or the other way, compares integers.
class AccountOrder
{
public:
    struct Key
    {
        FilterField field;
        bool descending = false;
    };

    /// Forgets the ranks; `locale` decides how texts follow one another (ё after е, "2" before "10").
    void reset(const QLocale &locale);

    /// Sorts `rows` (indexes into the standings); ties keep the order of names, then of making.
    void sort(std::vector<quint32> &rows, const std::vector<Key> &keys, const Standings &standings);

private:
    const std::vector<qint32> &ranksOf(FilterField field, const Standings &standings);

    QCollator m_collator;
    QHash<int, std::vector<qint32>> m_ranks;
};

} // namespace talbook
