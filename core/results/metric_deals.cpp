#include "core/results/metric_reader.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

void MetricReader::created()
{
    double accounts = 0;
    for (size_t i = 0; i < m_belongs.size(); ++i) {
        if (!isListed(i))
            continue;
        ++accounts;
        noteWhole(MetricKind::AccountsWithOpportunities, i);
    }
    std::vector<bool> with(m_belongs.size(), false);
    double all = 0, list = 0, influenced = 0;
    qint64 count = 0, priced = 0, touched = 0;
    for (const Deal &deal : m_all.deals) {
        if (!m_scope.isWithin(deal.created))
            continue;
        all += deal.amount.value_or(0);
        if (deal.amount)
            noteWhole(MetricKind::PipelineShare, deal.account, deal.id);
        if (!isListed(deal.account))
            continue;
        ++count;
        with[deal.account] = true;
        note(MetricKind::AccountsWithOpportunities, deal.account, deal.id);
        note(MetricKind::Opportunities, deal.account, deal.id);
        const bool isInfluenced = m_all.isInfluenced(deal);
        if (!deal.amount) {
            ++at(MetricKind::Pipeline).leftOut;
            ++at(MetricKind::PipelineShare).leftOut;
            at(MetricKind::InfluencedPipeline).leftOut += isInfluenced ? 1 : 0;
            ++at(MetricKind::InfluencedShare).leftOut;
            continue;
        }
        ++priced;
        list += *deal.amount;
        note(MetricKind::Pipeline, deal.account, deal.id);
        note(MetricKind::PipelineShare, deal.account, deal.id);
        noteWhole(MetricKind::InfluencedShare, deal.account, deal.id);
        if (!isInfluenced)
            continue;
        ++touched;
        influenced += *deal.amount;
        note(MetricKind::InfluencedPipeline, deal.account, deal.id);
        note(MetricKind::InfluencedShare, deal.account, deal.id);
    }
    share(MetricKind::AccountsWithOpportunities, double(std::count(with.begin(), with.end(), true)), accounts);
    sum(MetricKind::Opportunities, double(count), count);
    sum(MetricKind::Pipeline, list, priced);
    quotient(MetricKind::PipelineShare, list, all);
    at(MetricKind::PipelineShare).n = priced;
    sum(MetricKind::InfluencedPipeline, influenced, touched);
    quotient(MetricKind::InfluencedShare, influenced, list);
    at(MetricKind::InfluencedShare).n = priced;
}

