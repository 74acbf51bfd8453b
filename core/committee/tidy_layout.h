#pragma once

#include <span>
#include <vector>

namespace talbook
{

struct LayoutNode
{
    int parent = -1; ///< index into the same nodes; -1 for a root
    double width = 0, height = 0;
};

struct LayoutPoint
{
    double x = 0; ///< of the node's centre
    double y = 0; ///< of its top
};

struct LayoutGaps
{
    double x = 20; ///< at least, between neighbours at one height
    double y = 40; ///< between the foot of a manager and the heads of the reports
};

/// Where the nodes of a forest lie: parents centred over their children, children in the order of the nodes, subtrees
/// as near to one another as their outlines allow, small ones between large ones spread evenly. Sizes are in any unit
/// and may all differ; the points are in the same unit, in the order of the nodes.
///
/// The only root lies at 0, 0; several stand side by side at y = 0 with the middle of the outer ones at x = 0. A circle
/// is cut at its first node, which becomes a root, so that everybody is placed.
///
/// The algorithm is van der Ploeg's ("Drawing non-layered tidy trees in linear time", 2014) with d3-flextree's rule
/// that a subtree may move left at the first comparison with its neighbour. Time and memory are linear in the number
/// of nodes, and nothing recurses: a chain of any length is laid out.
std::vector<LayoutPoint> tidyLayout(std::span<const LayoutNode> nodes, LayoutGaps gaps = {});

} // namespace talbook
