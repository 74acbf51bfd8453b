#include "core/results/absorbing_chain.h"
#include "core/results/attribution_models.h"

#include <algorithm>
#include <map>

namespace talbook
{

MarkovChain::MarkovChain(const AttributionPaths &paths, int order)
    : m_newest{-1}, m_occurs(size_t(paths.keys.size()), false)
{
    std::map<std::vector<quint32>, int> states;
    std::map<std::pair<int, int>, int> links;
    for (const AttributionPath &path : paths.paths) {
        std::vector<quint32> recent;
        std::vector<int> passed;
        int at = AbsorbingChain::start;
        for (const PathTouch &touch : path.touches) {
            m_occurs[touch.key] = true;
            if (int(recent.size()) == order)
                recent.erase(recent.begin());
            recent.push_back(touch.key);
            const auto [state, isNew] = states.try_emplace(recent, m_states);
            if (isNew) {
                ++m_states;
                m_newest.push_back(int(touch.key));
            }
            const auto [link, isFirst] = links.try_emplace({at, state->second}, int(m_links.size()));
            if (isFirst)
                m_links.push_back({at, state->second});
            passed.push_back(link->second);
            at = state->second;
        }
        m_pathLinks.push_back(std::move(passed));
        m_lastState.push_back(at);
    }
}

MarkovChain::Effects MarkovChain::effects(const PathCounts &counts) const
{
    std::vector<double> weights(m_links.size(), 0.0);
    std::vector<double> won(size_t(m_states), 0.0), lost(size_t(m_states), 0.0);
    for (size_t path = 0; path < m_pathLinks.size(); ++path) {
        for (const int link : m_pathLinks[path])
            weights[size_t(link)] += counts.won[path] + counts.lost[path];
        won[size_t(m_lastState[path])] += counts.won[path];
        lost[size_t(m_lastState[path])] += counts.lost[path];
    }
    std::vector<AbsorbingChain::Edge> edges;
    edges.reserve(m_links.size() + 2 * size_t(m_states));
    for (size_t link = 0; link < m_links.size(); ++link)
        edges.push_back({m_links[link].from, m_links[link].to, weights[link]});
    for (int state = 0; state < m_states; ++state) {
        edges.push_back({state, AbsorbingChain::won, won[size_t(state)]});
        edges.push_back({state, AbsorbingChain::lost, lost[size_t(state)]});
    }
    // Every state that holds a key is come to through one that it is the newest of.
    const AbsorbingChain::Rates rates = AbsorbingChain::rates(m_newest, int(m_occurs.size()), edges);
    Effects effects;
    effects.rate = rates.all;
    effects.removal.assign(m_occurs.size(), 0.0);
    for (size_t key = 0; key < m_occurs.size() && rates.all > 0; ++key) {
        if (m_occurs[key])
            effects.removal[key] = std::max(0.0, 1 - rates.without[key] / rates.all);
    }
    return effects;
}

} // namespace talbook