void MetricReader::closed()
{
    std::vector<bool> wonBefore(m_belongs.size(), false), wonNow(m_belongs.size(), false);
    std::vector<double> sizes, cycles, toSql, toWon;
    double won = 0, lost = 0, revenue = 0, attributed = 0;
    qint64 touched = 0;
    for (const Deal &deal : m_all.deals) {
        if (deal.outcome == DealOutcome::Open || deal.closed == noDay || !isListed(deal.account))
            continue;
        const bool isWon = deal.outcome == DealOutcome::Won;
        if (isWon && deal.closed < m_scope.from)
            wonBefore[deal.account] = true;
        if (!m_scope.isWithin(deal.closed))
            continue;
        (isWon ? won : lost) += 1;
        noteWhole(MetricKind::WinRate, deal.account, deal.id);
        if (!isWon)
            continue;
        wonNow[deal.account] = true;
        note(MetricKind::WinRate, deal.account, deal.id);
        note(MetricKind::WonDeals, deal.account, deal.id);
        const auto span = [&](MetricKind kind, std::vector<double> &days, int from, int to) {
            if (from == noDay || to == noDay || to < from)
                return;
            days.push_back(to - from);
            noteDays(kind, deal.account, deal.id, to - from);
        };
        if (deal.created != noDay && deal.closed >= deal.created)
            noteDays(MetricKind::CycleMean, deal.account, deal.id, deal.closed - deal.created);
        span(MetricKind::Cycle, cycles, deal.created, deal.closed);
        span(MetricKind::MqlToSql, toSql, deal.mql, deal.sql);
        span(MetricKind::SqlToWon, toWon, deal.sql, deal.closed);
        const bool isTouched = m_all.isTouched(deal);
        if (!deal.amount) {
            ++at(MetricKind::DealSize).leftOut;
            ++at(MetricKind::WonRevenue).leftOut;
            at(MetricKind::AttributedRevenue).leftOut += isTouched ? 1 : 0;
            continue;
        }
        sizes.push_back(*deal.amount);
        revenue += *deal.amount;
        note(MetricKind::DealSize, deal.account, deal.id);
        note(MetricKind::WonRevenue, deal.account, deal.id);
        if (isTouched) {
            ++touched;
            attributed += *deal.amount;
            note(MetricKind::AttributedRevenue, deal.account, deal.id);
        }
    }
    qint64 customers = 0;
    for (const Deal &deal : m_all.deals) {
        if (deal.outcome == DealOutcome::Won && m_scope.isWithin(deal.closed) && isListed(deal.account) &&
            !wonBefore[deal.account])
            note(MetricKind::Customers, deal.account, deal.id);
    }
    for (size_t i = 0; i < wonNow.size(); ++i)
        customers += wonNow[i] && !wonBefore[i] ? 1 : 0;
    sum(MetricKind::WonDeals, won, std::llround(won));
    sum(MetricKind::WonRevenue, revenue, qint64(sizes.size()));
    sum(MetricKind::Customers, double(customers), customers);
    sum(MetricKind::AttributedRevenue, attributed, touched);
    share(MetricKind::WinRate, won, won + lost);
    meanOf(MetricKind::DealSize, sizes);
    medianOf(MetricKind::Cycle, cycles);
    meanOf(MetricKind::CycleMean, cycles);
    medianOf(MetricKind::MqlToSql, toSql);
    medianOf(MetricKind::SqlToWon, toWon);

    MetricFigure &velocity = at(MetricKind::Velocity);
    const MetricFigure &rate = at(MetricKind::WinRate), &size = at(MetricKind::DealSize),
                       &cycle = at(MetricKind::Cycle);
    // What was opened gives the number, what was closed the rate, the size and the cycle.
    const Whole &closedDeals = m_wholes[size_t(MetricKind::WinRate)];
    velocity.accounts = at(MetricKind::Opportunities).accounts;
    velocity.records = at(MetricKind::Opportunities).records;
    velocity.records.insert(velocity.records.end(), closedDeals.records.begin(), closedDeals.records.end());
    std::ranges::transform(closedDeals.accounts, std::back_inserter(velocity.accounts),
                           [this](size_t account) { return idOf(account); });
    velocity.n = at(MetricKind::Opportunities).n;
    if (rate.value && size.value && cycle.value && *cycle.value > 0) {
        velocity.numerator = *at(MetricKind::Opportunities).value * *rate.value * *size.value;
        velocity.denominator = *cycle.value;
        velocity.value = velocity.numerator / velocity.denominator;
    }
}

void MetricReader::year()
{
    double won = 0, closed = 0;
    std::vector<double> sizes;
    for (const Deal &deal : m_all.deals) {
        if (deal.outcome == DealOutcome::Open || deal.closed == noDay || !isListed(deal.account) ||
            deal.closed > m_scope.day || deal.closed <= m_scope.day - m_all.benchmarks.closedDays)
            continue;
        ++closed;
        noteWhole(MetricKind::WinRateYear, deal.account, deal.id);
        if (deal.outcome != DealOutcome::Won)
            continue;
        ++won;
        note(MetricKind::WinRateYear, deal.account, deal.id);
        if (!deal.amount) {
            ++at(MetricKind::DealSizeYear).leftOut;
            continue;
        }
        sizes.push_back(*deal.amount);
        note(MetricKind::DealSizeYear, deal.account, deal.id);
    }
    share(MetricKind::WinRateYear, won, closed);
    meanOf(MetricKind::DealSizeYear, sizes);
}

} // namespace talbook
