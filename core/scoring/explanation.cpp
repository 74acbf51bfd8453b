#include "core/scoring/explanation.h"

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/scoring/components.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array intentSourceIds = {"web", "email", "product", "topic_surge", "hiring", "technographic_change"};
constexpr std::array timingIds = {"funding_round", "leadership_change", "expansion", "contract_renewal"};

QString partNumber(const Wording &words, double value, int decimals = 1)
{
    const QString text = words.locale().toString(value, 'f', decimals);
    const QString zeros = words.locale().decimalPoint() + QString(decimals, u'0');
    return decimals > 0 && text.endsWith(zeros) ? text.chopped(zeros.size()) : text;
}

QString percent(const Wording &words, double share)
{
    return percentText(partNumber(words, share * 100));
}

QString amount(const Wording &words, double value, const QString &currency)
{
    return words.locale().toString(value, 'f', 0) + u'\u00A0' + currency;
}

/// Builds the lines of one explanation; weights are turned into points of the total here.
class Explainer
{
public:
    Explainer(const ScoringModel &model, const Facts &facts, size_t account, const Scorer &scorer, const Wording &words)
        : m_model(model), m_facts(facts), m_account(account), m_words(words), m_scorer(scorer)
    {
    }

    Explanation explain()
    {
        const AccountScore score = m_scorer.score(m_account);
        m_result.account = m_facts.accounts[m_account].id;
        m_result.score = score.score;
        m_result.grade = m_model.gradeOf(score.score);
        m_result.completeness = score.completeness;
        addFit(Component::Firmographic);
        addFit(Component::Technographic);
        addIntent();
        addEngagement();
        addStrategic();
        addRelationship();
        addTiming();
        double sum = 0;
        for (ScorePart &part : m_result.parts) {
            part.points = std::round(part.points * 1000) / 1000;
            part.possible = std::round(part.possible * 1000) / 1000;
            sum += part.points;
        }
        m_result.rounding = std::round((m_result.score - sum) * 1000) / 1000;
        return std::move(m_result);
    }

private:
    double componentPoints(Component component) const
    {
        const double weights = m_model.weightSum();
        return weights > 0 ? 100 * m_model.weight(component) / weights : 0;
    }

    QString text(TextRef ref) const
    {
        const std::string_view view = m_facts.accounts.text(ref);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }

    ScorePart &add(Component component, const QString &id, const QString &name, double possible, double share)
    {
        ScorePart part;
        part.component = component;
        part.criterionId = id;
        part.criterion = name;
        part.possible = possible;
        part.points = possible * share;
        m_result.parts.push_back(std::move(part));
        return m_result.parts.back();
    }

    QString unknown() const { return m_words.translate("Scoring", "unknown"); }

    QString criterionValue(const Criterion &criterion) const
    {
        const AccountRow &row = m_facts.accounts[m_account];
        switch (criterion.kind) {
        case CriterionKind::Employees:
            return row.employees ? m_words.translate("Scoring", "%n employee(s)", nullptr, *row.employees) : unknown();
        case CriterionKind::Industry:
            return row.industry.isEmpty() ? unknown() : text(row.industry);
        case CriterionKind::Revenue: {
            if (!row.revenue)
                return unknown();
            if (const auto revenue = m_scorer.revenueInPlanCurrency(m_account))
                return amount(m_words, *revenue, m_facts.settings.currency);
            return m_words.translate("Scoring", "in %1, and the plan has no rate for it").arg(text(row.currency));
        }
        case CriterionKind::Geography: {
            const QStringList places = {text(row.region), text(row.country)};
            const QString joined = places.filter(QRegularExpression(u"."_s)).join(u", "_s);
            return joined.isEmpty() ? unknown() : joined;
        }
        case CriterionKind::TechStack:
            return row.technologies.isEmpty() ? unknown() : text(row.technologies);
        case CriterionKind::CurrentSolution:
            if (!row.competitors.isEmpty())
                return text(row.competitors);
            return row.technologies.isEmpty() ? unknown()
                                              : m_words.translate("Scoring", "no competitor's product known");
        }
        return {};
    }

    QString bandRule(const Criterion &criterion, const CriterionResult &result) const
    {
        const auto figure = [&](double value) {
            return criterion.kind == CriterionKind::Revenue ? amount(m_words, value, m_facts.settings.currency)
                                                            : m_words.locale().toString(value, 'f', 0);
        };
        if (criterion.bands.empty())
            return m_words.translate("Scoring", "no bands are set");
        if (result.matched < 0)
            return m_words.translate("Scoring", "below %1: nothing").arg(figure(criterion.bands.back().from));
        const Band &band = criterion.bands[size_t(result.matched)];
        if (result.matched == 0)
            return m_words.translate("Scoring", "%1 or more: %2").arg(figure(band.from), percent(m_words, band.share));
        return m_words.translate("Scoring", "%1 to below %2: %3")
            .arg(figure(band.from), figure(criterion.bands[size_t(result.matched) - 1].from),
                 percent(m_words, band.share));
    }

