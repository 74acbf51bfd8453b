#pragma once

#include "core/accounts/tal.h"
#include "core/scoring/standing.h"
#include "ui/accounts/record_rows.h"

namespace talbook
{

/// The columns of a list's members; of those that left, three of them tell how.
enum TalColumn
{
    TalName,
    TalTier,
    TalScore,
    TalOwner,    ///< left: the outcome
    TalPriority, ///< left: the day
    TalReason,   ///< left: the note
    TalJoined
};

std::vector<RecordColumn> talMemberColumns(bool left);
/// Those on the list, or those that left it.
std::vector<RecordRows::Row> talMemberRows(const std::vector<TalMember> &members, bool left, const Standings &standings,
                                           const Wording &words);

} // namespace talbook
