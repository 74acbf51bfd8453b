#include "core/committee/tidy_layout.h"

#include <algorithm>
#include <cstddef>

namespace talbook
{

namespace
{

constexpr int none = -1;

/// The parents of a forest whose root is one more node behind the others.
class Forest
{
public:
    explicit Forest(std::span<const LayoutNode> nodes);

    int root() const { return int(m_first.size()) - 2; }
    int childCount(int node) const { return m_first[at(node) + 1] - m_first[at(node)]; }
    int child(int node, int index) const { return m_children[at(m_first[at(node)] + index)]; }
    int lastChild(int node) const { return child(node, childCount(node) - 1); }
    /// Every node after its parent, the root first.
    const std::vector<int> &downwards() const { return m_downwards; }

private:
    static size_t at(int index) { return static_cast<size_t>(index); }

    std::vector<int> m_first;    // of a node's children in m_children
    std::vector<int> m_children; // those of one node together, in the order of the nodes
    std::vector<int> m_downwards;
};

/// Parents with the circles cut, roots under the additional node.
std::vector<int> soundParents(std::span<const LayoutNode> nodes)
{
    const int count = int(nodes.size());
    std::vector<int> parents;
    parents.reserve(nodes.size());
    for (const LayoutNode &node : nodes)
        parents.push_back(node.parent >= 0 && node.parent < count ? node.parent : count);
    std::vector<int> seenFrom(nodes.size(), none); // the walk that came here first
    for (int start = 0; start < count; ++start) {
        int node = start;
        while (node != count && seenFrom[size_t(node)] == none) {
            seenFrom[size_t(node)] = start;
            node = parents[size_t(node)];
        }
        if (node == count || seenFrom[size_t(node)] != start)
            continue;
        int first = node;
        for (int other = parents[size_t(node)]; other != node; other = parents[size_t(other)])
            first = std::min(first, other);
        parents[size_t(first)] = count;
    }
    return parents;
}

Forest::Forest(std::span<const LayoutNode> nodes)
{
    const std::vector<int> parents = soundParents(nodes);
    m_first.assign(nodes.size() + 2, 0);
    for (const int parent : parents)
        ++m_first[at(parent) + 1];
    for (size_t node = 1; node < m_first.size(); ++node)
        m_first[node] += m_first[node - 1];
    std::vector<int> free(m_first.begin(), m_first.end() - 1);
    m_children.resize(nodes.size());
    for (size_t node = 0; node < nodes.size(); ++node)
        m_children[at(free[at(parents[node])]++)] = int(node);
    m_downwards.reserve(nodes.size() + 1);
    m_downwards.push_back(root());
    for (size_t next = 0; next < m_downwards.size(); ++next) {
        const int node = m_downwards[next];
        for (int index = 0; index < childCount(node); ++index)
            m_downwards.push_back(child(node, index));
    }
}

/// A node while it is placed; the names are those of the paper, spelled out.
struct Place
{
    double width = 0, height = 0;
    double y = 0;
    double preliminary = 0;       // left edge, in the frame of the subtree
    double modifier = 0;          // shift of the whole subtree
    double shift = 0, change = 0; // of the spreading of small subtrees between large ones
    int leftThread = none;        // the next of an outline below a leaf
    int rightThread = none;
    int leftmost = none, rightmost = none; // the lowest of the subtree's two outlines
    double leftmostModifiers = 0;          // sum of the modifiers on the way to them
    double rightmostModifiers = 0;

    double foot() const { return y + height; }
};

/// The left siblings that can still be met from below a certain height, the lowest last.
struct LowestSibling
{
    double foot;
    int index;
};

class TidyLayout
{
public:
    TidyLayout(std::span<const LayoutNode> nodes, LayoutGaps gaps);

    std::vector<LayoutPoint> points();

private:
    Place &place(int node) { return m_places[static_cast<size_t>(node)]; }

    void placeChildren(int node);
    void takeOutlines(int node);
    void separate(int parent, int index);
    void moveSubtree(int parent, int index, int nearest, double distance);
    void threadLeft(int parent, int index, int node, double modifiers);
    void threadRight(int parent, int index, int node, double modifiers);
    void centre(int node);
    int below(int node, bool left);
    void rememberLowest(double foot, int index);