    QString criterionRule(const Criterion &criterion, const CriterionResult &result) const
    {
        if (!result.known)
            return m_words.translate("Scoring", "an empty field earns nothing");
        switch (criterion.kind) {
        case CriterionKind::Employees:
        case CriterionKind::Revenue:
            return bandRule(criterion, result);
        case CriterionKind::Industry:
            if (result.matched == 0)
                return m_words.translate("Scoring", "primary industry: %1").arg(percent(m_words, result.share));
            if (result.matched == 1)
                return m_words.translate("Scoring", "secondary industry: %1").arg(percent(m_words, result.share));
            return m_words.translate("Scoring", "not a target industry: nothing");
        case CriterionKind::Geography:
            return result.matched == 0 ? m_words.translate("Scoring", "a target region: %1").arg(percent(m_words, 1))
                                       : m_words.translate("Scoring", "outside the target regions: nothing");
        case CriterionKind::TechStack:
            return m_words.translate("Scoring", "%1 of %2 must-haves, %3 of %4 nice-to-haves: %5")
                .arg(QString::number(result.primaryHits), QString::number(criterion.primary.size()),
                     QString::number(result.secondaryHits), QString::number(criterion.secondary.size()),
                     percent(m_words, result.share));
        case CriterionKind::CurrentSolution:
            if (result.matched == 0)
                return m_words.translate("Scoring", "uses a competitor: %1").arg(percent(m_words, result.share));
            if (result.matched == 1)
                return m_words.translate("Scoring", "uses a legacy system: %1").arg(percent(m_words, result.share));
            return m_words.translate("Scoring", "neither a competitor nor a legacy system: nothing");
        }
        return {};
    }

    void addFit(Component group)
    {
        if (!(m_model.weight(group) > 0))
            return;
        double weights = 0;
        for (const Criterion &criterion : m_model.criteria)
            weights += criterion.group == group ? criterion.weight : 0;
        for (size_t i = 0; i < m_model.criteria.size(); ++i) {
            const Criterion &criterion = m_model.criteria[i];
            if (criterion.group != group || !(criterion.weight > 0))
                continue;
            const CriterionResult result = m_scorer.criterion(i, m_account);
            ScorePart &part = add(group, criterion.id, criterionName(criterion.kind, m_words),
                                  componentPoints(group) * criterion.weight / weights, result.share);
            part.known = result.known;
            part.value = criterionValue(criterion);
            part.rule = criterionRule(criterion, result);
            part.evidence.push_back({Evidence::Kind::Account, m_result.account.value});
            if (!result.known)
                m_result.remarks.append(m_words.translate("Scoring", "%1 is unknown.").arg(part.criterion));
        }
    }

    void addIntentEvidence(ScorePart &part, size_t source)
    {
        if (source < 3) {
            for (const ActivityFact &activity : m_facts.activitiesOf(m_account)) {
                if (size_t(m_scorer.sourceOf(activity)) == source + 1 && m_scorer.intentPointsOf(activity) > 0)
                    part.evidence.push_back({Evidence::Kind::Activity, activity.id});
            }
            return;
        }
        constexpr std::array kinds = {SignalKind::TopicSurge, SignalKind::Hiring, SignalKind::Technology};
        const SignalFact *best = nullptr;
        double bestNow = 0;
        for (const SignalFact &signal : m_facts.signalsOf(m_account)) {
            const double now =
                signal.day == noDay ? 0 : signal.strength * m_scorer.decay(m_scorer.today() - signal.day);
            if (signal.kind == kinds[source - 3] && now > bestNow) {
                best = &signal;
                bestNow = now;
            }
        }
        if (!best)
            return;
        part.evidence.push_back({Evidence::Kind::Signal, best->id});
        const QString topic = m_facts.topics.value(qsizetype(best->topic));
        const QString age = m_words.translate("Scoring", "%n day(s) ago", nullptr, m_scorer.today() - best->day);
        part.value = m_words.translate("Scoring", "%1 at strength %2, %3")
                         .arg(topic.isEmpty() ? part.criterion : topic, partNumber(m_words, best->strength), age);
    }

