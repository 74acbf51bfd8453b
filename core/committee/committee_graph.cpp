#include "core/committee/committee_graph.h"

#include "core/committee/reporting_faults.h"

#include <unordered_map>

namespace talbook
{

CommitteeGraph CommitteeGraph::of(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence)
{
    CommitteeGraph graph;
    graph.lines.resize(people.size());
    const SoundReporting reporting = soundReporting(people);
    for (size_t i = 0; i < people.size(); ++i) {
        if (const auto manager = reporting.managerOf[i]) {
            graph.lines[i].push_back({*manager, Tie::ReportsTo});
            graph.lines[*manager].push_back({i, Tie::Manages});
        }
    }
    std::unordered_map<qint64, size_t> indexOf;
    for (size_t i = 0; i < people.size(); ++i)
        indexOf.emplace(people[i].id.value, i);
    for (const InfluenceLine &line : influence) {
        const auto from = indexOf.find(line.from.value);
        const auto to = indexOf.find(line.to.value);
        if (from == indexOf.end() || to == indexOf.end() || from->second == to->second)
            continue;
        graph.lines[from->second].push_back({to->second, Tie::Influences});
        graph.lines[to->second].push_back({from->second, Tie::InfluencedBy});
    }
    return graph;
}

bool isOurs(const Stakeholder &person)
{
    return person.engaged || !person.ourContact.isEmpty();
}

bool isClosed(const Stakeholder &person)
{
    return person.stance == u"opponent";
}

} // namespace talbook
