#pragma once

#include <cstddef>
#include <vector>

namespace talbook
{

/// A Markov chain that ends in one of two ways, by its transition counts. The probability of an end comes from
/// eliminating the states one by one (Grassmann, Taksar and Heyman 1985): the diagonal is the sum of what leaves a
/// state, so nothing is ever subtracted and cycles and self loops lose no digits. States with few neighbours go first,
/// which keeps the chains of long paths sparse.
class AbsorbingChain
{
public:
    static constexpr int start = 0; ///< the first state
    static constexpr int won = -1;  ///< ends
    static constexpr int lost = -2;

    struct Edge
    {
        int from = start;
        int to = won;
        double weight = 0; ///< a count; zero and below are no edge
    };

    /// The probability to end won from the start. Every state that can be reached must lead to an end in the end; 0
    /// where nothing leaves the start.
    static double winning(int states, const std::vector<Edge> &edges);
};

} // namespace talbook