    /// As if every source were connected.
    std::array<double, intentSourceCount> wholeIntentWeights() const
    {
        const IntentRules &rules = m_model.intent;
        std::array<bool, intentSourceCount> all;
        all.fill(true);
        return sharedIntentWeights({rules.firstParty, rules.thirdParty},
                                   {rules.web, rules.email, rules.product, rules.topic, rules.hiring, rules.technology},
                                   all);
    }

    void addIntent()
    {
        if (!(m_model.weight(Component::Intent) > 0))
            return;
        const IntentResult intent = m_scorer.intent(m_account);
        QStringList missing;
        // Where nothing tells of intent, its points are missed, not given to others: the parts have to say which.
        const bool none = std::ranges::none_of(m_scorer.connected(), std::identity());
        const std::array<double, intentSourceCount> weights = none ? wholeIntentWeights() : m_scorer.intentWeights();
        for (size_t i = 0; i < intentSourceCount; ++i) {
            const double weight = weights[i];
            ScorePart &part =
                add(Component::Intent, QLatin1StringView(intentSourceIds[i]), intentSourceName(i, m_words),
                    componentPoints(Component::Intent) * weight, intent.value[i] / 100);
            part.known = m_scorer.connected()[i];
            if (!part.known) {
                part.value = m_words.translate("Scoring", "not connected");
                part.rule =
                    none ? m_words.translate("Scoring", "the plan has no record of intent at all, so nothing is given")
                         : m_words.translate("Scoring",
                                             "the plan has no such record; its weight goes to the other sources");
                missing.append(part.criterion);
                continue;
            }
            if (i < 3) {
                part.value =
                    m_words.translate("Scoring", "%1 points after decay").arg(partNumber(m_words, intent.points[i]));
                part.rule =
                    m_words.translate("Scoring", "%1 of %2 points: %3")
                        .arg(partNumber(m_words, std::min(intent.points[i], m_model.intent.targetPoints)),
                             partNumber(m_words, m_model.intent.targetPoints), percent(m_words, intent.value[i] / 100));
            } else {
                part.value = m_words.translate("Scoring", "no such signal");
                part.rule = m_words.translate("Scoring", "the strongest signal after decay: %1 of 100")
                                .arg(partNumber(m_words, intent.value[i]));
            }
            addIntentEvidence(part, i);
        }
        if (missing.size() == intentSourceCount)
            m_result.remarks.append(
                m_words.translate("Scoring", "No source of intent is connected, so intent is 0 for every account."));
        else if (!missing.isEmpty())
            m_result.remarks.append(m_words.translate("Scoring", "Not connected: %1.").arg(missing.join(u", "_s)));
    }

    void addEngagement()
    {
        if (!(m_model.weight(Component::Engagement) > 0))
            return;
        const double points = m_scorer.engagementPoints(m_account);
        ScorePart &part = add(Component::Engagement, u"engagement"_s, m_words.translate("Scoring", "Engagement points"),
                              componentPoints(Component::Engagement), m_scorer.engagement(points) / 100);
        part.value = m_words.translate("Scoring", "%1 points in %2 days")
                         .arg(partNumber(m_words, points), QString::number(m_model.engagement.windowDays));
        part.rule = m_words.translate("Scoring", "%1 points are full engagement")
                        .arg(partNumber(m_words, m_model.engagement.fullPoints));
        for (const ActivityFact &activity : m_facts.activitiesOf(m_account)) {
            if (m_scorer.engagementPointsOf(activity) > 0)
                part.evidence.push_back({Evidence::Kind::Activity, activity.id});
        }
    }

    void addStrategic()
    {
        if (!(m_model.weight(Component::Strategic) > 0))
            return;
        const StrategicResult strategic = m_scorer.strategic(m_account);
        ScorePart &part = add(Component::Strategic, u"strategic"_s, m_words.translate("Scoring", "Strategic value"),
                              componentPoints(Component::Strategic), strategic.value / 100);
        part.known = strategic.known;
        part.evidence.push_back({Evidence::Kind::Account, m_result.account.value});
        part.value = strategic.known
                         ? m_words.translate("Scoring", "%1 of 100").arg(partNumber(m_words, strategic.value))
                         : unknown();
        if (strategic.byHand)
            part.rule = m_words.translate("Scoring", "set by hand");
        else if (strategic.known)
            part.rule = m_words.translate("Scoring", "from the expected contract value");
        else {
            part.rule = m_words.translate("Scoring", "neither a value nor an expected contract value");
            m_result.remarks.append(m_words.translate("Scoring", "%1 is unknown.").arg(part.criterion));
        }
    }

