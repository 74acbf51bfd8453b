#include "core/results/result_scope.h"

#include "core/budget/budget.h"
#include "core/plan/statement.h"
#include "core/results/program_weeks.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace talbook
{

namespace
{

int dayAt(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return dayNumber(text.data(), int(text.size()));
}

QDate dateOf(int day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// Who stood on the lists of the programs that run in the period.
Expected<void> readLists(const Database &database, const Standings &standings, ResultScope &scope)
{
    const auto all = programs(database);
    TALBOOK_TRY(all);
    std::vector<ProgramId> running;
    for (const Program &program : *all) {
        if (dayNumber(program.startsOn) <= scope.to && dayNumber(program.endsOn) >= scope.from)
            running.push_back(program.id);
    }
    Statement rows(database, "SELECT account_id, program_id, joined_on, left_on FROM tal");
    while (rows.step()) {
        const auto account = standings.indexOf(rows.id<AccountId>(0));
        if (!account || std::ranges::find(running, rows.id<ProgramId>(1)) == running.end())
            continue;
        const int joined = dayAt(rows, 2), left = dayAt(rows, 3);
        if (joined == noDay || joined > scope.day)
            continue;
        scope.listed[*account] = true;
        if (left == noDay || left > scope.day)
            scope.member[*account] = true;
        scope.joined[*account] = scope.joined[*account] == noDay ? joined : std::min(scope.joined[*account], joined);
    }
    return rows.result();
}

Expected<void> readTiers(const Database &database, const Standings &standings, ResultScope &scope)
{
    for (size_t i = 0; i < standings.size(); ++i)
        scope.tier[i] = scope.listed[i] ? standings[i].tier : 0;
    Statement rows(database, "SELECT account_id, tier FROM tal WHERE left_on IS NOT NULL AND tier IS NOT NULL "
                             "ORDER BY left_on");
    while (rows.step()) {
        const auto account = standings.indexOf(rows.id<AccountId>(0));
        if (account && scope.listed[*account] && !scope.member[*account])
            scope.tier[*account] = int(rows.integer(1));
    }
    return rows.result();
}

void addCosts(const Budget &budget, ResultCosts &costs)
{
    for (const BudgetEntry &entry : budget.entries) {
        if (entry.amounts.actual != 0)
            costs.entries.push_back({entry.line, entry.account, entry.tier, entry.date, entry.category, entry.channel,
                                     entry.campaignName, entry.tasks, entry.amounts.actual});
    }
    for (const UncountedCosts &uncounted : budget.uncounted) {
        if (uncounted.amounts.actual != 0 && !costs.withoutRate.contains(uncounted.currency))
            costs.withoutRate.append(uncounted.currency);
    }
}

} // namespace

Expected<ResultScope> ResultScope::read(const Database &database, const Standings &standings,
                                        const MetricsRequest &request)
{
    if (request.from.isValid() && request.to.isValid() && request.to < request.from) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Results", "The period ends on %1, before it begins on %2. Give the "
                                                            "earlier day first.")
                         .arg(request.to.toString(Qt::ISODate), request.from.toString(Qt::ISODate)),
                     {}};
    }
    ResultScope scope;
    scope.day = scope.to = dayNumber(standings.asOf());
    scope.member.assign(standings.size(), false);
    scope.listed = scope.member;
    scope.joined.assign(standings.size(), noDay);
    scope.tier.assign(standings.size(), 0);
    if (request.isPeriod() || !standings.program()) {
        if (request.from.isValid())
            scope.from = dayNumber(request.from);
        if (request.to.isValid())
            scope.to = std::min(scope.to, dayNumber(request.to));
        TALBOOK_TRY(readLists(database, standings, scope));
    } else {
        const auto weeks = ProgramWeeks::read(database, standings);
        TALBOOK_TRY(weeks);
        scope.program = weeks->program();
        scope.from = weeks->firstDay();
        scope.to = weeks->lastDay();
        for (size_t i = 0; i < standings.size(); ++i) {
            scope.member[i] = isThisWeek(weeks->member(i));
            scope.listed[i] = isThisWeek(weeks->listed(i));
            scope.joined[i] = weeks->joined(i);
        }
    }
    scope.hasList = std::ranges::find(scope.listed, true) != scope.listed.end();
    if (scope.hasList) {
        TALBOOK_TRY(readTiers(database, standings, scope));
    } else { // the figures are of all accounts, and nobody has joined anything
        scope.member.assign(standings.size(), true);
        scope.listed = scope.member;
        scope.joined.assign(standings.size(), noDay);
    }
    return scope;
}

