#include "core/scoring/record_points.h"

namespace talbook
{

AccountPoints::AccountPoints(const Facts &facts, size_t account, const Scorer &scorer)
{
    for (const ActivityFact &activity : facts.activitiesOf(account)) {
        RecordPoints points;
        points.engagement = scorer.engagementPointsOf(activity);
        if (scorer.sourceOf(activity) != IntentSource::None)
            points.intent = scorer.intentPointsOf(activity);
        m_activities.emplace(activity.id, points);
    }
    for (const SignalFact &signal : facts.signalsOf(account)) {
        RecordPoints points;
        const bool feedsIntent = signal.kind == SignalKind::TopicSurge || signal.kind == SignalKind::Hiring ||
                                 signal.kind == SignalKind::Technology;
        if (feedsIntent && signal.day != noDay)
            points.intent = signal.strength * scorer.decay(scorer.today() - signal.day);
        m_signals.emplace(signal.id, points);
    }
}

WeeklyPoints::WeeklyPoints(const ScoringModel &model, const Facts &facts, QDate asOf, int weeks)
    : m_today(dayNumber(asOf)), m_nextMonday(dayNumber(asOf) + 8 - asOf.dayOfWeek()), m_weeks(weeks)
{
    m_ofKind.reserve(facts.kinds.size());
    for (const ActivityKind &kind : facts.kinds)
        m_ofKind.push_back(model.engagementPointsOf(kind));
}

QList<double> WeeklyPoints::of(const Facts &facts, size_t account) const
{
    QList<double> sums(m_weeks, 0.0);
    for (const ActivityFact &activity : facts.activitiesOf(account)) {
        if (!activity.inbound || activity.day == noDay || activity.day > m_today)
            continue;
        const int back = (m_nextMonday - 1 - activity.day) / 7;
        if (back < m_weeks)
            sums[m_weeks - 1 - back] += m_ofKind[activity.kind] * activity.count;
    }
    return sums;
}

QList<double> weeklyPoints(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf, int weeks)
{
    return WeeklyPoints(model, facts, asOf, weeks).of(facts, account);
}

} // namespace talbook
