#include "core/scoring/trend.h"

#include "core/scoring/components.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int weekDays = 7;

/// Holds a model against the same facts on one day after another.
class TrendReader
{
public:
    TrendReader(const ScoringModel &model, const Facts &facts, QDate asOf, int weeks)
        : m_model(model), m_facts(facts), m_scorer(model, facts, asOf), m_asOf(asOf), m_weeks(std::max(weeks, 0))
    {
    }

    QDate endOf(int week) const { return m_asOf.addDays(-weekDays * (m_weeks - 1 - week)); }

    std::vector<TrendWeek> read(size_t account)
    {
        std::vector<TrendWeek> trend(static_cast<size_t>(m_weeks));
        double before = figuresOn(endOf(-1), account).intent;
        for (int week = 0; week < m_weeks; ++week) {
            TrendWeek &found = trend[static_cast<size_t>(week)];
            const AccountScore figures = figuresOn(endOf(week), account);
            found.end = endOf(week);
            found.intent = figures.intent;
            found.engagement = figures.engagement;
            found.change = figures.intent - before;
            found.spike = found.change > m_model.intent.spikePoints;
            before = figures.intent;
        }
        countRecords(account, trend);
        return trend;
    }

private:
    AccountScore figuresOn(QDate day, size_t account)
    {
        m_scorer.setDay(day);
        return m_scorer.score(account);
    }

    /// The week in which the day lies; -1 outside of all.
    int weekOf(int day) const
    {
        const int age = day == noDay ? -1 : dayNumber(m_asOf) - day;
        return age < 0 || age >= m_weeks * weekDays ? -1 : m_weeks - 1 - age / weekDays;
    }

    void countRecords(size_t account, std::vector<TrendWeek> &trend) const
    {
        for (const ActivityFact &activity : m_facts.activitiesOf(account)) {
            if (const int week = weekOf(activity.day); week >= 0)
                (activity.inbound ? trend[size_t(week)].inbound : trend[size_t(week)].outbound) += activity.count;
        }
        for (const SignalFact &signal : m_facts.signalsOf(account)) {
            if (const int week = weekOf(signal.day); week >= 0)
                ++trend[size_t(week)].signalCount;
        }
    }

    const ScoringModel &m_model;
    const Facts &m_facts;
    Scorer m_scorer;
    QDate m_asOf;
    int m_weeks;
};

} // namespace

std::vector<TrendWeek> accountTrend(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf,
                                    int weeks)
{
    return TrendReader(model, facts, asOf, weeks).read(account);
}

std::vector<std::vector<TrendWeek>> accountTrends(const ScoringModel &model, const Facts &facts,
                                                  std::span<const size_t> accounts, QDate asOf, int weeks)
{
    TrendReader reader(model, facts, asOf, weeks);
    std::vector<std::vector<TrendWeek>> trends;
    trends.reserve(accounts.size());
    for (const size_t account : accounts)
        trends.push_back(reader.read(account));
    return trends;
}

std::vector<TrendTotals> totalTrend(const ScoringModel &model, const Facts &facts, std::span<const size_t> accounts,
                                    QDate asOf, int weeks)
{
    TrendReader reader(model, facts, asOf, weeks);
    std::vector<TrendTotals> totals(static_cast<size_t>(std::max(weeks, 0)));
    for (size_t week = 0; week < totals.size(); ++week)
        totals[week].end = reader.endOf(int(week));
    for (const size_t account : accounts) {
        const std::vector<TrendWeek> trend = reader.read(account);
        for (size_t week = 0; week < totals.size(); ++week) {
            TrendTotals &total = totals[week];
            total.intent += trend[week].intent;
            total.engagement += trend[week].engagement;
            total.inbound += trend[week].inbound;
            total.outbound += trend[week].outbound;
            total.signalCount += trend[week].signalCount;
            if (trend[week].spike)
                total.spikes.push_back(account);
        }
    }
    for (TrendTotals &total : totals) {
        total.intent /= accounts.empty() ? 1 : double(accounts.size());
        total.engagement /= accounts.empty() ? 1 : double(accounts.size());
    }
    return totals;
}

} // namespace talbook
