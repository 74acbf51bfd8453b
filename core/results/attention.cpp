#include "core/results/attention.h"

#include "core/base/dates.h"
#include "core/plan/database.h"
#include "core/scoring/components.h"
#include "core/scoring/standing.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int weekDays = 7;
constexpr int quietDays = 30;
constexpr int signerRole = 0; // in buyingRoles()

bool isOfIntent(SignalKind kind)
{
    return kind == SignalKind::TopicSurge || kind == SignalKind::Hiring || kind == SignalKind::Technology;
}

/// 0 for A, the count of grades for Watch.
size_t gradeRank(const ScoringModel &model, const QString &grade)
{
    const auto found = std::ranges::find(model.grades, grade, &GradeCut::grade);
    return size_t(found - model.grades.begin());
}

class AttentionReader
{
public:
    explicit AttentionReader(const Standings &standings)
        : m_standings(standings), m_facts(standings.facts()), m_today(dayNumber(standings.asOf())),
          m_weekAgo(standings.model(), standings.facts(), standings.asOf().addDays(-weekDays)),
          m_now(standings.model(), standings.facts(), standings.asOf())
    {
    }

    std::vector<AttentionItem> read() const
    {
        bool anyOnList = false;
        for (size_t i = 0; i < m_standings.size() && !anyOnList; ++i)
            anyOnList = m_facts.accounts[i].onTal;
        std::vector<AttentionItem> items;
        for (size_t i = 0; i < m_standings.size(); ++i) {
            const bool onList = m_facts.accounts[i].onTal;
            if (anyOnList && !onList)
                continue;
            AttentionItem item{i, m_facts.accounts[i].id, {}};
            addScoreReasons(item);
            if (onList) {
                addPeople(item);
                if (m_facts.accounts[i].owner.isEmpty())
                    item.reasons.push_back({.kind = AttentionKind::NoOwner});
            }
            if (!item.reasons.empty())
                items.push_back(std::move(item));
        }
        std::ranges::sort(items, [this](const AttentionItem &a, const AttentionItem &b) {
            if (a.reasons.front().kind != b.reasons.front().kind)
                return a.reasons.front().kind < b.reasons.front().kind;
            if (a.reasons.size() != b.reasons.size())
                return a.reasons.size() > b.reasons.size();
            const double scoreA = m_standings[a.account].score.score;
            const double scoreB = m_standings[b.account].score.score;
            return scoreA != scoreB ? scoreA > scoreB : a.account < b.account;
        });
        return items;
    }

private:
    void addScoreReasons(AttentionItem &item) const
    {
        const AccountScore before = m_weekAgo.score(item.account);
        const Standing &now = m_standings[item.account];
        if (now.score.intent - before.intent > m_standings.model().intent.spikePoints)
            item.reasons.push_back(spike(item.account, before.intent, now.score.intent));
        const QString gradeBefore = m_standings.model().gradeOf(before.score);
        if (gradeBefore == now.grade)
            return;
        AttentionReason band;
        band.kind = gradeRank(m_standings.model(), now.grade) < gradeRank(m_standings.model(), gradeBefore)
                        ? AttentionKind::BandRose
                        : AttentionKind::BandFell;
        band.before = before.score;
        band.after = now.score.score;
        band.gradeBefore = gradeBefore;
        band.gradeAfter = now.grade;
        item.reasons.push_back(std::move(band));
    }

    bool isThisWeek(int day) const { return day != noDay && day <= m_today && day > m_today - weekDays; }

    AttentionReason spike(size_t account, double before, double after) const
    {
        AttentionReason reason{.kind = AttentionKind::IntentSpike, .before = before, .after = after};
        double strongest = -1;
        for (const SignalFact &signal : m_facts.signalsOf(account)) {
            if (!isThisWeek(signal.day) || !isOfIntent(signal.kind))
                continue;
            ++reason.signalCount;
            reason.records.push_back(signal.id);
            if (signal.strength > strongest) {
                strongest = signal.strength;
                reason.topic = m_facts.topics[qsizetype(signal.topic)];
            }
        }
        for (const ActivityFact &activity : m_facts.activitiesOf(account)) {
            if (!isThisWeek(activity.day) || m_now.intentPointsOf(activity) <= 0)
                continue;
            reason.activityCount += activity.count;
            reason.records.push_back(activity.id);
        }
        return reason;
    }

    void addPeople(AttentionItem &item) const
    {
        const auto people = m_facts.contactsOf(item.account);
        const qint32 first = qint32(m_facts.contactBegin[item.account]);
        std::vector<const ActivityFact *> last(people.size(), nullptr);
        for (const ActivityFact &activity : m_facts.activitiesOf(item.account)) {
            const qint32 person = activity.contact - first;
            if (activity.contact < first || size_t(person) >= people.size() || !m_now.engages(activity))
                continue;
            const ActivityFact *&latest = last[size_t(person)];
            if (!latest || activity.day >= latest->day)
                latest = &activity;
        }
        for (size_t person = 0; person < people.size(); ++person) {
            const int role = people[person].role;
            if (!last[person] || (role != championRole && role != signerRole) ||
                m_today - last[person]->day <= quietDays)
                continue;
            item.reasons.push_back({.kind = AttentionKind::PersonQuiet,
                                    .person = people[person].id,
                                    .role = role,
                                    .since = QDate(1970, 1, 1).addDays(last[person]->day),
                                    .records = {last[person]->id}});
        }
        if (m_standings[item.account].tier != 1 || m_standings[item.account].score.threads != 1)
            return;
        const auto only = std::ranges::find_if(last, [](const ActivityFact *activity) { return activity != nullptr; });
        if (only == last.end())
            return;
        const ContactFact &carrier = people[size_t(only - last.begin())];
        item.reasons.push_back({.kind = AttentionKind::SingleThread,
                                .person = carrier.id,
                                .role = carrier.role,
                                .since = QDate(1970, 1, 1).addDays((*only)->day),
                                .records = {(*only)->id}});
    }

    const Standings &m_standings;
    const Facts &m_facts;
    int m_today;
    Scorer m_weekAgo;
    Scorer m_now;
};

} // namespace

QString attentionId(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::IntentSpike:
        return u"intent_spike"_s;
    case AttentionKind::BandRose:
        return u"band_rose"_s;
    case AttentionKind::BandFell:
        return u"band_fell"_s;
    case AttentionKind::PersonQuiet:
        return u"person_quiet"_s;
    case AttentionKind::SingleThread:
        return u"single_thread"_s;
    case AttentionKind::NoOwner:
        break;
    }
    return u"no_owner"_s;
}

Expected<std::vector<AttentionItem>> accountsInNeed(const Database &database, const Standings &standings)
{
    std::vector<AttentionItem> items = AttentionReader(standings).read();
    Statement name(database, "SELECT name FROM contact WHERE id = ?");
    for (AttentionItem &item : items) {
        for (AttentionReason &reason : item.reasons) {
            if (reason.person.isNull())
                continue;
            name.bind(1, reason.person);
            if (name.step())
                reason.personName = name.text(0);
            name.reset();
            TALBOOK_TRY(name.result());
        }
    }
    TALBOOK_TRY(name.result());
    return items;
}

} // namespace talbook
