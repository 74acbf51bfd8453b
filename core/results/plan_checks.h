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
    QString subject;   ///< what it is about: an account, a tier, a program
    QString message;   ///< what was found
    QString fix;       ///< what to do about it
    AccountId account; ///< null where it is about no single account
};

/// The plan checks of domain section 10 that can be judged from accounts, people, signals and costs, in the order:
/// over_capacity, no_owner, no_intent_data, single_thread, no_economic_buyer, spend_outside_range, no_control_cohort.
/// Checks of the target account list look at the program of the standings.
Expected<std::vector<PlanFinding>> checkPractice(const Database &database, const Standings &standings,
                                                 const Wording &words);

} // namespace talbook
