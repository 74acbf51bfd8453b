#pragma once

#include "core/committee/stakeholders.h"
#include "core/committee/tidy_layout.h"

#include <QRectF>

#include <functional>
#include <span>

namespace talbook
{

/// A card of the chart: a person, or a role that nobody has.
struct ChartNode
{
    int person = -1; ///< index into the stakeholders; -1: a missing role
    int role = -1;   ///< the missing one, index into buyingRoles()
    int parent = -1; ///< index into the nodes; -1: a head, or apart
    int depth = 0;
    int reports = 0;     ///< people below, at any depth
    bool folded = false; ///< those below are not drawn
    bool apart = false;  ///< neither manager nor reports: not placed yet
    QRectF rect;
};

struct ChartShape
{
    double width = 200; ///< of a card
    LayoutGaps gaps;
    double apartGap = 72;                     ///< between the tree and those who are not placed, room for a heading
    std::function<double(int person)> height; ///< of a person's card; -1: of a missing role's
};

struct CommitteeChart
{
    std::vector<ChartNode> nodes; ///< managers before their reports
    QRectF tree;                  ///< around those who are placed; empty where nobody is
    QRectF apart;                 ///< around those who are not
    int apartCount = 0;
};

/// Where each card of an account's chart lies: the reporting forest in the tidy layout, missing roles as further
/// reports of the first head (heads themselves where there is none), people without manager and reports in rows
/// beneath. Pure geometry in the units of `shape`, the same people give the same chart.
/// @param folded whether the branch below a person is drawn closed
CommitteeChart arrangeCommittee(const std::vector<Stakeholder> &people, std::span<const int> missingRoles,
                                const std::function<bool(ContactId)> &folded, const ChartShape &shape);

} // namespace talbook
