#include "core/budget/budget_view.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::pair<QStringView, BudgetDimension>, 6> dimensionWords = {{
    {u"category", BudgetDimension::Category},
    {u"channel", BudgetDimension::Channel},
    {u"tier", BudgetDimension::Tier},
    {u"campaign", BudgetDimension::Campaign},
    {u"account", BudgetDimension::Account},
    {u"month", BudgetDimension::Month},
}};

QString keyOf(const BudgetEntry &entry, BudgetDimension by, const std::function<QString(AccountId)> &nameOf)
{
    switch (by) {
    case BudgetDimension::Category:
        return entry.category;
    case BudgetDimension::Channel:
        return entry.channel;
    case BudgetDimension::Tier:
        return entry.tier > 0 ? QString::number(entry.tier) : QString();
    case BudgetDimension::Campaign:
        return entry.campaignName;
    case BudgetDimension::Account:
        return entry.account.isNull() ? QString() : nameOf(entry.account);
    case BudgetDimension::Month:
        return entry.date.toString(u"yyyy-MM"_s);
    }
    Q_UNREACHABLE();
}

/// What makes two entries one row: names written alike are the same, accounts are never.
QString identityOf(const BudgetEntry &entry, BudgetDimension by, const QString &key)
{
    return by == BudgetDimension::Account ? QString::number(entry.account.value) : foldText(key);
}

} // namespace

std::optional<BudgetDimension> budgetDimension(const QString &word)
{
    for (const auto &[name, dimension] : dimensionWords) {
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return dimension;
    }
    return std::nullopt;
}

std::vector<BudgetRow> budgetRows(const Budget &budget, BudgetDimension by, const BudgetCategories &categories,
                                  const std::function<QString(AccountId)> &nameOf)
{
    std::vector<BudgetRow> rows;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < budget.entries.size(); ++i) {
        const BudgetEntry &entry = budget.entries[i];
        const QString key = keyOf(entry, by, nameOf);
        const auto [place, fresh] = [&] {
            const QString identity = identityOf(entry, by, key);
            const auto known = places.constFind(identity);
            if (known != places.constEnd())
                return std::pair(*known, false);
            places.insert(identity, rows.size());
            return std::pair(rows.size(), true);
        }();
        if (fresh)
            rows.push_back({key, by == BudgetDimension::Account ? entry.account : AccountId(), {}, {}});
        rows[place].amounts += entry.amounts;
        rows[place].entries.push_back(i);
    }
    const bool bySize =
        by == BudgetDimension::Channel || by == BudgetDimension::Campaign || by == BudgetDimension::Account;
    std::ranges::sort(rows, [&](const BudgetRow &a, const BudgetRow &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        if (by == BudgetDimension::Category && categories.place(a.key) != categories.place(b.key))
            return categories.place(a.key) < categories.place(b.key);
        if (bySize && a.amounts.planned != b.amounts.planned)
            return a.amounts.planned > b.amounts.planned;
        return std::pair(a.key, a.account) < std::pair(b.key, b.account);
    });
    return rows;
}

} // namespace talbook
