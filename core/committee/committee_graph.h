#pragma once

#include "core/committee/committee.h"

#include <vector>

namespace talbook
{

/// By what one person leads to the next.
enum class Tie
{
    Ours,         ///< the first: engaged with us, or kept by one of our people
    Influences,   ///< the one before influences this one
    Manages,      ///< the one before is this one's manager
    ReportsTo,    ///< the one before reports to this one
    InfluencedBy, ///< this one influences the one before
};

/// People as points, ties as lines; what warm paths and departures are found in. Lines whose ends are not both among
/// the people are left out, and so are lines from somebody to himself.
struct CommitteeGraph
{
    struct Line
    {
        size_t to = 0;
        Tie tie = Tie::Manages;
    };
    std::vector<std::vector<Line>> lines; ///< by person: where one gets from there, in the order they were given

    static CommitteeGraph of(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence);
};

/// Engaged, or somebody of ours keeps the contact: where a way can begin.
bool isOurs(const Stakeholder &person);
/// Does not lead on to others: an opponent introduces nobody.
bool isClosed(const Stakeholder &person);

} // namespace talbook
