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
    QString id; ///< stable: "over_capacity"
    FindingSeverity severity = FindingSeverity::Warning;
    QString subject;                      ///< what it is about: an account, a tier, a program
    QString message;                      ///< what was found
    QString fix;                          ///< what to do about it
    AccountId account;                    ///< null where it is not about one account alone
    std::vector<AccountId> accounts = {}; ///< all it is about, by name; empty where it is about the plan as a whole
};

/// The plan checks of domain section 10 that can be judged from accounts, people, signals, costs, opportunities and
/// programs, each once, in the order: over_capacity (once a tier, and once for the whole list), no_owner,
/// no_intent_data, single_thread, no_economic_buyer, spend_outside_range (above, then below), leads_not_accounts,
/// no_control_cohort, early_results. Checks of the target account list look at the program of the standings.
Expected<std::vector<PlanFinding>> checkPractice(const Database &database, const Standings &standings,
                                                 const Wording &words);

} // namespace talbook
