#pragma once

#include "core/scoring/components.h"
#include "core/scoring/standing.h"

#include <memory>
#include <span>
#include <vector>

namespace talbook
{

/// Every weight of a model, each of which may be moved by itself: of the components, of the criteria of fit, and of the
/// parts of intent.
struct ScoreWeights
{
    std::array<double, componentCount> components{};
    std::vector<double> criteria; ///< in the model's order
    std::array<double, 2> parties{};
    std::array<double, intentSourceCount> sources{};

    static ScoreWeights of(const ScoringModel &model);
};

/// The figures that the matrix and the tiers hang on, cut to thousandths as in AccountScore.
struct WeighedScore
{
    double score = 0;
    double fit = 0;
    double intent = 0;
};

/// What an account's intent was on an earlier day.
struct PastIntent
{
    double fourWeeksAgo = 0;
    double twelveWeeksAgo = 0;
};
inline constexpr int trailDays = 28; ///< to the nearer point of a trail; the farther is three times as old

/// What the weights weigh: everything of a score that weights and thresholds leave alone, kept per account, so that a
/// moved slider costs one pass over about twenty figures an account instead of all its records.
class ScoreParts
{
public:
    /// Reads all records once. The standings are shared: they hold the facts for another half-life.
    explicit ScoreParts(std::shared_ptr<const Standings> standings);

    size_t size() const { return m_rest.size(); }
    const Standings &standings() const { return *m_standings; }
    double strategic(size_t account) const { return m_rest[account].strategic; }

    double halfLife() const { return m_halfLife; }
    /// Reads the records again where it is another one.
    void setHalfLife(double days);

    /// Scores all accounts; the same as Scorer gives for a model with these weights.
    void weigh(const ScoreWeights &weights, std::vector<WeighedScore> &scores) const;

    /// Intent 28 and 84 days before the day of the standings, by the half-life set. Fit has no past: an account's
    /// fields are kept as they are today alone.
    std::vector<PastIntent> pastIntents() const;

private:
    struct Rest
    {
        double engagement = 0, strategic = 0, relationship = 0, timing = 0;
    };
    void readIntent();

    std::shared_ptr<const Standings> m_standings;
    Scorer m_scorer;
    double m_halfLife;
    size_t m_criteria;
    std::vector<double> m_shares; ///< account x criterion, 0 to 1
    std::vector<std::array<double, intentSourceCount>> m_intent;
    std::vector<Rest> m_rest;
};

} // namespace talbook
