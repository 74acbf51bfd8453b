#pragma once

#include "core/base/progress.h"
#include "core/scoring/model_effect.h"
#include "core/scoring/score_parts.h"
#include "core/scoring/tier_places.h"
#include "core/scoring/what_if_figures.h"

namespace talbook
{

/// Where an account lies in the matrix. Fit and intent from their thresholds on are high (domain section 4).
Quadrant quadrantOf(double fit, double intent, double fitFrom, double intentFrom);

/// An account's place under some setting of the model: 48 bytes.
struct MatrixPlace
{
    WeighedScore figures;
    qint8 tier = 0; ///< set by hand, else recommended; 0: none
    Quadrant quadrant = Quadrant::C;
    std::array<StandingGroup, 3> groups{}; ///< of grade, of tier, of quadrant
};
/// As the standings have them.
std::vector<MatrixPlace> matrixPlaces(const Standings &standings);

/// The places of some accounts (by index) before and after.
ModelEffect compareMatrix(const Standings &standings, std::span<const quint32> accounts,
                          const std::vector<MatrixPlace> &before, const std::vector<MatrixPlace> &after);

/// In what share of the draws an account stays where it is, 0 to 1.
struct Stability
{
    float tier = 1;
    float quadrant = 1;
};
inline constexpr int stabilityDraws = 200;
inline constexpr double stabilitySwing = 0.1;
inline constexpr quint64 stabilitySeed = 20270101;

/// Scores a plan under moved weights, thresholds and half-lives; nothing is stored. Used by one thread at a time.
class WhatIfScores
{
public:
    explicit WhatIfScores(std::shared_ptr<const Standings> standings);

    const Standings &standings() const { return m_parts.standings(); }

    /// Of all accounts, in their order; the same as Standings::rescore gives for a model with these figures.
    std::vector<MatrixPlace> places(const WhatIf &whatIf);
    std::vector<PastIntent> pastIntents(const WhatIf &whatIf);

    /// How firmly each account holds its tier and its quadrant under `whatIf`. In each of `draws` every weight of the
    /// model (the seven components', each criterion's, both parties' and the six sources' of intent, in this order) is
    /// multiplied by a factor drawn evenly from [0.9, 1.1); then everybody is scored, and the tiers' places are given
    /// out anew. An account's figure is the share of the draws in which its tier (quadrant) is that of the unmoved
    /// weights. Thresholds, cut-offs, capacities and tiers set by hand stay. SplitMix64 with a fixed seed, one factor a
    /// weight even where the weight is 0: the same figures every time and everywhere.
    /// @return ErrorCode::Cancelled where `progress` (in draws) says so
    Expected<std::vector<Stability>> stability(const WhatIf &whatIf, const Progress &progress,
                                               int draws = stabilityDraws, quint64 seed = stabilitySeed);

private:
    void place(const ScoreWeights &weights);

    ScoreParts m_parts;
    TierPlaces m_tierPlaces;
    std::vector<WeighedScore> m_scores;
    std::vector<TierPlaces::Claim> m_claims;
    std::vector<qint8> m_tiers; ///< with those set by hand
};

} // namespace talbook
