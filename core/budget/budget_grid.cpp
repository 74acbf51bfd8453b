#include "core/budget/budget_grid.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

std::vector<QDate> monthsOf(const Budget &budget)
{
    QDate first = monthOf(budget.program.startsOn);
    QDate last = monthOf(budget.program.endsOn);
    for (const BudgetEntry &entry : budget.entries) {
        if (!entry.date.isValid())
            continue;
        first = std::min(first, monthOf(entry.date));
        last = std::max(last, monthOf(entry.date));
    }
    std::vector<QDate> months;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        months.push_back(month);
    return months;
}

/// Alike but for the month.
QString likeness(const BudgetEntry &entry)
{
    const QStringList parts{QString::number(int(entry.source)),
                            QString::number(entry.campaign.value),
                            QString::number(entry.account.value),
                            QString::number(entry.tier),
                            foldText(entry.category),
                            foldText(entry.channel),
                            foldText(entry.campaignName),
                            foldText(entry.note),
                            entry.currency};
    return parts.join(u'\n');
}

std::vector<BudgetItem> itemsOf(const Budget &budget, const BudgetRow &row, const std::vector<QDate> &months)
{
    std::vector<BudgetItem> items;
    QHash<QString, std::vector<size_t>> alike; // places in items
    for (const size_t place : row.entries) {
        const BudgetEntry &entry = budget.entries[place];
        const size_t month = size_t(std::ranges::find(months, monthOf(entry.date)) - months.begin());
        std::vector<size_t> &candidates = alike[likeness(entry)];
        const auto free = std::ranges::find_if(candidates, [&](size_t item) {
            return entry.source == BudgetEntry::Source::Tasks || items[item].cells[month].empty();
        });
        size_t item = 0;
        if (free == candidates.end()) {
            item = items.size();
            candidates.push_back(item);
            items.push_back({entry.source, place, std::vector<std::vector<size_t>>(months.size()), {}});
        } else {
            item = *free;
        }
        items[item].cells[month].push_back(place);
        items[item].amounts += entry.amounts;
    }
    return items;
}

} // namespace

qint64 amountOf(const BudgetAmounts &amounts, BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Planned:
        return amounts.planned;
    case BudgetMeasure::Committed:
        return amounts.committed;
    case BudgetMeasure::Actual:
        return amounts.actual;
    case BudgetMeasure::Remaining:
        return amounts.remaining;
    case BudgetMeasure::Forecast:
        return amounts.forecast;
    }
    Q_UNREACHABLE();
}

BudgetGrid budgetGrid(const Budget &budget, BudgetDimension by, const BudgetCategories &categories,
                      const std::function<QString(AccountId)> &nameOf)
{
    BudgetGrid grid;
    grid.months = monthsOf(budget);
    grid.total.resize(grid.months.size());
    for (BudgetRow &row : budgetRows(budget, by, categories, nameOf)) {
        BudgetGroup group;
        group.months.resize(grid.months.size());
        for (const size_t place : row.entries) {
            const BudgetEntry &entry = budget.entries[place];
            const size_t month = size_t(std::ranges::find(grid.months, monthOf(entry.date)) - grid.months.begin());
            group.months[month] += entry.amounts;
            grid.total[month] += entry.amounts;
            grid.sum += entry.amounts;
        }
        group.items = itemsOf(budget, row, grid.months);
        group.row = std::move(row);
        grid.groups.push_back(std::move(group));
    }
    return grid;
}

} // namespace talbook
