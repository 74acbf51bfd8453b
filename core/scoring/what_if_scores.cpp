#include "core/scoring/what_if_scores.h"

#include "core/base/split_mix.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

namespace
{

StandingGroup quadrantGroup(Quadrant quadrant)
{
    return StandingGroup(int(StandingGroup::QuadrantA) + int(quadrant));
}

ScoreWeights moved(const ScoreWeights &weights, SplitMix64 &random)
{
    ScoreWeights result = weights;
    const auto move = [&random](auto &group) {
        for (double &weight : group)
            weight *= random.uniform(1 - stabilitySwing, 1 + stabilitySwing);
    };
    move(result.components);
    move(result.criteria);
    move(result.parties);
    move(result.sources);
    return result;
}

} // namespace

Quadrant quadrantOf(double fit, double intent, double fitFrom, double intentFrom)
{
    if (fit >= fitFrom)
        return intent >= intentFrom ? Quadrant::A : Quadrant::LiteB;
    return intent >= intentFrom ? Quadrant::NurtureB : Quadrant::C;
}

std::vector<MatrixPlace> matrixPlaces(const Standings &standings)
{
    std::vector<MatrixPlace> places;
    places.reserve(standings.size());
    for (size_t i = 0; i < standings.size(); ++i) {
        const Standing &standing = standings[i];
        places.push_back({{standing.score.score, standing.score.fit, standing.score.intent},
                          qint8(standing.tier),
                          standing.score.quadrant,
                          groupsOf(standing)});
    }
    return places;
}

ModelEffect compareMatrix(const Standings &standings, std::span<const quint32> accounts,
                          const std::vector<MatrixPlace> &before, const std::vector<MatrixPlace> &after)
{
    std::vector<AccountPlace> was, is;
    was.reserve(accounts.size());
    is.reserve(accounts.size());
    for (const quint32 account : accounts) {
        const AccountId id = standings.accounts()[account].id;
        was.push_back({id, before[account].figures.score, before[account].groups});
        is.push_back({id, after[account].figures.score, after[account].groups});
    }
    return comparePlaces(was, is);
}

WhatIfScores::WhatIfScores(std::shared_ptr<const Standings> standings)
    : m_parts(std::move(standings)),
      m_tierPlaces(m_parts.standings().accounts(), m_parts.standings().model().grades, m_parts.standings().tiers())
{
}

void WhatIfScores::place(const ScoreWeights &weights)
{
    m_parts.weigh(weights, m_scores);
    m_claims.resize(m_scores.size());
    for (size_t i = 0; i < m_scores.size(); ++i)
        m_claims[i] = {m_scores[i].score, m_parts.strategic(i)};
    m_tierPlaces.recommend(m_claims, m_tiers);
    const AccountTable &accounts = standings().accounts();
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        if (accounts[i].tierByHand)
            m_tiers[i] = accounts[i].tierByHand;
    }
}

std::vector<MatrixPlace> WhatIfScores::places(const WhatIf &whatIf)
{
    m_parts.setHalfLife(whatIf.halfLifeDays);
    ScoreWeights weights = ScoreWeights::of(standings().model());
    weights.components = whatIf.weights;
    place(weights);
    const auto &cuts = standings().model().grades;
    std::vector<StandingGroup> grades;
    for (const GradeCut &cut : cuts)
        grades.push_back(gradeGroup(cut.grade));
    std::vector<MatrixPlace> places(m_scores.size());
    for (size_t i = 0; i < places.size(); ++i) {
        MatrixPlace &place = places[i];
        place.figures = m_scores[i];
        place.tier = m_tiers[i];
        place.quadrant = quadrantOf(m_scores[i].fit, m_scores[i].intent, whatIf.fitFrom, whatIf.intentFrom);
        const double score = m_scores[i].score;
        const auto cut = std::ranges::find_if(cuts, [score](const GradeCut &g) { return score >= g.from; });
        place.groups = {cut == cuts.end() ? StandingGroup::Watch : grades[size_t(cut - cuts.begin())],
                        tierGroup(place.tier), quadrantGroup(place.quadrant)};
    }
    return places;
}

std::vector<PastIntent> WhatIfScores::pastIntents(const WhatIf &whatIf)
{
    m_parts.setHalfLife(whatIf.halfLifeDays);
    return m_parts.pastIntents();
}

Expected<std::vector<Stability>> WhatIfScores::stability(const WhatIf &whatIf, const Progress &progress, int draws,
                                                         quint64 seed)
{
    const std::vector<MatrixPlace> unmoved = places(whatIf);
    ScoreWeights weights = ScoreWeights::of(standings().model());
    weights.components = whatIf.weights;
    std::vector<std::array<int, 2>> stays(unmoved.size());
    SplitMix64 random(seed);
    for (int draw = 0; draw < draws; ++draw) {
        if (progress && !progress(draw, draws))
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Scoring", "Stopped."), {}};
        place(moved(weights, random));
        for (size_t i = 0; i < unmoved.size(); ++i) {
            stays[i][0] += m_tiers[i] == unmoved[i].tier ? 1 : 0;
            stays[i][1] += quadrantOf(m_scores[i].fit, m_scores[i].intent, whatIf.fitFrom, whatIf.intentFrom) ==
                                   unmoved[i].quadrant
                               ? 1
                               : 0;
        }
    }
    std::vector<Stability> result(unmoved.size());
    for (size_t i = 0; i < result.size() && draws > 0; ++i)
        result[i] = {float(stays[i][0]) / float(draws), float(stays[i][1]) / float(draws)};
    return result;
}

} // namespace talbook
