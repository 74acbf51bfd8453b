#include "core/plays/rule_matches.h"

#include "core/base/text.h"
#include "core/scoring/components.h"

#include <QMap>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Looks at one account after the other, and back in time only where a rule is met.
class RuleReader
{
public:
    RuleReader(const std::vector<Rule> &rules, const Standings &standings)
        : m_rules(rules), m_standings(standings), m_facts(standings.facts()), m_asOf(standings.asOf()),
          m_today(dayNumber(standings.asOf())), m_scorer(standings.model(), standings.facts(), standings.asOf())
    {
        for (const ActivityKind &kind : m_facts.kinds)
            m_isPricing.push_back(kind.id == u"pricing_page");
    }

    std::vector<RuleMatch> read()
    {
        bool anyOnList = false;
        for (size_t i = 0; i < m_standings.size() && !anyOnList; ++i)
            anyOnList = m_facts.accounts[i].onTal;
        for (m_account = 0; m_account < m_standings.size(); ++m_account) {
            if (anyOnList && !m_facts.accounts[m_account].onTal)
                continue;
            for (size_t rule = 0; rule < m_rules.size(); ++rule) {
                if (m_rules[rule].enabled)
                    judge(rule);
            }
        }
        return std::move(m_matches);
    }

private:
    void judge(size_t rule)
    {
        const QString &id = m_rules[rule].id;
        m_rule = rule;
        m_days = int(m_rules[rule].threshold(u"days"_s));
        if (id == u"intent_spike")
            judgeSpike();
        else if (id == u"champion_pricing_visits")
            judgePricingVisits();
        else if (id == u"stakeholders_active")
            judgeActivePeople();
        else if (id == u"competitor_research")
            judgeCompetitors();
        else if (id == u"engagement_crossed")
            judgeEngagement();
        else if (id == u"activation" || id == u"strike_zone")
            judgeIntent();
    }

    double intentOn(int day)
    {
        m_scorer.setDay(dateOf(day));
        return inThousandths(m_scorer.intent(m_account).composite);
    }
    double engagementOn(int day)
    {
        m_scorer.setDay(dateOf(day));
        return m_scorer.engagementPoints(m_account);
    }
    static QDate dateOf(int day) { return QDate(1970, 1, 1).addDays(day); }
    bool isWithin(int day, int end) const { return day != noDay && day <= end && day > end - m_days; }

    /// The first day of those without a break on which it holds, to today, on which it does; noDay where it holds
    /// before there was any record.
    template <class Holds> int heldSince(Holds holds) const
    {
        int first = m_today;
        for (const ActivityFact &activity : m_facts.activitiesOf(m_account))
            first = activity.day == noDay ? first : std::min(first, activity.day);
        for (const SignalFact &signal : m_facts.signalsOf(m_account))
            first = signal.day == noDay ? first : std::min(first, signal.day);
        int since = m_today;
        while (since >= first && holds(since - 1))
            --since;
        return since < first ? noDay : since;
    }

    RuleMatch match(int since, double value) const
    {
        RuleMatch found;
        found.rule = m_rule;
        found.account = m_account;
        found.since = since;
        found.value = value;
        found.intent = m_standings[m_account].score.intent;
        found.fit = m_standings[m_account].score.fit;
        return found;
    }
    void keep(RuleMatch found)
    {
        found.recordCount = found.records.size();
        std::ranges::stable_sort(found.records, std::ranges::greater(), &MatchRecord::points);
        if (found.records.size() > mostMatchRecords)
            found.records.resize(mostMatchRecords);
        std::ranges::stable_sort(found.records, std::ranges::greater(), &MatchRecord::day);
        m_matches.push_back(std::move(found));
    }

