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
          m_place(size_t(states), -1), m_gone(size_t(states), false)
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

    double winning()
    {
        for (int state = 1; state < int(m_rows.size()); ++state)
            m_queue.emplace(cost(state), state);
        while (!m_queue.empty()) {
            const auto [cheapest, state] = m_queue.top();
            m_queue.pop();
            if (!m_gone[size_t(state)] && cheapest == cost(state))
                eliminate(state);
        }
        const double whole = m_won[0] + m_lost[0];
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
        m_gone[size_t(state)] = true;
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
            if (step.to != AbsorbingChain::start)
                m_queue.emplace(cost(step.to), step.to);
        }
        for (const int from : before) {
            if (from != AbsorbingChain::start)
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
    std::vector<int> m_place; ///< scratch: where a state stands in the row at hand
    std::vector<bool> m_gone;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

} // namespace

double AbsorbingChain::winning(int states, const std::vector<Edge> &edges)
{
    return states > 0 ? Elimination(states, edges).winning() : 0;
}

} // namespace talbook
