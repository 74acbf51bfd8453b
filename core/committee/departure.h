#pragma once

#include "core/committee/committee_gaps.h"
#include "core/committee/committee_graph.h"

#include <vector>

namespace talbook
{

/// What is left of the committee where one person leaves the account.
struct Departure
{
    size_t person = 0;   ///< index into the stakeholders
    int silentRole = -1; ///< the role, required or not, that loses its only engaged person, or none
    int vacantRole = -1; ///< the role that loses its only person, or none
    size_t reports = 0;  ///< people who lose their manager
    int threads = 0;     ///< after
    ThreadBand band = ThreadBand::NotStarted;
    int multithreading = 0;
    double coverage = 0;  ///< 0 to 1
    bool hadPath = false; ///< an economic buyer could be reached before: a warm path (warm_path.h), of whatever cost
    bool hasPath = false; ///< and after

    bool takesPath() const { return hadPath && !hasPath; }
    /// A blocker's silence is no loss.
    bool silencesRequiredRole() const { return silentRole >= 0 && silentRole < requiredRoles; }
    /// Leaving takes a required role's only thread, or the only way to the economic buyer.
    bool isGrave() const { return silencesRequiredRole() || takesPath(); }
};

/// One for each person, in their order. Whether a way to a buyer remains is found for all at once: a person is on every
/// way if the graph falls apart without that person (Tarjan's low points). Linear in people and lines.
std::vector<Departure> departures(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence);

/// On whom something hangs: indices of grave departures, those who take the way to the buyer first, then by role, then
/// in the list's order.
std::vector<size_t> graveDepartures(const std::vector<Departure> &all);

/// "If Anna Weber leaves, …": a sentence on what it costs.
QString departureMessage(const Departure &departure, const std::vector<Stakeholder> &people, const Wording &words);

} // namespace talbook
