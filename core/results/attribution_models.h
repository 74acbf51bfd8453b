#pragma once

#include "core/results/attribution.h"

#include <span>

namespace talbook
{

/// So that they sum to 1; all nothing stay so.
void normaliseShares(std::vector<double> &shares);

/// The weight of each touch of a path by a rule; they sum to 1. Not for the data-driven models.
std::vector<double> touchWeights(const AttributionPath &path, AttributionModel model, double halfLifeDays);

/// How often each path counts, where that is not as often as it happened: a resample.
struct PathCounts
{
    std::vector<double> won, lost;
};

/// A Markov chain of order k: the state is the last k keys (fewer at a path's beginning), and a key's removal sends
/// everybody who comes to it to the lost end. With repeats, an order of 1 gives the same with or without them.
class MarkovChain
{
public:
    MarkovChain(const AttributionPaths &paths, int order);

    struct Effects
    {
        double rate = 0;             ///< won paths / all paths, by the chain
        std::vector<double> removal; ///< by key: share of the conversions that are lost without it
    };
    Effects effects(const PathCounts &counts) const;

private:
    struct Link
    {
        int from = 0, to = 0;
    };
    int m_states = 1;
    std::vector<int> m_newest; ///< by state: its last key; -1 of the start
    std::vector<Link> m_links;
    std::vector<std::vector<int>> m_pathLinks; ///< links of each path, without its end
    std::vector<int> m_lastState;
    std::vector<bool> m_occurs; ///< by key
};

/// Most keys whose 2^n sets are enumerated.
inline constexpr int mostEnumerated = 15;

/// Each key's Shapley value of a set game by its definition, over all sets: the worth of a set is the sum of what the
/// paths whose keys all lie in it brought. At most mostEnumerated keys.
std::vector<double> shapleyEnumerated(const AttributionPaths &paths, std::span<const double> worth);

/// The same value in closed form: each path's worth in equal parts to its distinct keys.
std::vector<double> shapleyClosedForm(const AttributionPaths &paths, std::span<const double> worth);

} // namespace talbook
