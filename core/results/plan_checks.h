#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Standings;

enum class FindingSeverity
{
    Note,
    Warning
};

/// Something about the plan that experience advises against.
struct PlanFinding
{
    QString id = {};  ///< stable: "over_capacity"
    QString key = {}; ///< stable, of one finding alone: "over_capacity/1", "no_content_for_role/champion"
    FindingSeverity severity = FindingSeverity::Warning;
    QString subject = {};                 ///< what it is about: an account, a tier, a program
    QString message = {};                 ///< what was found
    QString fix = {};                     ///< what to do about it
    AccountId account = {};               ///< null where it is not about one account alone
    std::vector<AccountId> accounts = {}; ///< all it is about, by name; empty where it is about the plan as a whole
    int extent = 0;        ///< how many things it is about: accounts, or campaigns; 0 where nothing is counted
    QString setAside = {}; ///< the reason why it does not count in this plan; empty where it counts
};

/// The plan checks of domain section 10, each once, in the order: over_capacity (once a tier, and once for the whole
/// list), no_owner, no_intent_data, single_thread, no_economic_buyer, spend_outside_range (above, then below),
/// no_content_for_role (once a role), leads_not_accounts, no_control_cohort, early_results. Checks of the target
/// account list and of campaigns look at the program of the standings. Those that were set aside (set_aside.h) are
/// among them and carry their reason.
Expected<std::vector<PlanFinding>> checkPractice(const Database &database, const Standings &standings,
                                                 const Wording &words);

} // namespace talbook
