#include "core/committee/next_person.h"

#include "core/committee/committee_gaps.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int fullInfluence = 5;
constexpr int presumedInfluence = 3;

int influenceOf(const Stakeholder &person)
{
    return person.influence.value_or(presumedInfluence);
}

bool isRequired(int role)
{
    return role >= 0 && role < requiredRoles;
}

std::array<int, requiredRoles> reachedInfluence(const std::vector<Stakeholder> &people)
{
    std::array<int, requiredRoles> reached{};
    for (const Stakeholder &person : people) {
        if (person.engaged && isRequired(person.role)) {
            int &highest = reached[size_t(person.role)];
            highest = std::max(highest, influenceOf(person));
        }
    }
    return reached;
}

} // namespace

double weightedCoverage(const std::vector<Stakeholder> &people)
{
    int sum = 0;
    for (const int reached : reachedInfluence(people))
        sum += reached;
    return double(sum) / (requiredRoles * fullInfluence);
}

std::vector<PersonToReach> peopleToReach(const std::vector<Stakeholder> &people)
{
    const auto reached = reachedInfluence(people);
    std::vector<PersonToReach> candidates;
    for (size_t i = 0; i < people.size(); ++i) {
        const Stakeholder &person = people[i];
        if (person.engaged || !isRequired(person.role))
            continue;
        const int already = reached[size_t(person.role)];
        const int gain = influenceOf(person) - already;
        if (gain > 0)
            candidates.push_back({i, double(gain) / (requiredRoles * fullInfluence), already == 0});
    }
    std::ranges::sort(candidates, [&people](const PersonToReach &a, const PersonToReach &b) {
        const Stakeholder &left = people[a.person], &right = people[b.person];
        if (a.gain < b.gain || b.gain < a.gain)
            return b.gain < a.gain;
        if (influenceOf(left) != influenceOf(right))
            return influenceOf(left) > influenceOf(right);
        if (left.role != right.role)
            return left.role < right.role;
        return left.name != right.name ? left.name < right.name : left.id < right.id;
    });
    return candidates;
}

std::optional<PersonToReach> nextPersonToReach(const std::vector<Stakeholder> &people)
{
    const std::vector<PersonToReach> candidates = peopleToReach(people);
    return candidates.empty() ? std::nullopt : std::optional(candidates.front());
}

QString reachMessage(const PersonToReach &reach, const std::vector<Stakeholder> &people, const Wording &words)
{
    const Stakeholder &person = people[reach.person];
    const QString role = buyingRoleName(person.role, words);
    if (reach.newRole)
        return words.translate("Committee", "Reach %1 (%2) next: nobody in this role is engaged yet.")
            .arg(person.name, role);
    return words.translate("Committee", "Reach %1 (%2) next: in this role only people of less influence are engaged.")
        .arg(person.name, role);
}

} // namespace talbook