    Forest m_forest;
    std::vector<Place> m_places;
    std::vector<LowestSibling> m_lowest;
};

TidyLayout::TidyLayout(std::span<const LayoutNode> nodes, LayoutGaps gaps) : m_forest(nodes), m_places(nodes.size() + 1)
{
    for (size_t node = 0; node < nodes.size(); ++node) {
        m_places[node].width = nodes[node].width + gaps.x;
        m_places[node].height = nodes[node].height + gaps.y;
    }
    for (const int node : m_forest.downwards()) {
        for (int index = 0; index < m_forest.childCount(node); ++index)
            place(m_forest.child(node, index)).y = place(node).foot();
    }
    for (auto node = m_forest.downwards().rbegin(); node != m_forest.downwards().rend(); ++node)
        placeChildren(*node);
}

void TidyLayout::placeChildren(int node)
{
    if (m_forest.childCount(node) > 0) {
        m_lowest.clear();
        rememberLowest(place(place(m_forest.child(node, 0)).leftmost).foot(), 0);
        for (int index = 1; index < m_forest.childCount(node); ++index) {
            const double foot = place(place(m_forest.child(node, index)).rightmost).foot();
            separate(node, index);
            rememberLowest(foot, index);
        }
        centre(node);
    }
    takeOutlines(node);
}

void TidyLayout::takeOutlines(int node)
{
    Place &own = place(node);
    if (m_forest.childCount(node) == 0) {
        own.leftmost = own.rightmost = node;
        return;
    }
    const Place &first = place(m_forest.child(node, 0));
    own.leftmost = first.leftmost;
    own.leftmostModifiers = first.leftmostModifiers;
    const Place &last = place(m_forest.lastChild(node));
    own.rightmost = last.rightmost;
    own.rightmostModifiers = last.rightmostModifiers;
}

/// Moves a child's subtree so far right that its left outline clears the right outline of its left siblings.
void TidyLayout::separate(int parent, int index)
{
    int left = m_forest.child(parent, index - 1);
    double leftModifiers = place(left).modifier;
    int right = m_forest.child(parent, index);
    double rightModifiers = place(right).modifier;
    auto nearest = m_lowest.rbegin();
    bool first = true;
    while (left != none && right != none) {
        if (place(left).foot() > nearest->foot)
            ++nearest;
        const double distance =
            (leftModifiers + place(left).preliminary + place(left).width) - (rightModifiers + place(right).preliminary);
        if (distance > 0 || first) {
            rightModifiers += distance;
            moveSubtree(parent, index, nearest->index, distance);
        }
        first = false;
        const double leftFoot = place(left).foot();
        const double rightFoot = place(right).foot();
        if (leftFoot <= rightFoot) {
            left = below(left, false);
            if (left != none)
                leftModifiers += place(left).modifier;
        }
        if (leftFoot >= rightFoot) {
            right = below(right, true);
            if (right != none)
                rightModifiers += place(right).modifier;
        }
    }
    if (right != none)
        threadLeft(parent, index, right, rightModifiers);
    else if (left != none)
        threadRight(parent, index, left, leftModifiers);
}

void TidyLayout::moveSubtree(int parent, int index, int nearest, double distance)
{
    Place &moved = place(m_forest.child(parent, index));
    moved.modifier += distance;
    moved.leftmostModifiers += distance;
    moved.rightmostModifiers += distance;
    if (nearest == index - 1)
        return;
    const double share = distance / (index - nearest);
    place(m_forest.child(parent, nearest + 1)).shift += share;
    moved.shift -= share;
    moved.change -= distance - share;
}

/// The next node of an outline.
int TidyLayout::below(int node, bool left)
{
    if (m_forest.childCount(node) == 0)
        return left ? place(node).leftThread : place(node).rightThread;
    return left ? m_forest.child(node, 0) : m_forest.lastChild(node);
}

void TidyLayout::threadLeft(int parent, int index, int node, double modifiers)
{
    Place &first = place(m_forest.child(parent, 0));
    const Place &current = place(m_forest.child(parent, index));
    Place &end = place(first.leftmost);
    end.leftThread = node;
    const double difference = (modifiers - place(node).modifier) - first.leftmostModifiers;
    end.modifier += difference;
    end.preliminary -= difference;
    first.leftmost = current.leftmost;
    first.leftmostModifiers = current.leftmostModifiers;
}

void TidyLayout::threadRight(int parent, int index, int node, double modifiers)
{
    Place &current = place(m_forest.child(parent, index));
    const Place &previous = place(m_forest.child(parent, index - 1));
    Place &end = place(current.rightmost);
    end.rightThread = node;
    const double difference = (modifiers - place(node).modifier) - current.rightmostModifiers;
    end.modifier += difference;
    end.preliminary -= difference;
    current.rightmost = previous.rightmost;
    current.rightmostModifiers = previous.rightmostModifiers;
}

void TidyLayout::centre(int node)
{
    const Place &first = place(m_forest.child(node, 0));
    const Place &last = place(m_forest.lastChild(node));
    place(node).preliminary =
        (first.preliminary + first.modifier + last.modifier + last.preliminary + last.width - place(node).width) / 2;
}

void TidyLayout::rememberLowest(double foot, int index)
{
    while (!m_lowest.empty() && foot >= m_lowest.back().foot)
        m_lowest.pop_back();
    m_lowest.push_back({foot, index});
}

/// From the root downwards, the shifts that small subtrees get between large ones, then every node's sum of modifiers.
std::vector<LayoutPoint> TidyLayout::points()
{
    std::vector<double> sums(m_places.size(), 0);
    std::vector<LayoutPoint> found(m_places.size());
    for (const int node : m_forest.downwards()) {
        Place &own = place(node);
        const double sum = sums[size_t(node)] + own.modifier;
        found[size_t(node)] = {own.preliminary + sum + own.width / 2, own.y};
        double distance = 0;
        double spread = 0;
        for (int index = 0; index < m_forest.childCount(node); ++index) {
            const int child = m_forest.child(node, index);
            distance += place(child).shift;
            spread += distance + place(child).change;
            place(child).modifier += spread;
            sums[size_t(child)] = sum;
        }
    }
    const double middle = found.back().x;
    found.pop_back();
    for (LayoutPoint &point : found)
        point.x -= middle;
    return found;
}

} // namespace

std::vector<LayoutPoint> tidyLayout(std::span<const LayoutNode> nodes, LayoutGaps gaps)
{
    return nodes.empty() ? std::vector<LayoutPoint>{} : TidyLayout(nodes, gaps).points();
}

} // namespace talbook
