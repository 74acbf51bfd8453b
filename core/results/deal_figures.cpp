#include "core/plan/database.h"
#include "core/results/figure_reader.h"

#include <cmath>

namespace talbook
{

namespace
{

int dealDay(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return dayNumber(text.data(), int(text.size()));
}

} // namespace

Expected<std::vector<Deal>> readDeals(const Database &database, const Standings &standings)
{
    std::vector<Deal> deals;
    Statement rows(database, "SELECT id, account_id, amount, currency, created, closed, outcome, mql_date, "
                             "sql_date FROM opportunity ORDER BY id");
    while (rows.step()) {
        const auto account = standings.indexOf(rows.id<AccountId>(1));
        if (!account)
            continue;
        Deal deal{rows.integer(0), *account, dealDay(rows, 4), dealDay(rows, 5)};
        if (const auto minor = rows.optionalInteger(2))
            deal.amount = standings.facts().settings.inPlanCurrency(*minor, rows.text(3));
        const std::string_view outcome = rows.utf8(6);
        if (outcome != "open")
            deal.outcome = outcome == "won" ? DealOutcome::Won : DealOutcome::Lost;
        deal.mql = dealDay(rows, 7);
        deal.sql = dealDay(rows, 8);
        deals.push_back(deal);
    }
    TALBOOK_TRY(rows.result());
    return deals;
}

void FigureReader::opportunities()
{
    ProgramFigure share = figure(FigureKind::Opportunities);
    std::vector<Weeks> since(m_standings.size(), 0);
    for (const Deal &deal : m_deals) {
        if (!isInProgram(deal.created))
            continue;
        since[deal.account] |= Weeks(ownFrom(deal.created) & m_weeks.listed(deal.account));
        if (isThisWeek(m_weeks.listed(deal.account)))
            share.records.push_back(deal.id);
    }
    PerWeek with{};
    for (size_t i = 0; i < since.size(); ++i) {
        addInWeeks(with, since[i]);
        if (isThisWeek(since[i]))
            share.accounts.push_back(idOf(i));
    }
    fillShares(share, with, m_listed, m_weeks.own());
    judgeAndKeep(std::move(share));
}

void FigureReader::pipeline()
{
    ProgramFigure amount = figure(FigureKind::Pipeline);
    PerWeek list{}, all{};
    std::vector<bool> behind(m_standings.size(), false);
    for (const Deal &deal : m_deals) {
        if (!isInProgram(deal.created))
            continue;
        const Weeks weeks = ownFrom(deal.created);
        const bool ours = isThisWeek(m_weeks.listed(deal.account));
        if (!deal.amount) {
            amount.leftOut += ours ? 1 : 0;
            continue;
        }
        addInWeeks(all, weeks, *deal.amount);
        addInWeeks(list, weeks & m_weeks.listed(deal.account), *deal.amount);
        if (ours) {
            behind[deal.account] = true;
            amount.records.push_back(deal.id);
        }
    }
    if (all[thisWeek] <= 0)
        return;
    nameAccounts(amount, behind);
    fill(amount, list, all, m_weeks.own());
    amount.numerator = list[thisWeek];
    amount.beside = list[thisWeek] / all[thisWeek];
    judgeAndKeep(std::move(amount));
}

void FigureReader::deals(FigureKind kind)
{
    const bool rate = kind == FigureKind::WinRate;
    ProgramFigure result = figure(kind);
    PerWeek list{}, listWhole{};
    RestFigure rest;
    std::vector<bool> behind(m_standings.size(), false);
    for (const Deal &deal : m_deals) {
        const bool won = deal.outcome == DealOutcome::Won;
        if (deal.outcome == DealOutcome::Open || deal.closed == noDay || (!rate && !won))
            continue;
        const Weeks weeks = m_weeks.within(deal.closed, m_benchmarks.closedDays - 1);
        const Weeks ours = weeks & m_weeks.listed(deal.account);
        if (!rate && !deal.amount) {
            result.leftOut += isThisWeek(ours) ? 1 : 0;
            continue;
        }
        const double part = rate ? double(won) : *deal.amount;
        addInWeeks(list, ours, part);
        addInWeeks(listWhole, ours);
        if (isThisWeek(weeks) && !isThisWeek(ours)) {
            rest.numerator += part;
            ++rest.denominator;
        }
        if (isThisWeek(ours) && won) {
            behind[deal.account] = true;
            result.records.push_back(deal.id);
        }
    }
    if (listWhole[thisWeek] <= 0)
        return;
    nameAccounts(result, behind);
    fillShares(result, list, listWhole, allWeeks);
    if (rest.denominator > 0) {
        rest.value = rest.numerator / rest.denominator;
        result.rest = rest;
    }
    if (rate) {
        result.interval = wilsonInterval(std::llround(result.numerator), std::llround(result.denominator));
        if (result.rest)
            result.rest->interval = wilsonInterval(std::llround(rest.numerator), std::llround(rest.denominator));
    }
    judgeAndKeep(std::move(result));
}

} // namespace talbook
