#include "core/scoring/score_parts.h"

namespace talbook
{

namespace
{

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

ScoreWeights ScoreWeights::of(const ScoringModel &model)
{
    ScoreWeights weights;
    weights.components = model.weights;
    for (const Criterion &criterion : model.criteria)
        weights.criteria.push_back(criterion.weight);
    const IntentRules &rules = model.intent;
    weights.parties = {rules.firstParty, rules.thirdParty};
    weights.sources = {rules.web, rules.email, rules.product, rules.topic, rules.hiring, rules.technology};
    return weights;
}

ScoreParts::ScoreParts(std::shared_ptr<const Standings> standings)
    : m_standings(std::move(standings)), m_scorer(m_standings->model(), m_standings->facts(), m_standings->asOf()),
      m_halfLife(m_standings->model().intent.halfLifeDays), m_criteria(m_standings->model().criteria.size())
{
    const size_t count = m_standings->size();
    m_shares.reserve(count * m_criteria);
    m_rest.resize(count);
    for (size_t account = 0; account < count; ++account) {
        for (size_t which = 0; which < m_criteria; ++which)
            m_shares.push_back(m_scorer.criterion(which, account).share);
        // The exact values, as the total takes them.
        const auto &components = (*m_standings)[account].score.components;
        m_rest[account] = {components[size_t(Component::Engagement)], components[size_t(Component::Strategic)],
                           components[size_t(Component::Relationship)], components[size_t(Component::Timing)]};
    }
    readIntent();
}

void ScoreParts::readIntent()
{
    m_intent.resize(m_rest.size());
    for (size_t account = 0; account < m_intent.size(); ++account)
        m_intent[account] = m_scorer.intent(account).value;
}

void ScoreParts::setHalfLife(double days)
{
    if (days == m_halfLife)
        return;
    m_halfLife = days;
    m_scorer.setIntentHalfLife(days);
    readIntent();
}

void ScoreParts::weigh(const ScoreWeights &weights, std::vector<WeighedScore> &scores) const
{
    scores.resize(size());
    const auto &criteria = m_standings->model().criteria;
    const auto sources = sharedIntentWeights(weights.parties, weights.sources, m_scorer.connected());
    std::array<double, 2> whole{};
    std::vector<size_t> groups;
    for (size_t i = 0; i < m_criteria; ++i) {
        groups.push_back(criteria[i].group == Component::Technographic ? 1 : 0);
        whole[groups[i]] += weights.criteria[i];
    }
    double weightSum = 0;
    for (const double weight : weights.components)
        weightSum += weight;
    for (size_t account = 0; account < scores.size(); ++account) {
        std::array<double, 2> earned{};
        const double *shares = m_shares.data() + account * m_criteria;
        for (size_t i = 0; i < m_criteria; ++i)
            earned[groups[i]] += weights.criteria[i] * shares[i];
        double intent = 0;
        for (size_t i = 0; i < sources.size(); ++i)
            intent += sources[i] * m_intent[account][i];
        const Rest &rest = m_rest[account];
        const std::array<double, componentCount> components = {100 * share(earned[0], whole[0]),
                                                               100 * share(earned[1], whole[1]),
                                                               intent,
                                                               rest.engagement,
                                                               rest.strategic,
                                                               rest.relationship,
                                                               rest.timing};
        double total = 0;
        for (size_t i = 0; i < components.size(); ++i)
            total += weights.components[i] * components[i];
        scores[account] = {inThousandths(share(total, weightSum)),
                           inThousandths(100 * share(earned[0] + earned[1], whole[0] + whole[1])),
                           inThousandths(intent)};
    }
}

std::vector<PastIntent> ScoreParts::pastIntents() const
{
    std::vector<PastIntent> past(size());
    Scorer then = m_scorer;
    then.setDay(m_standings->asOf().addDays(-trailDays));
    for (size_t account = 0; account < past.size(); ++account)
        past[account].fourWeeksAgo = inThousandths(then.intent(account).composite);
    then.setDay(m_standings->asOf().addDays(-3 * trailDays));
    for (size_t account = 0; account < past.size(); ++account)
        past[account].twelveWeeksAgo = inThousandths(then.intent(account).composite);
    return past;
}

} // namespace talbook
