#pragma once

#include "core/base/expected.h"
#include "core/plan/change_summary.h"

namespace talbook
{

class Database;

/// How far a change of the plan reaches into Standings.
enum class ChangeEffect
{
    None,          ///< no score, rank or list hangs on what changed
    AccountFields, ///< the touched accounts' own fields: Standings::refreshAccounts()
    Everything
};

/// Judges by tables and, of rows that were updated, by columns: notes, phone numbers or the amount of a deal are read
/// by no score, nor are kept what-ifs among the settings. What is not known to be harmless counts as Everything.
Expected<ChangeEffect> scoringEffect(const Database &database, const ChangeSummary &summary);

} // namespace talbook
