#include "ui/accounts/account_order.h"

#include "core/accounts/priority.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// What the field's order goes by; nothing where it is unknown. Words go as filterWords() lists them: hot after warm.
std::optional<double> sortNumber(const Standings &standings, size_t account, FilterField field)
{
    if (field == FilterField::Id)
        return double(standings.accounts()[account].id.value); // below 2^53
    const FilterValue value = standings.value(account, field);
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const bool *truth = std::get_if<bool>(&value))
        return *truth ? 1 : 0;
    const QString *word = std::get_if<QString>(&value);
    if (!word)
        return std::nullopt;
    const QStringList &words = filterWords(field);
    const qsizetype place = words.indexOf(*word);
    return double(place < 0 ? words.size() : place);
}

/// The usual priorities from high to low, then the plan's own words in the order of texts.
std::vector<qint32> priorityRanks(const Standings &standings, TextOrder &texts)
{
    const AccountTable &accounts = standings.accounts();
    std::vector<qint32> ranks = texts.ranks(&AccountRow::priority, accounts);
    for (size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] == TextOrder::unranked)
            continue;
        const std::string_view stored = accounts.text(accounts[i].priority);
        const auto usual = priorityFromText(QString::fromUtf8(stored.data(), qsizetype(stored.size())));
        ranks[i] = usual ? qint32(*usual) : qint32(Priority::Low) + 1 + ranks[i];
    }
    return ranks;
}

std::vector<qint32> ranksOfNumbers(const std::vector<std::optional<double>> &numbers)
{
    std::vector<qint32> ranks(numbers.size(), TextOrder::unranked);
    std::vector<std::pair<double, quint32>> known;
    known.reserve(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i])
            known.emplace_back(*numbers[i], quint32(i));
    }
    std::ranges::sort(known);
    qint32 rank = -1;
    for (size_t i = 0; i < known.size(); ++i) {
        if (i == 0 || known[i].first != known[i - 1].first)
            ++rank;
        ranks[known[i].second] = rank;
    }
    return ranks;
}

} // namespace

/// Equal values share a rank; unknown ones have the largest, so that they stand last when sorted upwards.
const std::vector<qint32> &AccountOrder::ranksOf(FilterField field, const Standings &standings, TextOrder &texts)
{
    const auto text = accountText(field);
    if (text && field != FilterField::Priority)
        return texts.ranks(text, standings.accounts());
    std::vector<qint32> &ranks = m_ranks[int(field)];
    if (ranks.size() == standings.size())
        return ranks;
    if (text) {
        ranks = priorityRanks(standings, texts);
        return ranks;
    }
    std::vector<std::optional<double>> numbers(standings.size());
    for (size_t i = 0; i < standings.size(); ++i)
        numbers[i] = sortNumber(standings, i, field);
    ranks = ranksOfNumbers(numbers);
    return ranks;
}

void AccountOrder::setNumbers(FilterField field, const std::vector<std::optional<double>> &numbers)
{
    m_ranks[int(field)] = ranksOfNumbers(numbers);
}

void AccountOrder::sort(std::vector<quint32> &rows, const std::vector<Key> &keys, const Standings &standings,
                        TextOrder &texts)
{
    struct Column
    {
        const std::vector<qint32> *ranks;
        bool descending;
    };
    std::vector<Key> all = keys;
    all.push_back({FilterField::Name, false});
    for (const Key &key : all)
        ranksOf(key.field, standings, texts);
    // Only now are all there: making one may have moved the others.
    std::vector<Column> columns;
    for (const Key &key : all)
        columns.push_back({&ranksOf(key.field, standings, texts), key.descending});
    std::ranges::sort(rows, [&columns](quint32 a, quint32 b) {
        for (const Column &column : columns) {
            const qint32 rankA = (*column.ranks)[a];
            const qint32 rankB = (*column.ranks)[b];
            if (rankA == rankB)
                continue;
            // What is unknown stands last either way.
            if (rankA == TextOrder::unranked || rankB == TextOrder::unranked)
                return rankB == TextOrder::unranked;
            return column.descending ? rankA > rankB : rankA < rankB;
        }
        return a < b;
    });
}

} // namespace talbook
