#include "core/scoring/score.h"

#include "core/scoring/components.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

std::vector<double> decayTable(double halfLifeDays, int days)
{
    std::vector<double> table(size_t(std::max(days, 0)) + 1, 1.0);
    if (halfLifeDays > 0) {
        for (size_t age = 0; age < table.size(); ++age)
            table[age] = std::exp2(-double(age) / halfLifeDays);
    }
    return table;
}

int signalIntentSource(SignalKind kind)
{
    switch (kind) {
    case SignalKind::TopicSurge:
        return 3;
    case SignalKind::Hiring:
        return 4;
    case SignalKind::Technology:
        return 5;
    default:
        return -1;
    }
}

int timingSlot(SignalKind kind)
{
    switch (kind) {
    case SignalKind::Funding:
        return 0;
    case SignalKind::Leadership:
        return 1;
    case SignalKind::Expansion:
        return 2;
    case SignalKind::Renewal:
        return 3;
    default:
        return -1;
    }
}

} // namespace

double inThousandths(double value)
{
    return std::floor(value * 1000 + 0.5 + 1e-6) / 1000;
}

QString intentLevelId(IntentLevel level)
{
    switch (level) {
    case IntentLevel::Hot:
        return u"hot"_s;
    case IntentLevel::Warm:
        return u"warm"_s;
    case IntentLevel::Engaged:
        return u"engaged"_s;
    case IntentLevel::Cold:
        break;
    }
    return u"cold"_s;
}

QString engagementLevelId(double points)
{
    if (points >= 101)
        return u"sales_qualified"_s;
    if (points >= 51)
        return u"marketing_qualified"_s;
    return points >= 26 ? u"engaged"_s : u"cold"_s;
}

double shownScore(double score, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::floor(score * scale + 1e-6) / scale;
}

ConnectedSources connectedSources(const ScoringModel &model, const Facts &facts)
{
    ConnectedSources connected;
    for (const ActivityKind &kind : facts.kinds) {
        switch (model.sourceOf(kind)) {
        case IntentSource::Web:
            connected.web = true;
            break;
        case IntentSource::Email:
            connected.email = true;
            break;
        case IntentSource::Product:
            connected.product = true;
            break;
        case IntentSource::None:
            break;
        }
    }
    for (const SignalFact &signal : facts.signalFacts) {
        connected.topic = connected.topic || signal.kind == SignalKind::TopicSurge;
        connected.hiring = connected.hiring || signal.kind == SignalKind::Hiring;
        connected.technology = connected.technology || signal.kind == SignalKind::Technology;
    }
    return connected;
}

Scorer::Scorer(const ScoringModel &model, const Facts &facts, QDate asOf)
    : m_model(model), m_facts(facts), m_today(dayNumber(asOf)),
      m_decay(decayTable(model.intent.halfLifeDays, model.intent.oldestDays)),
      m_engagementDecay(decayTable(model.engagement.halfLifeDays, model.engagement.windowDays))
{
    for (const ActivityKind &kind : facts.kinds) {
        m_kinds.push_back(
            {model.intentPointsOf(kind), model.engagementPointsOf(kind), model.sourceOf(kind), kind.engages});
    }
    weighIntentSources();
    judgeTexts();
}

void Scorer::weighIntentSources()
{
    const ConnectedSources sources = connectedSources(m_model, m_facts);
    m_connected = {sources.web, sources.email, sources.product, sources.topic, sources.hiring, sources.technology};
    const IntentRules &rules = m_model.intent;
    m_intentWeights = sharedIntentWeights(
        {rules.firstParty, rules.thirdParty},
        {rules.web, rules.email, rules.product, rules.topic, rules.hiring, rules.technology}, m_connected);
}

std::array<double, intentSourceCount> sharedIntentWeights(const std::array<double, 2> &parties,
                                                          const std::array<double, intentSourceCount> &sources,
                                                          const std::array<bool, intentSourceCount> &connected)
{
    std::array<double, intentSourceCount> weights{};
    std::array<double, 2> within{};
    for (size_t i = 0; i < sources.size(); ++i)
        within[i / 3] += connected[i] ? sources[i] : 0;
    double both = 0;
    for (size_t p = 0; p < 2; ++p)
        both += within[p] > 0 ? parties[p] : 0;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (connected[i] && within[i / 3] > 0 && both > 0)
            weights[i] = parties[i / 3] / both * sources[i] / within[i / 3];
    }
    return weights;
}

