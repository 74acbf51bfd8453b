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

    struct Rates
    {
        double all = 0;              ///< the probability to end won from the start
        std::vector<double> without; ///< by class: the same where coming to one of its states is to be lost
    };
    /// Every state that can be reached must lead to an end in the end; all is 0 where nothing leaves the start. Where
    /// most states are classes of their own (an order of 1), the rates without each class come from halving the classes
    /// again and again, which costs about as much as log2(classes) chains; chains of higher orders are sparse, and
    /// smaller still without a class, so that there each class is taken out by itself.
    /// @param classOf by state, 0 to classes - 1; of the start it is not asked for
    static Rates rates(const std::vector<int> &classOf, int classes, const std::vector<Edge> &edges);
};

} // namespace talbook
