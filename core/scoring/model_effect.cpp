#include "core/scoring/model_effect.h"

#include <algorithm>

namespace talbook
{

StandingGroup gradeGroup(const QString &grade)
{
    if (grade.size() == 1 && grade[0] >= u'A' && grade[0] <= u'C')
        return StandingGroup(int(StandingGroup::GradeA) + grade[0].unicode() - u'A');
    return StandingGroup::Watch;
}

StandingGroup tierGroup(int tier)
{
    return tier > 0 ? StandingGroup(int(StandingGroup::Tier1) + tier - 1) : StandingGroup::NoTier;
}

std::array<StandingGroup, 3> groupsOf(const Standing &standing)
{
    return {gradeGroup(standing.grade), tierGroup(standing.tier),
            StandingGroup(int(StandingGroup::QuadrantA) + int(standing.score.quadrant))};
}

bool AccountMove::wasIn(StandingGroup group) const
{
    return std::ranges::find(before, group) != before.end();
}

bool AccountMove::isIn(StandingGroup group) const
{
    return std::ranges::find(after, group) != after.end();
}

std::vector<AccountMove> ModelEffect::entering(StandingGroup group) const
{
    std::vector<AccountMove> found;
    std::ranges::copy_if(moves, std::back_inserter(found),
                         [group](const AccountMove &move) { return move.isIn(group) && !move.wasIn(group); });
    std::ranges::stable_sort(found,
                             [](const AccountMove &a, const AccountMove &b) { return a.scoreAfter > b.scoreAfter; });
    return found;
}

std::vector<AccountMove> ModelEffect::leaving(StandingGroup group) const
{
    std::vector<AccountMove> found;
    std::ranges::copy_if(moves, std::back_inserter(found),
                         [group](const AccountMove &move) { return move.wasIn(group) && !move.isIn(group); });
    std::ranges::stable_sort(found,
                             [](const AccountMove &a, const AccountMove &b) { return a.scoreBefore > b.scoreBefore; });
    return found;
}

std::vector<AccountPlace> placesOf(const Standings &standings)
{
    std::vector<AccountPlace> places;
    places.reserve(standings.size());
    for (size_t i = 0; i < standings.size(); ++i)
        places.push_back({standings.accounts()[i].id, standings[i].score.score, groupsOf(standings[i])});
    return places;
}

ModelEffect comparePlaces(const std::vector<AccountPlace> &before, const std::vector<AccountPlace> &after)
{
    Q_ASSERT(before.size() == after.size());
    ModelEffect effect;
    for (size_t i = 0; i < before.size(); ++i) {
        for (size_t of = 0; of < before[i].groups.size(); ++of) {
            ++effect.before[size_t(before[i].groups[of])];
            ++effect.after[size_t(after[i].groups[of])];
        }
        effect.meanBefore += before[i].score;
        effect.meanAfter += after[i].score;
        if (before[i].groups != after[i].groups)
            effect.moves.push_back(
                {before[i].account, before[i].score, after[i].score, before[i].groups, after[i].groups});
    }
    if (!before.empty()) {
        effect.meanBefore /= double(before.size());
        effect.meanAfter /= double(before.size());
    }
    return effect;
}

} // namespace talbook
