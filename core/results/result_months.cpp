#include "core/results/result_months.h"

#include "core/base/money.h"
#include "core/results/result_scope.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int mostMonths = 120;

/// Months since the year 0.
int monthOf(int day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.year() * 12 + date.month() - 1;
}

} // namespace

std::vector<qint64> ResultMonth::records(MetricKind kind) const
{
    switch (kind) {
    case MetricKind::Cost:
        return costLines;
    case MetricKind::Pipeline:
        return opened;
    case MetricKind::InfluencedPipeline:
        return influencedDeals;
    case MetricKind::AttributedRevenue:
        return attributedDeals;
    default:
        return {};
    }
}

Expected<std::vector<ResultMonth>> resultMonths(const Database &database, const Standings &standings,
                                                const MetricsRequest &request, const Wording &words)
{
    const auto facts = ResultFacts::read(database, standings, request, words);
    TALBOOK_TRY(facts);
    const ResultScope &scope = facts->scope;
    const QString &currency = standings.facts().settings.currency;
    // A program's budget counts whole, as its page does: what is dated before or after it is of its first or last
    // month.
    int first = scope.from == INT_MIN ? INT_MAX : monthOf(scope.from);
    const int last = monthOf(scope.to);
    if (scope.from == INT_MIN) {
        for (const Deal &deal : facts->deals) {
            for (const int day : {deal.created, deal.closed}) {
                if (scope.isWithin(day))
                    first = std::min(first, monthOf(day));
            }
        }
        for (const ResultCosts::Entry &entry : facts->costs.entries)
            first = std::min(first, monthOf(entry.day));
    }
    if (first > last)
        return std::vector<ResultMonth>();
    const size_t count = size_t(last - first) + 1;
    std::vector<ResultMonth> months(count);
    for (size_t i = 0; i < count; ++i) {
        const int month = first + int(i);
        months[i].first = QDate(month / 12, month % 12 + 1, 1);
    }
    const auto at = [&](int day) -> ResultMonth & {
        return months[size_t(std::clamp(monthOf(day) - first, 0, int(count) - 1))];
    };
    std::vector<qint64> spent(count, 0);
    for (const ResultCosts::Entry &entry : facts->costs.entries) {
        ResultMonth &month = at(entry.day);
        spent[size_t(&month - months.data())] += entry.actual;
        if (entry.line != 0)
            month.costLines.push_back(entry.line);
    }
    for (size_t i = 0; i < count; ++i)
        months[i].cost = toMajor(spent[i], currency);
    for (const Deal &deal : facts->deals) {
        if (!scope.listed[deal.account])
            continue;
        if (scope.isWithin(deal.created)) {
            ResultMonth &month = at(deal.created);
            ++month.opportunities;
            month.pipeline += deal.amount.value_or(0);
            month.opened.push_back(deal.id);
            if (facts->isInfluenced(deal)) {
                month.influenced += deal.amount.value_or(0);
                month.influencedDeals.push_back(deal.id);
            }
        }
        if (deal.outcome == DealOutcome::Open || !scope.isWithin(deal.closed))
            continue;
        ResultMonth &month = at(deal.closed);
        ++(deal.outcome == DealOutcome::Won ? month.wonDeals : month.lostDeals);
        if (deal.outcome == DealOutcome::Won && deal.amount) {
            month.won += *deal.amount;
            if (facts->isTouched(deal)) {
                month.attributed += *deal.amount;
                month.attributedDeals.push_back(deal.id);
            }
        }
    }
    qint64 spentSoFar = 0;
    double attributedSoFar = 0;
    for (size_t i = 0; i < count; ++i) {
        spentSoFar += spent[i];
        attributedSoFar += months[i].attributed;
        months[i].costSoFar = toMajor(spentSoFar, currency);
        months[i].attributedSoFar = attributedSoFar;
        if (spentSoFar > 0)
            months[i].roi = (attributedSoFar - months[i].costSoFar) / months[i].costSoFar;
    }
    if (count > mostMonths)
        months.erase(months.begin(), months.end() - mostMonths);
    return months;
}

} // namespace talbook
