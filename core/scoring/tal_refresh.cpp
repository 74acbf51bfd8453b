#include "core/scoring/tal_refresh.h"

#include "core/plan/edit.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// Decides about one member of the present list.
RefreshProposal judgeMember(RefreshProposal proposal, const RefreshRecords &records)
{
    const qint64 id = proposal.account.value;
    const auto deal = records.closedDeals.find(id);
    if (records.openDeals.contains(id)) {
        proposal.reason = RefreshReason::OpenDeal;
    } else if (deal != records.closedDeals.end()) {
        proposal.action = deal->second.won ? RefreshAction::GraduateWon : RefreshAction::GraduateLost;
        proposal.reason = deal->second.won ? RefreshReason::DealWon : RefreshReason::DealLost;
        proposal.dealName = deal->second.name;
        proposal.dealClosed = deal->second.closed;
    } else if (proposal.score >= proposal.cut) {
        proposal.reason = RefreshReason::ScoreHolds;
    } else if (proposal.engagementPoints > 0 || proposal.threads > 0) {
        proposal.reason = RefreshReason::Engaged;
    } else {
        proposal.action = RefreshAction::Drop;
        proposal.reason = RefreshReason::ScoreBelowCut;
    }
    if (proposal.action != RefreshAction::Keep)
        proposal.tier = 0;
    return proposal;
}

std::string_view refreshName(const Standings &standings, AccountId account)
{
    const auto index = standings.indexOf(account);
    return index ? standings.accounts().text(standings.accounts()[*index].name) : std::string_view();
}

} // namespace

Expected<RefreshRecords> refreshRecords(const Database &database, ProgramId program, QDate asOf)
{
    RefreshRecords records;
    auto members = talMembers(database, program);
    TALBOOK_TRY(members);
    for (TalMember &member : *members) {
        if (member.hasLeft())
            records.left.insert(member.account.value);
        else
            records.members.emplace(member.account.value, std::move(member));
    }
    Statement deals(database, "SELECT account_id, name, outcome, created, closed FROM opportunity ORDER BY id");
    while (deals.step()) {
        const qint64 account = deals.integer(0);
        const QDate created = deals.date(3);
        const QDate closed = deals.date(4);
        if (created.isValid() && created > asOf)
            continue;
        const bool open = deals.utf8(2) == "open" || (closed.isValid() && closed > asOf);
        if (open) {
            records.openDeals.insert(account);
            continue;
        }
        // A member's deals count from its joining; of the others any deal tells that they are known already.
        const auto member = records.members.find(account);
        if (!closed.isValid() || (member != records.members.end() && closed < member->second.joinedOn))
            continue;
        const auto known = records.closedDeals.find(account);
        if (known == records.closedDeals.end() || known->second.closed <= closed)
            records.closedDeals.insert_or_assign(account,
                                                 RefreshRecords::Deal{deals.utf8(2) == "won", closed, deals.text(1)});
    }
    TALBOOK_TRY(deals.result());
    return records;
}

std::vector<RefreshProposal> proposeRefresh(const Standings &standings, const RefreshRecords &records,
                                            const TierPreset &tiers)
{
    const ScoringModel &model = standings.model();
    const double cut = model.grades.empty() ? 0 : model.grades.back().from;
    std::array<qint64, 4> places{};
    for (size_t tier = 1; tier <= 3; ++tier)
        places[tier] = tiers.tiers[tier - 1].capacity.value_or(INT32_MAX);

    std::vector<RefreshProposal> proposals;
    std::vector<RefreshProposal> candidates;
    for (size_t i = 0; i < standings.size(); ++i) {
        const Standing &standing = standings[i];
        RefreshProposal proposal;
        proposal.account = standings.accounts()[i].id;
        proposal.score = standing.score.score;
        proposal.engagementPoints = standing.score.engagementPoints;
        proposal.threads = standing.score.threads;
        proposal.cut = cut;
        const qint64 id = proposal.account.value;
        if (records.members.contains(id)) {
            proposal.tier = standing.tier;
            proposal = judgeMember(proposal, records);
            if (proposal.tier > 0)
                --places[size_t(proposal.tier)];
            proposals.push_back(proposal);
            continue;
        }
        const auto deal = records.closedDeals.find(id);
        const bool customer = deal != records.closedDeals.end() && deal->second.won;
        proposal.tier = standing.tierByHand ? standing.tier : model.tierOf(proposal.score);
        if (!customer && !records.left.contains(id) && proposal.tier > 0 && proposal.score >= cut) {
            proposal.action = RefreshAction::Add;
            proposal.reason = RefreshReason::Recommended;
            candidates.push_back(proposal);
        }
    }
    const auto byRank = [&standings](const RefreshProposal &a, const RefreshProposal &b) {
        if (a.action != b.action)
            return a.action < b.action;
        if (a.score != b.score)
            return a.score > b.score;
        return refreshName(standings, a.account) < refreshName(standings, b.account);
    };
    std::ranges::stable_sort(candidates, byRank);
    for (RefreshProposal &candidate : candidates) {
        while (candidate.tier <= 3 && places[size_t(candidate.tier)] <= 0)
            ++candidate.tier;
        if (candidate.tier > 3)
            continue;
        --places[size_t(candidate.tier)];
        proposals.push_back(candidate);
    }
    std::ranges::stable_sort(proposals, byRank);
    return proposals;
}

Expected<ProgramId> applyRefresh(Edit &edit, const RefreshOrder &order)
{
    const auto program = addProgram(edit, order.program);
    TALBOOK_TRY(program);
    for (const RefreshDecision &decision : order.decisions) {
        const std::span account(&decision.account, 1);
        if (decision.onNewList) {
            TALBOOK_TRY(joinTal(edit, *program, account, order.on, decision.reason));
            if (!decision.priority.isEmpty())
                TALBOOK_TRY(setPriority(edit, *program, account, decision.priority));
        } else if (decision.member) {
            TALBOOK_TRY(graduate(edit, order.present, account, decision.outcome, order.on, decision.reason));
        }
    }
    if (order.choose)
        TALBOOK_TRY(chooseProgram(edit, *program));
    return *program;
}

} // namespace talbook