void Scorer::setDay(QDate day)
{
    m_today = dayNumber(day);
}

void Scorer::setIntentHalfLife(double days)
{
    m_decay = decayTable(days, m_model.intent.oldestDays);
}

double Scorer::intentPointsOf(const ActivityFact &activity) const
{
    if (!activity.inbound || activity.day == noDay)
        return 0;
    return m_kinds[activity.kind].intentPoints * activity.count * decay(m_today - activity.day);
}

double Scorer::engagementPointsOf(const ActivityFact &activity) const
{
    const int age = activity.day == noDay ? -1 : m_today - activity.day;
    if (!activity.inbound || age < 0 || size_t(age) >= m_engagementDecay.size())
        return 0;
    return m_kinds[activity.kind].engagementPoints * activity.count * m_engagementDecay[size_t(age)];
}

bool Scorer::engages(const ActivityFact &activity) const
{
    const int age = activity.day == noDay ? -1 : m_today - activity.day;
    return activity.inbound && age >= 0 && age <= m_model.engagement.engagedDays && m_kinds[activity.kind].engages;
}

ActivityPoints Scorer::activityPoints(size_t account) const
{
    ActivityPoints points;
    for (const ActivityFact &activity : m_facts.activitiesOf(account)) {
        if (const IntentSource source = m_kinds[activity.kind].source; source != IntentSource::None)
            points.intent[size_t(source) - 1] += intentPointsOf(activity);
        points.engagement += engagementPointsOf(activity);
    }
    return points;
}

IntentResult Scorer::intent(size_t account, const ActivityPoints &points) const
{
    IntentResult result;
    std::ranges::copy(points.intent, result.points.begin());
    for (size_t i = 0; i < 3; ++i)
        result.value[i] = 100 * std::min(1.0, result.points[i] / m_model.intent.targetPoints);
    for (const SignalFact &signal : m_facts.signalsOf(account)) {
        const int source = signalIntentSource(signal.kind);
        if (source >= 0 && signal.day != noDay) {
            const double now = signal.strength * decay(m_today - signal.day);
            result.value[size_t(source)] = std::max(result.value[size_t(source)], now);
        }
    }
    for (size_t i = 0; i < result.value.size(); ++i)
        result.composite += m_intentWeights[i] * result.value[i];
    return result;
}

double Scorer::engagement(double points) const
{
    return 100 * std::min(1.0, points / m_model.engagement.fullPoints);
}

StrategicResult Scorer::strategic(size_t account) const
{
    const AccountRow &row = m_facts.accounts[account];
    if (row.strategicValue)
        return {*row.strategicValue, true, true};
    const auto acv = inPlanCurrency(row.expectedAcv, account);
    if (!acv)
        return {};
    return {inBands(m_model.strategicByAcv, *acv).share, false, true};
}

CommitteeResult Scorer::committee(size_t account) const
{
    CommitteeResult result;
    const auto contacts = m_facts.contactsOf(account);
    if (contacts.empty())
        return result;
    const qint32 first = qint32(m_facts.contactBegin[account]);
    std::vector<bool> engaged(contacts.size(), false);
    for (const ActivityFact &activity : m_facts.activitiesOf(account)) {
        if (activity.contact >= first && size_t(activity.contact - first) < engaged.size() && engages(activity))
            engaged[size_t(activity.contact - first)] = true;
    }
    for (size_t i = 0; i < contacts.size(); ++i) {
        if (!engaged[i])
            continue;
        ++result.threads;
        if (contacts[i].role >= 0)
            result.roleEngaged[size_t(contacts[i].role)] = true;
    }
    const auto required = std::count(result.roleEngaged.begin(), result.roleEngaged.begin() + blockerRole, true);
    result.coverage = double(required) / blockerRole;
    return result;
}

