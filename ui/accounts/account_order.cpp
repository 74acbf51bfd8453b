#include "ui/accounts/account_order.h"

#include <QCollatorSortKey>

#include <algorithm>
#include <limits>
#include <numeric>

namespace talbook
{

void AccountOrder::reset(const QLocale &locale)
{
    m_collator.setLocale(locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_ranks.clear();
}

/// Equal values share a rank; unknown ones have the largest, so that they stand last when sorted upwards.
const std::vector<qint32> &AccountOrder::ranksOf(FilterField field, const Standings &standings)
{
    std::vector<qint32> &ranks = m_ranks[int(field)];
    if (ranks.size() == standings.size())
        return ranks;
    constexpr qint32 unknownRank = std::numeric_limits<qint32>::max();
    ranks.assign(standings.size(), unknownRank);
    std::vector<std::pair<double, quint32>> numbers;
    std::vector<std::pair<QCollatorSortKey, quint32>> texts;
    for (size_t i = 0; i < standings.size(); ++i) {
        const FilterValue value = standings.value(i, field);
        if (const double *number = std::get_if<double>(&value))
            numbers.emplace_back(*number, quint32(i));
        else if (const bool *truth = std::get_if<bool>(&value))
            numbers.emplace_back(*truth ? 1 : 0, quint32(i));
        else if (const QString *text = std::get_if<QString>(&value))
            texts.emplace_back(m_collator.sortKey(*text), quint32(i));
    }
    std::ranges::sort(numbers);
    qint32 rank = -1;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (i == 0 || numbers[i].first != numbers[i - 1].first)
            ++rank;
        ranks[numbers[i].second] = rank;
    }
    std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i == 0 || texts[i - 1].first.compare(texts[i].first) != 0)
            ++rank;
        ranks[texts[i].second] = rank;
    }
    return ranks;
}

void AccountOrder::sort(std::vector<quint32> &rows, const std::vector<Key> &keys, const Standings &standings)
{
    struct Column
    {
        const std::vector<qint32> *ranks;
        bool descending;
    };
    std::vector<Column> columns;
    for (const Key &key : keys) {
        ranksOf(key.field, standings);
        columns.push_back({nullptr, key.descending});
    }
    ranksOf(FilterField::Name, standings);
    // Only now are all there: making one may have moved the others.
    for (size_t i = 0; i < keys.size(); ++i)
        columns[i].ranks = &m_ranks[int(keys[i].field)];
    columns.push_back({&m_ranks[int(FilterField::Name)], false});
    constexpr qint32 unknownRank = std::numeric_limits<qint32>::max();
    std::ranges::sort(rows, [&columns](quint32 a, quint32 b) {
        for (const Column &column : columns) {
            const qint32 rankA = (*column.ranks)[a];
            const qint32 rankB = (*column.ranks)[b];
            if (rankA == rankB)
                continue;
            // What is unknown stands last either way.
            if (rankA == unknownRank || rankB == unknownRank)
                return rankB == unknownRank;
            return column.descending ? rankA > rankB : rankA < rankB;
        }
        return a < b;
    });
}

} // namespace talbook
