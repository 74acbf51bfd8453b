#include "core/budget/budget_cover.h"

#include "core/base/text.h"
#include "core/budget/shares.h"

#include <QHash>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// A campaign's costs in a channel, for one account or for all that have no lines of their own.
struct Cover
{
    bool planned = false;
    bool actual = false;
    qint64 forecast = 0; ///< of the lines
    std::vector<size_t> tasks;
};

QString coverKey(const QString &campaign, const QString &channel, AccountId account)
{
    return foldText(campaign) + u'\n' + foldText(channel) + u'\n' + QString::number(account.value);
}

/// The forecast of a group is the larger of the lines' and the tasks': what the tasks add beyond the lines is shared
/// among them as they cost.
void addForecast(const Cover &cover, const std::vector<TaskCosts> &tasks, std::vector<BudgetEntry> &entries)
{
    qint64 expected = 0;
    std::vector<double> weights;
    for (const size_t i : cover.tasks) {
        expected += tasks[i].forecast;
        weights.push_back(double(tasks[i].forecast));
    }
    const std::vector<qint64> parts = sharesOf(std::max<qint64>(0, expected - cover.forecast), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        entries[cover.tasks[i]].amounts.forecast = parts[i];
}

} // namespace

std::vector<BudgetEntry> withoutDoubles(const std::vector<BudgetEntry> &lines, const std::vector<bool> &statesPlanned,
                                        const std::vector<bool> &statesActual, const std::vector<TaskCosts> &tasks)
{
    QHash<QString, Cover> covers;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].campaignName.isEmpty())
            continue;
        Cover &cover = covers[coverKey(lines[i].campaignName, lines[i].channel, lines[i].account)];
        cover.planned = cover.planned || statesPlanned[i];
        cover.actual = cover.actual || statesActual[i];
        cover.forecast += lines[i].amounts.forecast;
    }
    std::vector<BudgetEntry> entries;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const TaskCosts &costs = tasks[i];
        BudgetEntry entry = costs.entry;
        Cover *cover = nullptr;
        if (!entry.campaignName.isEmpty()) {
            for (const AccountId account : {entry.account, AccountId()}) {
                const auto found = covers.find(coverKey(entry.campaignName, entry.channel, account));
                if (!cover && found != covers.end())
                    cover = &*found;
            }
        }
        entry.coveredPlanned = cover && cover->planned ? costs.planned : 0;
        entry.coveredActual = cover && cover->actual ? costs.actual : 0;
        entry.amounts.planned = costs.planned - entry.coveredPlanned;
        entry.amounts.actual = costs.actual - entry.coveredActual;
        entry.amounts.remaining = entry.amounts.planned - entry.amounts.actual;
        entry.amounts.forecast = costs.forecast;
        if (cover)
            cover->tasks.push_back(i);
        entries.push_back(std::move(entry));
    }
    for (const Cover &cover : std::as_const(covers))
        addForecast(cover, tasks, entries);
    return entries;
}

} // namespace talbook