Expected<ResultCosts> ResultCosts::read(const Database &database, const Standings &standings, const ResultScope &scope,
                                        const Wording &words)
{
    ResultCosts costs;
    const auto categories = BudgetCategories::read(words);
    TALBOOK_TRY(categories);
    const auto tierOf = [&](AccountId account) {
        const auto index = standings.indexOf(account);
        return index ? standings[*index].tier : 0;
    };
    if (scope.program) {
        const auto budget = readBudget(database, *scope.program, standings.asOf(), *categories, tierOf);
        TALBOOK_TRY(budget);
        addCosts(*budget, costs);
        return costs;
    }
    // Every program's own lines and tasks, then what names no program; what both readings hold counts once.
    auto all = programs(database);
    TALBOOK_TRY(all);
    Program nobodys;
    nobodys.startsOn = QDate(1, 1, 1);
    nobodys.endsOn = QDate(9999, 12, 31);
    all->push_back(nobodys);
    std::set<std::tuple<qint64, qint64, qint64, QString, QDate>> seen;
    const int firstMonth = scope.from == INT_MIN ? scope.from : [&] {
        const QDate first = dateOf(scope.from);
        return dayNumber(QDate(first.year(), first.month(), 1));
    }();
    for (const Program &program : *all) {
        auto budget = readBudget(database, program, standings.asOf(), *categories, tierOf);
        TALBOOK_TRY(budget);
        std::erase_if(budget->entries, [&](const BudgetEntry &entry) {
            const bool isLine = entry.source == BudgetEntry::Source::Line;
            const int day = dayNumber(entry.date);
            if (day < (isLine ? scope.from : firstMonth) || day > scope.to)
                return true;
            return !seen.emplace(entry.line.value, isLine ? 0 : entry.campaign.value, isLine ? 0 : entry.account.value,
                                 isLine ? QString() : entry.channel, isLine ? QDate() : entry.date)
                        .second;
        });
        addCosts(*budget, costs);
    }
    return costs;
}

Expected<ResultFacts> ResultFacts::read(const Database &database, const Standings &standings,
                                        const MetricsRequest &request, const Wording &words)
{
    auto scope = ResultScope::read(database, standings, request);
    TALBOOK_TRY(scope);
    auto benchmarks = Benchmarks::read(database);
    TALBOOK_TRY(benchmarks);
    auto settings = attributionSettings(database);
    TALBOOK_TRY(settings);
    auto deals = readDeals(database, standings);
    TALBOOK_TRY(deals);
    auto touches = TouchTable::read(database, standings, *settings);
    TALBOOK_TRY(touches);
    auto costs = ResultCosts::read(database, standings, *scope, words);
    TALBOOK_TRY(costs);
    return ResultFacts{standings,         std::move(*scope),   std::move(*benchmarks), std::move(*settings),
                       std::move(*deals), std::move(*touches), std::move(*costs)};
}

bool ResultFacts::isInfluenced(const Deal &deal) const
{
    const int until =
        std::min(deal.outcome == DealOutcome::Open || deal.closed == noDay ? scope.day : deal.closed, scope.day);
    return std::ranges::any_of(touches.of(deal.account, deal.created - settings.influenceDays, until),
                               [](const Touch &touch) { return touch.team == TouchTeam::Marketing; });
}

bool ResultFacts::isTouched(const Deal &deal) const
{
    const int created = deal.created == noDay ? deal.closed : std::min(deal.created, deal.closed);
    return !touches.of(deal.account, created - settings.lookbackDays, deal.closed).empty();
}

} // namespace talbook
