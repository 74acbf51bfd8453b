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

QList<double> weeklyPoints(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf, int weeks)
{
    QList<double> sums(weeks, 0.0);
    const int today = dayNumber(asOf);
    std::vector<double> ofKind;
    ofKind.reserve(facts.kinds.size());
    for (const ActivityKind &kind : facts.kinds)
        ofKind.push_back(model.engagementPointsOf(kind));
    const int nextMonday = dayNumber(asOf) + 8 - asOf.dayOfWeek();
    for (const ActivityFact &activity : facts.activitiesOf(account)) {
        if (!activity.inbound || activity.day == noDay || activity.day > today)
            continue;
        const int back = (nextMonday - 1 - activity.day) / 7;
        if (back < weeks)
            sums[weeks - 1 - back] += ofKind[activity.kind] * activity.count;
    }
    return sums;
}

} // namespace talbook
