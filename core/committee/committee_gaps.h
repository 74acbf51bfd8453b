#pragma once

#include "core/committee/stakeholders.h"

#include <array>

namespace talbook
{

/// The required roles are the first five of buyingRoles(), all that are no blocker; the one that signs is the first.
inline constexpr int requiredRoles = blockerRole;
inline constexpr int economicBuyerRole = 0;

/// What a buying committee lacks (domain section 5), the gravest first.
enum class GapKind
{
    BuyerUntouched, ///< an economic buyer without a touch in 30 days
    Opponent,       ///< an opponent with influence 4 or 5
    SingleThread,   ///< one engaged stakeholder carries the account
    RoleSilent,     ///< a required role has people, none engaged
    RoleMissing,    ///< a required role has nobody
};
/// Stable, for scripts: "buyer_untouched", "opponent", "single_thread", "role_silent", "role_missing".
QString gapId(GapKind kind);

struct CommitteeGap
{
    GapKind kind = GapKind::RoleMissing;
    int role = -1;     ///< of RoleSilent and RoleMissing
    size_t person = 0; ///< index into the stakeholders, of BuyerUntouched, Opponent, SingleThread
};

enum class ThreadBand
{
    NotStarted,
    HighRisk,
    Moderate,
    Good,
    Excellent
};

ThreadBand bandOfThreads(int threads);

struct CommitteeState
{
    int threads = 0;
    ThreadBand band = ThreadBand::NotStarted;
    int multithreading = 0;       ///< 0 to 10
    double coverage = 0;          ///< 0 to 1
    std::array<int, 6> people{};  ///< by role
    std::array<int, 6> engaged{}; ///< by role
    std::vector<CommitteeGap> gaps;
};

/// Threads and one more for an engaged economic buyer and one for an engaged champion, at most 10; 0 without threads.
int multithreadingScore(int threads, bool buyerEngaged, bool championEngaged);

CommitteeState assessCommittee(const std::vector<Stakeholder> &people, QDate asOf);

/// Stable, for scripts: "not_started", "high_risk", "moderate", "good", "excellent".
QString threadBandId(ThreadBand band);
/// "high risk".
QString threadBandName(ThreadBand band, const Wording &words);
/// A sentence: "Nobody is known in the role: technical buyer."; where titles propose somebody, it names them.
QString gapMessage(const CommitteeGap &gap, const std::vector<Stakeholder> &people, const Wording &words);

} // namespace talbook