    /// Those of the account that pass, with their points on the day of the standings.
    template <class Passes> void addActivities(RuleMatch &found, Passes passes, bool ofEngagement = false)
    {
        m_scorer.setDay(m_asOf);
        for (quint32 i = m_facts.activityBegin[m_account]; i < m_facts.activityBegin[m_account + 1]; ++i) {
            const ActivityFact &activity = m_facts.activities[i];
            if (!passes(activity))
                continue;
            const double points =
                ofEngagement ? m_scorer.engagementPointsOf(activity) : m_scorer.intentPointsOf(activity);
            found.records.push_back({false, activity.id, activity.day, i, points});
        }
    }
    template <class Passes> void addSignals(RuleMatch &found, Passes passes)
    {
        m_scorer.setDay(m_asOf);
        for (quint32 i = m_facts.signalBegin[m_account]; i < m_facts.signalBegin[m_account + 1]; ++i) {
            const SignalFact &signal = m_facts.signalFacts[i];
            if (passes(signal))
                found.records.push_back(
                    {true, signal.id, signal.day, i, signal.strength * m_scorer.decay(m_today - signal.day)});
        }
    }
    bool feedsIntent(const SignalFact &signal) const
    {
        const bool kind = signal.kind == SignalKind::TopicSurge || signal.kind == SignalKind::Hiring ||
                          signal.kind == SignalKind::Technology;
        return kind && signal.day != noDay && signal.strength * m_scorer.decay(m_today - signal.day) > 0;
    }

    void judgeSpike()
    {
        const double least = m_rules[m_rule].threshold(u"points"_s);
        if (m_standings[m_account].score.intent <= least)
            return; // it cannot have risen by more than it is
        const auto rise = [this](int day) { return intentOn(day) - intentOn(day - m_days); };
        const double risen = rise(m_today);
        if (!(risen > least))
            return;
        RuleMatch found = match(heldSince([&](int day) { return rise(day) > least; }), risen);
        addActivities(found, [this](const ActivityFact &activity) {
            return isWithin(activity.day, m_today) && m_scorer.intentPointsOf(activity) > 0;
        });
        addSignals(found,
                   [this](const SignalFact &signal) { return isWithin(signal.day, m_today) && feedsIntent(signal); });
        keep(std::move(found));
    }

    void judgePricingVisits()
    {
        const double least = m_rules[m_rule].threshold(u"count"_s);
        const auto visits = [this](qint32 contact, int end) {
            int count = 0;
            for (const ActivityFact &activity : m_facts.activitiesOf(m_account)) {
                if (activity.contact == contact && activity.inbound && m_isPricing[activity.kind] &&
                    isWithin(activity.day, end))
                    count += activity.count;
            }
            return count;
        };
        for (quint32 contact = m_facts.contactBegin[m_account]; contact < m_facts.contactBegin[m_account + 1];
             ++contact) {
            if (m_facts.contacts[contact].role != championRole)
                continue;
            const qint32 person = qint32(contact);
            const int count = visits(person, m_today);
            if (count < least)
                continue;
            RuleMatch found = match(heldSince([&](int day) { return visits(person, day) >= least; }), count);
            found.contact = person;
            found.subject = u"contact:%1"_s.arg(m_facts.contacts[contact].id.value);
            addActivities(found, [this, person](const ActivityFact &activity) {
                return activity.contact == person && activity.inbound && m_isPricing[activity.kind] &&
                       isWithin(activity.day, m_today);
            });
            keep(std::move(found));
        }
    }

    void judgeActivePeople()
    {
        const double least = m_rules[m_rule].threshold(u"count"_s);
        const auto people = [this](int end) {
            std::vector<qint32> active;
            for (const ActivityFact &activity : m_facts.activitiesOf(m_account)) {
                if (tellsOfPerson(activity, end))
                    active.push_back(activity.contact);
            }
            std::ranges::sort(active);
            return double(std::ranges::unique(active).begin() - active.begin());
        };
        const double count = people(m_today);
        if (count < least)
            return;
        RuleMatch found = match(heldSince([&](int day) { return people(day) >= least; }), count);
        addActivities(found, [this](const ActivityFact &activity) { return tellsOfPerson(activity, m_today); });
        keep(std::move(found));
    }
    bool tellsOfPerson(const ActivityFact &activity, int end) const
    {
        return activity.contact >= 0 && activity.inbound && m_facts.kinds[activity.kind].engages &&
               isWithin(activity.day, end);
    }

