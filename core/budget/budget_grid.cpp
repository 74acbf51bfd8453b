#include "core/budget/budget_grid.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestProgram = 3 * 366; ///< days; of a longer one only the months with costs are shown

QDate monthOf(QDate date)
{
    return date.isValid() ? QDate(date.year(), date.month(), 1) : QDate();
}

std::vector<QDate> monthsOf(const Budget &budget)
{
    std::set<QDate> months;
    if (budget.program.startsOn.isValid() && budget.program.startsOn.daysTo(budget.program.endsOn) < longestProgram) {
        for (QDate month = monthOf(budget.program.startsOn); month <= budget.program.endsOn; month = month.addMonths(1))
            months.insert(month);
    }
    for (const BudgetEntry &entry : budget.entries)
        months.insert(monthOf(entry.date));
    return {months.begin(), months.end()};
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
