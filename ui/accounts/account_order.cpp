#include "ui/accounts/account_order.h"

#include "core/accounts/priority.h"

#include <algorithm>
#include <bit>
#include <numeric>

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

/// Goes as the number does, as an unsigned integer. Both zeros are one.
quint64 orderedBits(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number + 0.0);
    return bits & sign ? ~bits : bits | sign;
}

struct Numbered
{
    quint64 bits;
    quint32 account;
};

/// By their numbers, sixteen bits at a time from the lowest on: at a hundred thousand a third of what comparing takes.
void sortByBits(std::vector<Numbered> &known)
{
    constexpr int digitBits = 16;
    constexpr size_t digits = size_t(1) << digitBits;
    std::vector<Numbered> other(known.size());
    std::vector<quint32> places(digits);
    for (int shift = 0; shift < 64; shift += digitBits) {
        const auto digitOf = [shift](const Numbered &one) { return size_t(one.bits >> shift) & (digits - 1); };
        std::ranges::fill(places, 0);
        for (const Numbered &one : known)
            ++places[digitOf(one)];
        if (known.empty() || places[digitOf(known.front())] == known.size())
            continue; // alike in all
        std::exclusive_scan(places.begin(), places.end(), places.begin(), quint32(0));
        for (const Numbered &one : known)
            other[places[digitOf(one)]++] = one;
        std::swap(known, other);
    }
}

std::vector<qint32> ranksOfNumbers(const std::vector<std::optional<double>> &numbers)
{
    std::vector<qint32> ranks(numbers.size(), TextOrder::unranked);
    std::vector<Numbered> known;
    known.reserve(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i])
            known.push_back({orderedBits(*numbers[i]), quint32(i)});
    }
    sortByBits(known);
    qint32 rank = -1;
    for (size_t i = 0; i < known.size(); ++i) {
        if (i == 0 || known[i].bits != known[i - 1].bits)
            ++rank;
        ranks[known[i].account] = rank;
    }
    return ranks;
}

/// Rows of one rank keep their order, unknown ones stand last either way. Ranks are counted, not compared: there are no
/// more of them than accounts.
void sortByRank(std::vector<quint32> &rows, const std::vector<qint32> &ranks, bool descending)
{
    qint32 most = -1;
    for (const quint32 row : rows) {
        if (ranks[row] != TextOrder::unranked)
            most = std::max(most, ranks[row]);
    }
    const auto placeOf = [&](quint32 row) {
        const qint32 rank = ranks[row];
        return size_t(rank == TextOrder::unranked ? most + 1 : descending ? most - rank : rank);
    };
    std::vector<quint32> places(size_t(most) + 2);
    for (const quint32 row : rows)
        ++places[placeOf(row)];
    std::exclusive_scan(places.begin(), places.end(), places.begin(), quint32(0));
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[places[placeOf(row)]++] = row;
    rows = std::move(sorted);
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
    std::vector<Key> all = keys;
    all.push_back({FilterField::Name, false});
    for (const Key &key : all)
        ranksOf(key.field, standings, texts);
    // Each pass keeps what the one before has put in order, so the first key comes last. Only now are all ranks there:
    // making one may have moved the others.
    std::ranges::sort(rows);
    for (auto key = all.rbegin(); key != all.rend(); ++key)
        sortByRank(rows, ranksOf(key->field, standings, texts), key->descending);
}

} // namespace talbook
