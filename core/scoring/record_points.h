#pragma once

#include "core/scoring/components.h"

#include <QList>

#include <unordered_map>
#include <vector>

namespace talbook
{

/// What one record gives to its account's figures on the day, after decay.
struct RecordPoints
{
    double engagement = 0; ///< points of the engagement table, within its window
    double intent = 0;     ///< an activity: points towards its source's target; a signal: strength of 100
};

/// The records of one account, weighed by the scorer that made its score.
class AccountPoints
{
public:
    AccountPoints() = default;
    AccountPoints(const Facts &facts, size_t account, const Scorer &scorer);

    RecordPoints ofActivity(qint64 activity) const { return find(m_activities, activity); }
    RecordPoints ofSignal(qint64 signal) const { return find(m_signals, signal); }

private:
    using Points = std::unordered_map<qint64, RecordPoints>;
    static RecordPoints find(const Points &points, qint64 id)
    {
        const auto found = points.find(id);
        return found == points.end() ? RecordPoints() : found->second;
    }

    Points m_activities, m_signals;
};

/// Weekly engagement points of one account after another: what depends on none of them is worked out once. It goes by
/// the kinds of activities the facts had when it was made.
class WeeklyPoints
{
public:
    WeeklyPoints(const ScoringModel &model, const Facts &facts, QDate asOf, int weeks);

    /// As weeklyPoints() has them.
    QList<double> of(const Facts &facts, size_t account) const;

private:
    std::vector<double> m_ofKind;
    int m_today;
    int m_nextMonday;
    int m_weeks;
};

/// Engagement points of inbound activities by week (from Monday), before decay, oldest first; the last week is the one
/// with the day in it.
QList<double> weeklyPoints(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf, int weeks);

} // namespace talbook
