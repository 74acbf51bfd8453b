#include "core/budget/reallocation.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/plan/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewAccounts = 5;

/// By folded channel: the accounts of the program's list that were active in it.
Expected<QHash<QString, int>> engagedByChannel(const Database &database, const Program &program)
{
    Statement rows(database, "SELECT a.channel, a.account_id FROM activity a "
                             "JOIN tal t ON t.account_id = a.account_id AND t.program_id = ?1 "
                             "WHERE a.direction = 'inbound' AND a.channel IS NOT NULL AND a.date BETWEEN ?2 AND ?3 "
                             "GROUP BY a.channel, a.account_id");
    rows.bind(1, program.id);
    rows.bind(2, program.startsOn);
    rows.bind(3, program.endsOn);
    QHash<QString, QSet<qint64>> accounts;
    while (rows.step())
        accounts[foldText(rows.text(0))].insert(rows.integer(1));
    TALBOOK_TRY(rows.result());
    QHash<QString, int> counts;
    for (auto channel = accounts.cbegin(); channel != accounts.cend(); ++channel)
        counts.insert(channel.key(), int(channel->size()));
    return counts;
}

} // namespace

std::optional<double> ChannelReturn::costPerEngaged() const
{
    if (spent <= 0 || engaged <= 0)
        return std::nullopt;
    return double(spent) / engaged;
}

Expected<std::vector<ChannelReturn>> channelReturns(const Database &database, const Budget &budget)
{
    auto engaged = engagedByChannel(database, budget.program);
    TALBOOK_TRY(engaged);
    std::vector<ChannelReturn> returns;
    QHash<QString, size_t> places;
    for (const BudgetEntry &entry : budget.entries) {
        if (entry.channel.isEmpty())
            continue;
        const QString key = foldText(entry.channel);
        if (!places.contains(key)) {
            places.insert(key, returns.size());
            returns.push_back({entry.channel, 0, engaged->value(key)});
        }
        returns[places.value(key)].spent += entry.amounts.actual;
    }
    for (auto channel = engaged->cbegin(); channel != engaged->cend(); ++channel) {
        if (!places.contains(channel.key()))
            returns.push_back({channel.key(), 0, channel.value()});
    }
    std::erase_if(returns, [](const ChannelReturn &channel) { return channel.spent == 0 && channel.engaged == 0; });
    std::ranges::sort(returns, [](const ChannelReturn &a, const ChannelReturn &b) {
        return std::pair(-a.spent, a.channel) < std::pair(-b.spent, b.channel);
    });
    return returns;
}

Expected<Reallocation> reallocate(const ChannelReturn &from, const ChannelReturn &to, qint64 amount,
                                  const QString &currency)
{
    const auto refuse = [](const QString &message) { return Error{ErrorCode::BadInput, message, {}}; };
    if (foldText(from.channel) == foldText(to.channel))
        return refuse(QCoreApplication::translate("Budget", "Choose two different channels."));
    for (const ChannelReturn *channel : {&from, &to}) {
        if (!channel->costPerEngaged()) {
            return refuse(QCoreApplication::translate("Budget", "“%1” has no cost per engaged account in that quarter: "
                                                                "nothing was spent there, or nobody was engaged.")
                              .arg(channel->channel));
        }
    }
    if (amount <= 0 || amount > from.spent) {
        return refuse(QCoreApplication::translate("Budget", "Enter an amount up to what “%1” spent in that quarter.")
                          .arg(from.channel));
    }
    Reallocation result;
    result.lost = double(amount) / *from.costPerEngaged();
    result.gained = double(amount) / *to.costPerEngaged();
    const double spent = toMajor(from.spent + to.spent, currency);
    const double before = from.engaged + to.engaged;
    result.costBefore = spent / before;
    result.costAfter = spent / (before - result.lost + result.gained);
    result.few = from.engaged < fewAccounts || to.engaged < fewAccounts;
    return result;
}

} // namespace talbook
