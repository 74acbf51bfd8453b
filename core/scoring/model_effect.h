#pragma once

#include "core/scoring/standing.h"

#include <vector>

namespace talbook
{

/// What accounts are counted by when two models are held side by side.
enum class StandingGroup
{
    GradeA,
    GradeB,
    GradeC,
    Watch,
    Tier1,
    Tier2,
    Tier3,
    NoTier,
    QuadrantA, ///< strike zone
    QuadrantNurture,
    QuadrantLite,
    QuadrantC
};
inline constexpr int standingGroupCount = 12;

StandingGroup gradeGroup(const QString &grade);
/// 1 to 3; 0 for none.
StandingGroup tierGroup(int tier);
/// The groups an account is in: of grade, of tier, of quadrant.
std::array<StandingGroup, 3> groupsOf(const Standing &standing);

/// An account that another model puts into other groups.
struct AccountMove
{
    AccountId account;
    double scoreBefore = 0, scoreAfter = 0;
    std::array<StandingGroup, 3> before{}, after{};

    bool wasIn(StandingGroup group) const;
    bool isIn(StandingGroup group) const;
};

/// What a model would do to the accounts.
struct ModelEffect
{
    std::array<qint64, standingGroupCount> before{}, after{};
    double meanBefore = 0, meanAfter = 0;
    std::vector<AccountMove> moves; ///< in the accounts' order; those that stay in all their groups are not there

    /// Who comes into the group (leaves it), the highest score after (before) first.
    std::vector<AccountMove> entering(StandingGroup group) const;
    std::vector<AccountMove> leaving(StandingGroup group) const;
};

/// An account's score and groups under one model: 32 bytes, so that many can be kept for comparison.
struct AccountPlace
{
    AccountId account;
    double score = 0;
    std::array<StandingGroup, 3> groups{};
};
std::vector<AccountPlace> placesOf(const Standings &standings);

/// Both hold the same accounts in the same order.
ModelEffect comparePlaces(const std::vector<AccountPlace> &before, const std::vector<AccountPlace> &after);

} // namespace talbook