    void addRelationship()
    {
        if (!(m_model.weight(Component::Relationship) > 0))
            return;
        const RelationshipResult result = m_scorer.relationship(m_account, m_scorer.committee(m_account));
        ScorePart &part = add(Component::Relationship, u"relationship"_s, m_words.translate("Scoring", "Relationship"),
                              componentPoints(Component::Relationship), result.value / 100);
        QStringList facts = {m_words.translate("Scoring", "%n supporting stakeholder(s)", nullptr, result.supporters)};
        if (result.engagedChampion)
            facts.append(m_words.translate("Scoring", "an engaged champion"));
        if (result.earlierOpportunity)
            facts.append(m_words.translate("Scoring", "an earlier opportunity"));
        part.value = facts.join(u", "_s);
        part.rule = m_words.translate("Scoring", "%1 each, %2 for the champion, %3 for the opportunity, at most 100")
                        .arg(partNumber(m_words, m_model.supporterPoints), partNumber(m_words, m_model.championPoints),
                             partNumber(m_words, m_model.earlierOpportunityPoints));
        for (const ContactFact &contact : m_facts.contactsOf(m_account)) {
            if (contact.supports)
                part.evidence.push_back({Evidence::Kind::Contact, contact.id.value});
        }
        for (const Facts::OpportunityFact &opportunity : m_facts.opportunitiesOf(m_account))
            part.evidence.push_back({Evidence::Kind::Opportunity, opportunity.id});
    }

    void addTiming()
    {
        if (!(m_model.weight(Component::Timing) > 0))
            return;
        const TimingResult result = m_scorer.timing(m_account);
        const std::array<double, 4> worth = {m_model.fundingPoints, m_model.leadershipPoints, m_model.expansionPoints,
                                             m_model.renewalPoints};
        const std::array<QString, 4> names = {
            m_words.translate("Scoring", "funding round"), m_words.translate("Scoring", "leadership change"),
            m_words.translate("Scoring", "expansion"), m_words.translate("Scoring", "contract renewal")};
        ScorePart &part = add(Component::Timing, u"timing"_s, m_words.translate("Scoring", "Timing"),
                              componentPoints(Component::Timing), result.value / 100);
        QStringList facts;
        for (size_t i = 0; i < timingIds.size(); ++i) {
            if (result.present[i])
                facts.append(names[i] + u" "_s + partNumber(m_words, worth[i]));
        }
        part.value = facts.isEmpty() ? m_words.translate("Scoring", "no event") : facts.join(u", "_s);
        part.rule = m_words.translate("Scoring", "events of %1 days, at most 100").arg(m_model.timingDays);
        for (const SignalFact &signal : m_facts.signalsOf(m_account)) {
            if (signal.kind >= SignalKind::Funding && signal.kind <= SignalKind::Renewal &&
                std::abs(m_scorer.today() - signal.day) <= m_model.timingDays)
                part.evidence.push_back({Evidence::Kind::Signal, signal.id});
        }
    }

    const ScoringModel &m_model;
    const Facts &m_facts;
    size_t m_account;
    const Wording &m_words;
    const Scorer &m_scorer;
    Explanation m_result;
};

} // namespace

Explanation explain(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf, const Wording &words)
{
    return Explainer(model, facts, account, Scorer(model, facts, asOf), words).explain();
}

Explanation explain(const ScoringModel &model, const Facts &facts, size_t account, const Scorer &scorer,
                    const Wording &words)
{
    return Explainer(model, facts, account, scorer, words).explain();
}

std::vector<qint64> shownTenths(const Explanation &explanation)
{
    std::vector<qint64> tenths;
    std::vector<std::pair<double, size_t>> rests;
    qint64 missing = std::llround(shownScore(explanation.score) * 10);
    for (size_t i = 0; i < explanation.parts.size(); ++i) {
        const double exact = explanation.parts[i].points * 10;
        const auto whole = qint64(std::floor(exact + 1e-6));
        tenths.push_back(whole);
        // A part that earned nothing is shown as nothing.
        if (explanation.parts[i].points > 0)
            rests.emplace_back(exact - double(whole), i);
        missing -= whole;
    }
    std::ranges::stable_sort(rests, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; i < rests.size() && missing > 0; ++i, --missing)
        ++tenths[rests[i].second];
    for (size_t i = rests.size(); i > 0 && missing < 0; --i) {
        if (tenths[rests[i - 1].second] > 0) {
            --tenths[rests[i - 1].second];
            ++missing;
        }
    }
    return tenths;
}

} // namespace talbook
