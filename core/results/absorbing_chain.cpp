#include "core/results/absorbing_chain.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace talbook
{

namespace
{

struct Step
{
    int to = 0;
    double weight = 0;
};

class Elimination
{
public:
    Elimination(int states, const std::vector<AbsorbingChain::Edge> &edges)
        : m_rows(size_t(states)), m_before(size_t(states)), m_won(size_t(states), 0.0), m_lost(size_t(states), 0.0),
          m_place(size_t(states), -1)
    {
        for (const AbsorbingChain::Edge &edge : edges) {
            if (edge.weight <= 0)
                continue;
            const size_t from = size_t(edge.from);
            if (edge.to == AbsorbingChain::won)
                m_won[from] += edge.weight;
            else if (edge.to == AbsorbingChain::lost)
                m_lost[from] += edge.weight;
            else if (edge.to != edge.from) // a self loop changes nothing about where one ends
                addStep(edge.from, edge.to, edge.weight);
        }
    }

    void eliminate(const std::vector<int> &states)
    {
        m_chosen.assign(m_rows.size(), false);
        for (const int state : states) {
            m_chosen[size_t(state)] = true;
            m_queue.emplace(cost(state), state);
        }
        while (!m_queue.empty()) {
            const auto [cheapest, state] = m_queue.top();
            m_queue.pop();
            if (m_chosen[size_t(state)] && cheapest == cost(state))
                eliminate(state);
        }
    }

    /// From the start, where whoever comes to a state that is still there is lost.
    double winning() const
    {
        double whole = m_won[0] + m_lost[0];
        for (const Step &step : m_rows[0])
            whole += step.weight;
        return whole > 0 ? m_won[0] / whole : 0;
    }

private:
    size_t cost(int state) const { return m_rows[size_t(state)].size() * m_before[size_t(state)].size(); }

    void addStep(int from, int to, double weight)
    {
        auto &row = m_rows[size_t(from)];
        const auto known = std::ranges::find(row, to, &Step::to);
        if (known != row.end()) {
            known->weight += weight;
            return;
        }
        row.push_back({to, weight});
        m_before[size_t(to)].push_back(from);
    }

    /// Whoever came through the state goes on as from it.
    void eliminate(int state)
    {
        m_chosen[size_t(state)] = false;
        const std::vector<Step> row = std::exchange(m_rows[size_t(state)], {});
        const std::vector<int> before = std::exchange(m_before[size_t(state)], {});
        double out = m_won[size_t(state)] + m_lost[size_t(state)];
        for (const Step &step : row)
            out += step.weight;
        for (const int from : before) {
            const double through = takeStep(from, state);
            auto &theirs = m_rows[size_t(from)];
            if (out <= 0)
                continue;
            const double part = through / out;
            m_won[size_t(from)] += part * m_won[size_t(state)];
            m_lost[size_t(from)] += part * m_lost[size_t(state)];
            for (size_t i = 0; i < theirs.size(); ++i)
                m_place[size_t(theirs[i].to)] = int(i);
            for (const Step &step : row) {
                if (step.to == from) // a round trip, which ends elsewhere
                    continue;
                int &place = m_place[size_t(step.to)];
                if (place >= 0) {
                    theirs[size_t(place)].weight += part * step.weight;
                } else {
                    place = int(theirs.size());
                    theirs.push_back({step.to, part * step.weight});
                    m_before[size_t(step.to)].push_back(from);
                }
            }
            for (const Step &step : theirs)
                m_place[size_t(step.to)] = -1;
        }
        for (const Step &step : row) {
            std::erase(m_before[size_t(step.to)], state);
            if (m_chosen[size_t(step.to)])
                m_queue.emplace(cost(step.to), step.to);
        }
        for (const int from : before) {
            if (m_chosen[size_t(from)])
                m_queue.emplace(cost(from), from);
        }
    }

    double takeStep(int from, int to)
    {
        auto &row = m_rows[size_t(from)];
        const auto step = std::ranges::find(row, to, &Step::to);
        const double weight = step->weight;
        row.erase(step);
        return weight;
    }

    using Entry = std::pair<size_t, int>;
    std::vector<std::vector<Step>> m_rows;
    std::vector<std::vector<int>> m_before;
    std::vector<double> m_won, m_lost;
    std::vector<int> m_place;   ///< scratch: where a state stands in the row at hand
    std::vector<bool> m_chosen; ///< is to go yet
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

class Halving
{
public:
    Halving(const std::vector<int> &classOf, int classes) : m_members(size_t(classes))
    {
        for (size_t state = 1; state < classOf.size(); ++state)
            m_members[size_t(classOf[state])].push_back(int(state));
        m_rates.without.assign(size_t(classes), 0.0);
    }

    AbsorbingChain::Rates read(Elimination chain)
    {
        halve(std::move(chain), 0, int(m_members.size()));
        return std::move(m_rates);
    }

private:
    /// The classes from begin to end are still in the chain, all others have been eliminated.
    void halve(Elimination chain, int begin, int end)
    {
        if (begin >= end)
            return;
        if (end - begin == 1) {
            m_rates.without[size_t(begin)] = chain.winning();
            if (begin == 0) {
                chain.eliminate(m_members[0]);
                m_rates.all = chain.winning();
            }
            return;
        }
        const int middle = begin + (end - begin) / 2;
        Elimination other = chain;
        other.eliminate(membersOf(middle, end));
        halve(std::move(other), begin, middle);
        chain.eliminate(membersOf(begin, middle));
        halve(std::move(chain), middle, end);
    }

    std::vector<int> membersOf(int begin, int end) const
    {
        std::vector<int> states;
        for (int i = begin; i < end; ++i)
            states.insert(states.end(), m_members[size_t(i)].begin(), m_members[size_t(i)].end());
        return states;
    }

    std::vector<std::vector<int>> m_members; ///< states by class
    AbsorbingChain::Rates m_rates;
};

double winningWithout(int removed, const std::vector<int> &classOf, const std::vector<AbsorbingChain::Edge> &edges)
{
    const auto isRemoved = [&](int state) {
        return removed >= 0 && state > AbsorbingChain::start && classOf[size_t(state)] == removed;
    };
    std::vector<AbsorbingChain::Edge> kept;
    kept.reserve(edges.size());
    for (const AbsorbingChain::Edge &edge : edges) {
        if (!isRemoved(edge.from))
            kept.push_back({edge.from, isRemoved(edge.to) ? AbsorbingChain::lost : edge.to, edge.weight});
    }
    std::vector<int> states;
    for (int state = 1; state < int(classOf.size()); ++state) {
        if (!isRemoved(state))
            states.push_back(state);
    }
    Elimination chain(int(classOf.size()), kept);
    chain.eliminate(states);
    return chain.winning();
}

} // namespace

AbsorbingChain::Rates AbsorbingChain::rates(const std::vector<int> &classOf, int classes,
                                            const std::vector<Edge> &edges)
{
    if (int(classOf.size()) <= 2 * classes)
        return Halving(classOf, classes).read(Elimination(int(classOf.size()), edges));
    Rates rates;
    rates.all = winningWithout(-1, classOf, edges);
    for (int removed = 0; removed < classes; ++removed)
        rates.without.push_back(winningWithout(removed, classOf, edges));
    return rates;
}

} // namespace talbook