    void judgeCompetitors()
    {
        QMap<QString, quint32> topics; // folded, with the spelling that stands first
        for (const SignalFact &signal : m_facts.signalsOf(m_account)) {
            if (signal.competitor && isWithin(signal.day, m_today))
                topics.insert(foldText(m_facts.topics[qsizetype(signal.topic)]), signal.topic);
        }
        for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
            const auto about = [&](const SignalFact &signal, int end) {
                return signal.competitor && isWithin(signal.day, end) &&
                       foldText(m_facts.topics[qsizetype(signal.topic)]) == topic.key();
            };
            double strength = 0;
            for (const SignalFact &signal : m_facts.signalsOf(m_account))
                strength = about(signal, m_today) ? std::max(strength, signal.strength) : strength;
            RuleMatch found =
                match(heldSince([&](int day) {
                          return std::ranges::any_of(m_facts.signalsOf(m_account),
                                                     [&](const SignalFact &signal) { return about(signal, day); });
                      }),
                      strength);
            found.subject = u"topic:"_s + topic.key();
            found.topic = m_facts.topics[qsizetype(*topic)];
            addSignals(found, [&](const SignalFact &signal) { return about(signal, m_today); });
            keep(std::move(found));
        }
    }

    /// The highest level reached is the one that counts: reaching the next is a cause of its own.
    void judgeEngagement()
    {
        const auto &levels = engagementLevels();
        const auto least = std::ranges::find(levels, m_rules[m_rule].level, &EngagementLevel::id);
        const double points = m_standings[m_account].score.engagementPoints;
        for (auto level = levels.rbegin(); level.base() != least && level != levels.rend(); ++level) {
            if (points < level->points)
                continue;
            RuleMatch found = match(heldSince([&](int day) { return engagementOn(day) >= level->points; }), points);
            found.subject = u"level:"_s + level->id;
            found.level = level->id;
            m_scorer.setDay(m_asOf);
            addActivities(
                found, [this](const ActivityFact &activity) { return m_scorer.engagementPointsOf(activity) > 0; },
                true);
            keep(std::move(found));
            return;
        }
    }

    /// Fit has no history: an account that fits today is taken to have fitted.
    void judgeIntent()
    {
        const Rule &rule = m_rules[m_rule];
        const double least = rule.threshold(u"intent"_s);
        const double intent = m_standings[m_account].score.intent;
        if (intent < least ||
            (rule.thresholds.contains(u"fit"_s) && m_standings[m_account].score.fit < rule.threshold(u"fit"_s)))
            return;
        RuleMatch found = match(heldSince([&](int day) { return intentOn(day) >= least; }), intent);
        m_scorer.setDay(m_asOf);
        addActivities(found, [this](const ActivityFact &activity) { return m_scorer.intentPointsOf(activity) > 0; });
        addSignals(found, [this](const SignalFact &signal) { return feedsIntent(signal); });
        keep(std::move(found));
    }

    const std::vector<Rule> &m_rules;
    const Standings &m_standings;
    const Facts &m_facts;
    QDate m_asOf;
    int m_today;
    Scorer m_scorer;
    std::vector<bool> m_isPricing; ///< by kind
    std::vector<RuleMatch> m_matches;
    size_t m_account = 0, m_rule = 0;
    int m_days = 0;
};

} // namespace

QString RuleMatch::cause() const
{
    const QString day = since == noDay ? u"always"_s : QDate(1970, 1, 1).addDays(since).toString(Qt::ISODate);
    return subject.isEmpty() ? day : subject + u'@' + day;
}

std::vector<RuleMatch> ruleMatches(const std::vector<Rule> &rules, const Standings &standings)
{
    return RuleReader(rules, standings).read();
}

} // namespace talbook
