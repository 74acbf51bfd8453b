#include "core/budget/budget_cover.h"

#include "core/base/text.h"
#include "core/budget/shares.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// What lines of a campaign say of a channel, for one account or for the campaign as a whole.
struct Cover
{
    bool planned = false;
    bool actual = false;
    qint64 forecast = 0;
    qint64 ordered = 0; ///< committed and not spent yet: what tasks cost may be invoiced against it
};

/// The tasks of a campaign in a channel.
struct CoveredTasks
{
    QHash<AccountId, std::vector<size_t>> byAccount;
    std::vector<AccountId> accounts; ///< in the order of the tasks
};

using CoverKey = std::pair<QString, AccountId>;

QString placeOf(const BudgetEntry &entry)
{
    return foldText(entry.campaignName) + u'\n' + foldText(entry.channel);
}

/// Shares among tasks what of their amounts goes beyond what the lines have for it: first the lines for one account,
/// then those of the whole campaign.
void shareBeyond(const CoveredTasks &tasks, const QHash<CoverKey, Cover> &covers, const QString &place,
                 qint64 Cover::*offset, const std::vector<qint64> &amounts, std::vector<qint64> &beyond)
{
    std::vector<qint64> left;
    qint64 sum = 0;
    for (const AccountId account : tasks.accounts) {
        qint64 own = 0;
        for (const size_t task : tasks.byAccount[account])
            own += amounts[task];
        const qint64 has = account.isNull() ? 0 : covers.value({place, account}).*offset;
        left.push_back(std::max<qint64>(0, own - has));
        sum += left.back();
    }
    const std::vector<double> weights(left.begin(), left.end());
    const std::vector<qint64> shares =
        sharesOf(std::max<qint64>(0, sum - covers.value({place, AccountId()}).*offset), weights);
    for (size_t i = 0; i < shares.size(); ++i) {
        const std::vector<size_t> &own = tasks.byAccount[tasks.accounts[i]];
        std::vector<double> byTask;
        for (const size_t task : own)
            byTask.push_back(double(amounts[task]));
        const std::vector<qint64> parts = sharesOf(shares[i], byTask);
        for (size_t task = 0; task < own.size(); ++task)
            beyond[own[task]] = parts[task];
    }
}

QHash<CoverKey, Cover> coversOf(const std::vector<BudgetEntry> &lines, const std::vector<bool> &statesPlanned,
                                const std::vector<bool> &statesActual)
{
    QHash<CoverKey, Cover> covers;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].campaignName.isEmpty())
            continue;
        Cover &cover = covers[{placeOf(lines[i]), lines[i].account}];
        cover.planned = cover.planned || statesPlanned[i];
        cover.actual = cover.actual || statesActual[i];
        cover.forecast += lines[i].amounts.forecast;
        cover.ordered += std::max<qint64>(0, lines[i].amounts.committed - lines[i].amounts.actual);
    }
    return covers;
}

} // namespace

std::vector<BudgetEntry> withoutDoubles(const std::vector<BudgetEntry> &lines, const std::vector<bool> &statesPlanned,
                                        const std::vector<bool> &statesActual, const std::vector<TaskCosts> &tasks)
{
    const QHash<CoverKey, Cover> covers = coversOf(lines, statesPlanned, statesActual);
    QHash<QString, CoveredTasks> groups;
    std::vector<BudgetEntry> entries;
    std::vector<qint64> forecasts, spent;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const TaskCosts &costs = tasks[i];
        BudgetEntry entry = costs.entry;
        if (!entry.campaignName.isEmpty()) {
            const QString place = placeOf(entry);
            const Cover own = covers.value({place, entry.account}), all = covers.value({place, AccountId()});
            entry.coveredPlanned = own.planned || all.planned ? costs.planned : 0;
            entry.coveredActual = own.actual || all.actual ? costs.actual : 0;
            CoveredTasks &group = groups[place];
            if (!group.byAccount.contains(entry.account))
                group.accounts.push_back(entry.account);
            group.byAccount[entry.account].push_back(i);
        }
        entry.amounts.planned = costs.planned - entry.coveredPlanned;
        entry.amounts.actual = costs.actual - entry.coveredActual;
        forecasts.push_back(costs.forecast);
        spent.push_back(entry.amounts.actual);
        entries.push_back(std::move(entry));
    }
    std::vector<qint64> forecast = forecasts, spoken = spent;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        shareBeyond(*group, covers, group.key(), &Cover::forecast, forecasts, forecast);
        shareBeyond(*group, covers, group.key(), &Cover::ordered, spent, spoken);
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].amounts.forecast = forecast[i];
        entries[i].amounts.remaining = entries[i].amounts.planned - spoken[i];
    }
    return entries;
}

} // namespace talbook
