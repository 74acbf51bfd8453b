#pragma once

#include "core/committee/committee_graph.h"

#include <optional>
#include <vector>

namespace talbook
{

struct PathStep
{
    size_t person = 0; ///< index into the stakeholders
    Tie tie = Tie::Ours;
};

/// From us to an economic buyer, by people who can introduce us.
struct WarmPath
{
    std::vector<PathStep> steps; ///< the first is a contact of ours, the last the economic buyer
    int cost = 0;                ///< lower is warmer; see warmPath
};

/// The cheapest way. It begins with somebody who is engaged (1) or whom one of our people keeps in touch with (2), and
/// every line costs, and so does everybody who has to pass us on:
///  - a line: 1 along an influence line, 2 along a reporting line either way, 3 against an influence line;
///  - a person who is not the last: a champion or supporter by stance 0, a sceptic 4, an opponent never; of the
///    others an engaged one 1, else 2.
///
/// Ties: fewer people; then, from our side on, the person who stands first in the list. Dijkstra's algorithm from the
/// buyers backwards, n log n in people and lines.
/// @return nothing where there is no economic buyer or no way to one. (This project's weights; domain section 5 names
/// the lines.)
std::optional<WarmPath> warmPath(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence);

/// What stands between two people of a path, or before the first: "influences", "manages", "engaged with us".
QString tieName(const PathStep &step, const std::vector<Stakeholder> &people, const Wording &words);
/// "The warmest way to an economic buyer: Jan Kral (engaged with us) — reports to — Anna Weber."
QString pathText(const WarmPath &path, const std::vector<Stakeholder> &people, const Wording &words);
/// Stable, for scripts: "ours", "influences", "manages", "reports_to", "influenced_by".
QString tieId(Tie tie);

} // namespace talbook
