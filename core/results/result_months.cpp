#include "core/results/result_months.h"

#include "core/base/money.h"
#include "core/results/result_scope.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr size_t mostMonths = 120;

/// Months since the year 0.
int monthOf(int day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.year() * 12 + date.month() - 1;
}

template <typename T> void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

void leaveOutEarlier(std::vector<ResultMonth> &months)
{
    if (months.size() <= mostMonths)
        return;
    const auto first = months.end() - mostMonths;
    for (auto month = months.begin(); month != first; ++month) {
        append(first->earlierCosts, month->costs);
        append(first->earlierAttributed, month->attributedDeals);
    }
    months.erase(months.begin(), first);
}

} // namespace

MetricFigure monthFigure(const std::vector<ResultMonth> &months, size_t place, MetricKind kind)
{
    const ResultMonth &month = months[place];
    MetricFigure figure;
    if (kind == MetricKind::InfluencedShare) {
        figure.value = month.pipeline > 0 ? std::optional(month.influenced / month.pipeline) : std::nullopt;
        figure.records = month.influencedDeals;
        std::ranges::copy_if(month.opened, std::back_inserter(figure.otherRecords), [&month](qint64 deal) {
            return std::ranges::find(month.influencedDeals, deal) == month.influencedDeals.end();
        });
    }
    if (kind == MetricKind::AttributedRevenue || kind == MetricKind::Roi) {
        figure.value = kind == MetricKind::Roi ? month.roi : std::optional(month.attributedSoFar);
        figure.records = months.front().earlierAttributed;
        for (size_t i = 0; i <= place; ++i)
            append(figure.records, months[i].attributedDeals);
    }
    if (kind == MetricKind::Cost || kind == MetricKind::Roi) {
        const auto costs = std::make_shared<std::vector<MetricCost>>(months.front().earlierCosts);
        for (size_t i = 0; i <= place; ++i)
            append(*costs, months[i].costs);
        figure.costs = costs;
    }
    if (kind == MetricKind::Cost)
        figure.value = month.costSoFar;
    return figure;
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
        for (const MetricCost &entry : facts->costs.entries)
            first = std::min(first, monthOf(dayNumber(entry.date)));
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
    for (const MetricCost &entry : facts->costs.entries) {
        ResultMonth &month = at(dayNumber(entry.date));
        spent[size_t(&month - months.data())] += entry.actual;
        month.costs.push_back(entry);
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
    leaveOutEarlier(months);
    return months;
}

} // namespace talbook