RelationshipResult Scorer::relationship(size_t account, const CommitteeResult &committee) const
{
    RelationshipResult result;
    for (const ContactFact &contact : m_facts.contactsOf(account))
        result.supporters += contact.supports ? 1 : 0;
    result.engagedChampion = committee.roleEngaged[championRole];
    for (const Facts::OpportunityFact &opportunity : m_facts.opportunitiesOf(account))
        result.earlierOpportunity =
            result.earlierOpportunity || opportunity.createdDay == noDay || opportunity.createdDay <= m_today;
    result.value = std::min(100.0, result.supporters * m_model.supporterPoints +
                                       (result.engagedChampion ? m_model.championPoints : 0) +
                                       (result.earlierOpportunity ? m_model.earlierOpportunityPoints : 0));
    return result;
}

TimingResult Scorer::timing(size_t account) const
{
    TimingResult result;
    for (const SignalFact &signal : m_facts.signalsOf(account)) {
        const int slot = timingSlot(signal.kind);
        if (slot < 0 || signal.day == noDay)
            continue;
        const int age = m_today - signal.day;
        // A renewal bears the day of the renewal itself, which may lie ahead, or the day it was reported.
        const bool counts = slot == 3 ? std::abs(age) <= m_model.timingDays : age >= 0 && age <= m_model.timingDays;
        result.present[size_t(slot)] = result.present[size_t(slot)] || counts;
    }
    const std::array<double, 4> points = {m_model.fundingPoints, m_model.leadershipPoints, m_model.expansionPoints,
                                          m_model.renewalPoints};
    for (size_t i = 0; i < points.size(); ++i)
        result.value += result.present[i] ? points[i] : 0;
    result.value = std::min(100.0, result.value);
    return result;
}

double Scorer::exactTotal(const AccountScore &score) const
{
    double earned = 0;
    for (size_t i = 0; i < score.components.size(); ++i)
        earned += m_model.weights[i] * score.components[i];
    const double weights = m_model.weightSum();
    return weights > 0 ? earned / weights : 0;
}

AccountScore Scorer::score(size_t account) const
{
    AccountScore score;
    const auto set = [&score](Component component, double value) { score.components[size_t(component)] = value; };
    const FitResult match = fit(account);
    set(Component::Firmographic, match.firmographic);
    set(Component::Technographic, match.technographic);
    score.fit = match.both;
    score.completeness = match.completeness;
    const ActivityPoints points = activityPoints(account);
    score.intent = intent(account, points).composite;
    set(Component::Intent, score.intent);
    score.engagementPoints = points.engagement;
    score.engagement = engagement(score.engagementPoints);
    set(Component::Engagement, score.engagement);
    set(Component::Strategic, strategic(account).value);
    const CommitteeResult people = committee(account);
    score.threads = quint16(std::min(people.threads, 65535));
    score.coverage = people.coverage;
    set(Component::Relationship, relationship(account, people).value);
    set(Component::Timing, timing(account).value);
    score.score = inThousandths(exactTotal(score));
    score.fit = inThousandths(score.fit);
    score.intent = inThousandths(score.intent);
    score.engagement = inThousandths(score.engagement);

    const IntentRules &rules = m_model.intent;
    score.level = score.intent >= rules.hot       ? IntentLevel::Hot
                  : score.intent >= rules.warm    ? IntentLevel::Warm
                  : score.intent >= rules.engaged ? IntentLevel::Engaged
                                                  : IntentLevel::Cold;
    const bool fits = score.fit >= m_model.fitThreshold;
    const bool ready = score.intent >= m_model.intentThreshold;
    score.quadrant = fits ? (ready ? Quadrant::A : Quadrant::LiteB) : (ready ? Quadrant::NurtureB : Quadrant::C);
    return score;
}

std::vector<AccountScore> scoreAll(const ScoringModel &model, const Facts &facts, QDate asOf)
{
    const Scorer scorer(model, facts, asOf);
    std::vector<AccountScore> scores;
    scores.reserve(facts.accounts.size());
    for (size_t i = 0; i < facts.accounts.size(); ++i)
        scores.push_back(scorer.score(i));
    return scores;
}

AccountScore scoreOne(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf)
{
    return Scorer(model, facts, asOf).score(account);
}

} // namespace talbook
