#include "core/committee/committee_chart.h"

#include "core/committee/reporting_faults.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr int leastColumnsApart = 4;

struct PeopleForest
{
    std::vector<std::optional<size_t>> managers;
    std::vector<std::vector<int>> reports;
    std::vector<int> below;    ///< people below, at any depth
    std::vector<size_t> order; ///< colleagueOrder()
};

PeopleForest forestOf(const std::vector<Stakeholder> &people)
{
    PeopleForest forest{soundReporting(people).managerOf, std::vector<std::vector<int>>(people.size()),
                        std::vector<int>(people.size()), colleagueOrder(people)};
    for (const size_t i : forest.order) {
        if (forest.managers[i])
            forest.reports[*forest.managers[i]].push_back(int(i));
    }
    // From the leaves upwards, without recursion: each adds itself and what it has once all its reports have.
    std::vector<size_t> waiting(people.size());
    std::vector<int> ready;
    for (size_t i = 0; i < people.size(); ++i) {
        waiting[i] = forest.reports[i].size();
        if (waiting[i] == 0)
            ready.push_back(int(i));
    }
    while (!ready.empty()) {
        const int person = ready.back();
        ready.pop_back();
        const auto manager = forest.managers[size_t(person)];
        if (!manager)
            continue;
        forest.below[*manager] += forest.below[size_t(person)] + 1;
        if (--waiting[*manager] == 0)
            ready.push_back(int(*manager));
    }
    return forest;
}

class Arranger
{
public:
    Arranger(const std::vector<Stakeholder> &people, const std::function<bool(ContactId)> &folded,
             const ChartShape &shape)
        : m_people(people), m_folded(folded), m_shape(shape), m_forest(forestOf(people))
    {
    }

    CommitteeChart arrange(std::span<const int> missingRoles)
    {
        std::vector<int> heads, apart;
        for (const size_t i : m_forest.order) {
            if (!m_forest.managers[i])
                (m_forest.reports[i].empty() ? apart : heads).push_back(int(i));
        }
        for (size_t i = 0; i < heads.size(); ++i) {
            addBranch(heads[i]);
            if (i == 0)
                addMissing(missingRoles, 0);
        }
        if (heads.empty())
            addMissing(missingRoles, -1);
        placeTree();
        placeApart(apart);
        return std::move(m_chart);
    }

private:
    void addBranch(int head)
    {
        struct Open
        {
            int person, parent, depth;
        };
        std::vector<Open> open{{head, -1, 0}};
        while (!open.empty()) {
            const Open next = open.back();
            open.pop_back();
            ChartNode node;
            node.person = next.person;
            node.parent = next.parent;
            node.depth = next.depth;
            node.reports = m_forest.below[size_t(next.person)];
            node.folded = node.reports > 0 && m_folded && m_folded(m_people[size_t(next.person)].id);
            const int self = int(m_chart.nodes.size());
            m_chart.nodes.push_back(node);
            if (node.folded)
                continue;
            const std::vector<int> &reports = m_forest.reports[size_t(next.person)];
            for (auto report = reports.rbegin(); report != reports.rend(); ++report)
                open.push_back({*report, self, next.depth + 1});
        }
    }

    void addMissing(std::span<const int> roles, int parent)
    {
        if (parent >= 0 && m_chart.nodes[size_t(parent)].folded)
            return;
        for (const int role : roles) {
            ChartNode node;
            node.role = role;
            node.parent = parent;
            node.depth = parent >= 0 ? 1 : 0;
            m_chart.nodes.push_back(node);
        }
    }

    void placeTree()
    {
        std::vector<LayoutNode> layout;
        layout.reserve(m_chart.nodes.size());
        for (const ChartNode &node : m_chart.nodes)
            layout.push_back({node.parent, m_shape.width, m_shape.height(node.person)});
        const std::vector<LayoutPoint> points = tidyLayout(layout, m_shape.gaps);
        for (size_t i = 0; i < points.size(); ++i) {
            // Whole units: thin lines and text stay sharp at 100 %.
            m_chart.nodes[i].rect = QRectF(std::round(points[i].x - layout[i].width / 2), std::round(points[i].y),
                                           layout[i].width, layout[i].height);
            m_chart.tree |= m_chart.nodes[i].rect;
        }
    }

    void placeApart(const std::vector<int> &apart)
    {
        if (apart.empty())
            return;
        const double step = m_shape.width + m_shape.gaps.x;
        const auto across = std::max(leastColumnsApart, int((m_chart.tree.width() + m_shape.gaps.x) / step));
        const int columns = std::min(across, int(apart.size()));
        const double width = columns * step - m_shape.gaps.x;
        const double left = std::round(m_chart.tree.isEmpty() ? 0 : m_chart.tree.center().x() - width / 2);
        double top = m_chart.tree.isEmpty() ? 0 : m_chart.tree.bottom() + m_shape.apartGap;
        double rowHeight = 0;
        for (size_t i = 0; i < apart.size(); ++i) {
            const int column = int(i) % columns;
            if (column == 0 && i > 0) {
                top += rowHeight + m_shape.gaps.x;
                rowHeight = 0;
            }
            ChartNode node;
            node.person = apart[i];
            node.apart = true;
            node.rect = QRectF(left + column * step, top, m_shape.width, m_shape.height(apart[i]));
            rowHeight = std::max(rowHeight, node.rect.height());
            m_chart.apart |= node.rect;
            m_chart.nodes.push_back(node);
        }
        m_chart.apartCount = int(apart.size());
    }

    const std::vector<Stakeholder> &m_people;
    const std::function<bool(ContactId)> &m_folded;
    const ChartShape &m_shape;
    PeopleForest m_forest;
    CommitteeChart m_chart;
};

} // namespace

CommitteeChart arrangeCommittee(const std::vector<Stakeholder> &people, std::span<const int> missingRoles,
                                const std::function<bool(ContactId)> &folded, const ChartShape &shape)
{
    return Arranger(people, folded, shape).arrange(missingRoles);
}

} // namespace talbook
