#pragma once

#include "core/accounts/tal.h"
#include "core/scoring/standing.h"

#include <unordered_map>
#include <unordered_set>

namespace talbook
{

/// What a new quarter's list needs to know of deals and memberships beside the scores.
struct RefreshRecords
{
    struct Deal
    {
        bool won = false;
        QDate closed;
        QString name;
    };
    std::unordered_map<qint64, TalMember> members; ///< on the present list, not left; by account
    std::unordered_set<qint64> left;               ///< accounts that left the present list
    std::unordered_map<qint64, Deal> closedDeals;  ///< by account: the newest one closed since it joined the list
    std::unordered_set<qint64> openDeals;          ///< accounts with an open one on the day
};
/// Nobody is a member where the program is null.
Expected<RefreshRecords> refreshRecords(const Database &database, ProgramId program, QDate asOf);

enum class RefreshAction
{
    Keep,
    GraduateWon,
    GraduateLost,
    Drop,
    Add
};

enum class RefreshReason
{
    OpenDeal,   ///< kept whatever the score: a deal is being negotiated
    ScoreHolds, ///< kept: the score reaches the cut
    Engaged,    ///< kept although the score is below the cut: somebody took part
    DealWon,
    DealLost,
    ScoreBelowCut, ///< dropped: below the cut, and nobody took part
    Recommended,   ///< added: the score earns a tier that has room
};

/// What should become of one account, and the figures that say so.
struct RefreshProposal
{
    AccountId account;
    RefreshAction action = RefreshAction::Keep;
    RefreshReason reason = RefreshReason::ScoreHolds;
    int tier = 0; ///< on the new list; 0: none, or off the list
    double score = 0;
    double engagementPoints = 0;
    int threads = 0;
    double cut = 0; ///< the score that the list asks for
    QString dealName;
    QDate dealClosed;
};

/// Compares the present list with the standings of the day; members first, in the order of actions, each group by rank
/// (higher score, then name). The rules, in this order:
/// - a member with an open deal stays; one whose newest deal since joining was won (lost) graduates as won (lost);
/// - a member stays whose score reaches the lowest grade's cut, or with whom anybody of it engaged in the window;
/// - other members are dropped;
/// - members that stay take their tiers' places first (a tier without capacity has room for all);
/// - an account that is not on the list, nor left it, and has no won deal, is added into the tier its score earns, or
///   the next lower one with room; without room it is not proposed.
std::vector<RefreshProposal> proposeRefresh(const Standings &standings, const RefreshRecords &records,
                                            const TierPreset &tiers);

/// "Score 34.2 is below 40, and nobody took part in 90 days."
QString refreshReasonInWords(const RefreshProposal &proposal, const ScoringModel &model, const Wording &words);

/// The new list as the person decided: accounts to be on it, and how members of the present one leave.
struct RefreshDecision
{
    AccountId account;
    bool onNewList = false;
    bool member = false; ///< of the present list: leaves it as `outcome` where it is not on the new one
    Graduation outcome = Graduation::Replaced;
    QString reason;
    QString priority;
};
struct RefreshOrder
{
    ProgramDraft program;
    ProgramId present;   ///< null: there is none
    bool choose = false; ///< work in the new program from now on, whatever the day
    QDate on;
    std::vector<RefreshDecision> decisions;
};
/// Makes the new program with its list; those that are not carried over leave the present one, on record.
Expected<ProgramId> applyRefresh(Edit &edit, const RefreshOrder &order);

} // namespace talbook
