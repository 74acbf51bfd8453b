#include "core/accounts/text_order.h"

#include <QCollatorSortKey>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace talbook
{

namespace
{

/// With more changes than one in so many accounts it is quicker to rank all.
constexpr size_t changedOfMost = 4;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Accounts that have the same text.
struct TextGroup
{
    std::string_view text;
    std::vector<quint32> accounts;
    bool likeBefore = false; ///< the order does not tell it from the group before
};

/// The accounts in groups, in the collator's order; those without a text are in none.
template <class Accounts>
std::vector<TextGroup> groupsInOrder(const Accounts &indexes, const AccountTable &accounts, TextRef AccountRow::*text,
                                     const QCollator &collator)
{
    std::vector<TextGroup> groups;
    std::unordered_map<std::string_view, size_t> known;
    for (const quint32 account : indexes) {
        const TextRef ref = accounts[account].*text;
        if (ref.isEmpty())
            continue;
        const auto [entry, fresh] = known.emplace(accounts.text(ref), groups.size());
        if (fresh)
            groups.push_back({accounts.text(ref), {}, false});
        groups[entry->second].accounts.push_back(account);
    }
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(groups.size());
    for (size_t i = 0; i < groups.size(); ++i)
        keys.emplace_back(collator.sortKey(shown(groups[i].text)), i);
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TextGroup> ordered;
    ordered.reserve(groups.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        ordered.push_back(std::move(groups[keys[i].second]));
        ordered.back().likeBefore = i > 0 && keys[i - 1].first.compare(keys[i].first) == 0;
    }
    return ordered;
}

} // namespace

TextRef AccountRow::*accountText(FilterField field)
{
    switch (field) {
    case FilterField::Name:
        return &AccountRow::name;
    case FilterField::Domain:
        return &AccountRow::domain;
    case FilterField::Industry:
        return &AccountRow::industry;
    case FilterField::Country:
        return &AccountRow::country;
    case FilterField::Region:
        return &AccountRow::region;
    case FilterField::City:
        return &AccountRow::city;
    case FilterField::Owner:
        return &AccountRow::owner;
    case FilterField::Priority:
        return &AccountRow::priority;
    case FilterField::Technologies:
        return &AccountRow::technologies;
    case FilterField::Competitors:
        return &AccountRow::competitors;
    default:
        return nullptr;
    }
}

TextOrder::TextOrder(const QLocale &locale) : m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TextOrder::prepare(const AccountTable &accounts)
{
    for (const FilterField field : filterFields()) {
        if (const auto text = accountText(field))
            ranks(text, accounts);
    }
}

const std::vector<qint32> &TextOrder::ranks(TextRef AccountRow::*text, const AccountTable &accounts)
{
    auto column = std::ranges::find(m_columns, text, &Column::text);
    if (column == m_columns.end())
        column = m_columns.insert(m_columns.end(), Column{.text = text, .ranks = {}, .changed = {}});
    if (column->ranks.size() != accounts.size() || column->changed.size() > accounts.size() / changedOfMost)
        rankAll(*column, accounts);
    else if (!column->changed.empty())
        rankChanged(*column, accounts);
    return column->ranks;
}

void TextOrder::noteChanged(size_t account)
{
    for (Column &column : m_columns)
        column.changed.push_back(quint32(account));
}

void TextOrder::rankAll(Column &column, const AccountTable &accounts) const
{
    column.changed.clear();
    column.ranks.assign(accounts.size(), unranked);
    std::vector<quint32> all(accounts.size());
    std::iota(all.begin(), all.end(), 0u);
    qint32 rank = -1;
    for (const TextGroup &group : groupsInOrder(all, accounts, column.text, m_collator)) {
        rank += group.likeBefore ? 0 : 1;
        for (const quint32 account : group.accounts)
            column.ranks[account] = rank;
    }
}

/// The others keep their order among themselves; each new text finds its place among them by halving.
void TextOrder::rankChanged(Column &column, const AccountTable &accounts) const
{
    constexpr qint32 moving = -1;
    for (const quint32 account : column.changed)
        column.ranks[account] = moving;
    std::ranges::sort(column.changed);
    const auto [extra, end] = std::ranges::unique(column.changed);
    column.changed.erase(extra, end);

    // One account for every rank that is still taken, by rank.
    std::vector<quint32> holders;
    {
        std::vector<quint32> holderOf(accounts.size(), quint32(accounts.size()));
        for (size_t i = 0; i < accounts.size(); ++i) {
            if (column.ranks[i] != moving && column.ranks[i] != unranked)
                holderOf[size_t(column.ranks[i])] = quint32(i);
        }
        std::ranges::copy_if(holderOf, std::back_inserter(holders),
                             [&](quint32 holder) { return holder < accounts.size(); });
    }
    const auto textOf = [&](quint32 account) { return shown(accounts.text(accounts[account].*column.text)); };
    std::vector<qint32> newRank(accounts.size(), unranked); // by old rank
    qint32 rank = -1;
    auto next = holders.begin();
    const auto takeOver = [&](auto until) {
        for (; next != until; ++next)
            newRank[size_t(column.ranks[*next])] = ++rank;
    };
    std::vector<std::pair<quint32, qint32>> placed;
    for (const TextGroup &group : groupsInOrder(column.changed, accounts, column.text, m_collator)) {
        if (!group.likeBefore) {
            const QString text = shown(group.text);
            takeOver(std::lower_bound(next, holders.end(), text, [&](quint32 holder, const QString &wanted) {
                return m_collator.compare(textOf(holder), wanted) < 0;
            }));
            if (next != holders.end() && m_collator.compare(textOf(*next), text) == 0)
                takeOver(next + 1);
            else
                ++rank;
        }
        for (const quint32 account : group.accounts)
            placed.emplace_back(account, rank);
    }
    takeOver(holders.end());
    for (qint32 &old : column.ranks)
        old = old == moving || old == unranked ? unranked : newRank[size_t(old)];
    for (const auto &[account, its] : placed)
        column.ranks[account] = its;
    column.changed.clear();
}

} // namespace talbook
