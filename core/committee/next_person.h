#pragma once

#include "core/committee/stakeholders.h"

#include <optional>
#include <vector>

namespace talbook
{

/// How much of the committee's weight has been reached, 0 to 1. The reach of a required role is the highest influence
/// among its engaged people, out of 5 (0 where nobody is engaged); influence-weighted coverage is the mean reach of the
/// five required roles. Who has no influence entered counts as 3. (This project's definition; domain section 5 asks for
/// the coverage, the weight makes a role that only a minor voice stands for count as reached in part.)
double weightedCoverage(const std::vector<Stakeholder> &people);

/// Somebody who is not engaged yet, and what engaging that person alone would add.
struct PersonToReach
{
    size_t person = 0;    ///< index into the stakeholders
    double gain = 0;      ///< of weighted coverage, above 0
    bool newRole = false; ///< nobody in the role is engaged yet
};

/// Everybody who would add anything, the largest gain first; then the higher influence, the role's order, the name
/// (by code point), the id. Blockers and people without a role add nothing. n log n.
std::vector<PersonToReach> peopleToReach(const std::vector<Stakeholder> &people);

/// The first of them.
std::optional<PersonToReach> nextPersonToReach(const std::vector<Stakeholder> &people);

/// "Reach Anna Weber, economic buyer: …": what and why in a sentence.
QString reachMessage(const PersonToReach &reach, const std::vector<Stakeholder> &people, const Wording &words);

} // namespace talbook
