#pragma once

#include "core/plays/rules.h"
#include "core/scoring/standing.h"

#include <vector>

namespace talbook
{

/// A record behind a match.
struct MatchRecord
{
    bool isSignal = false;
    qint64 id = 0;
    int day = noDay;
    quint32 place = 0; ///< in Facts::activities or Facts::signalFacts
    double points = 0; ///< towards intent or engagement, after decay; a signal: its strength after decay
};

/// A rule that an account meets on the day. It holds without a break since `since`: every day from then to now. That
/// day, with the person, topic or level it is about, is the cause; the next time the rule is met after a break is
/// another cause.
struct RuleMatch
{
    size_t rule = 0;    ///< index into the rules given
    size_t account = 0; ///< index into the standings
    QString subject;    ///< "contact:17", "topic:kafka", "level:sales_qualified"; empty for the account itself
    int since = noDay;  ///< noDay: as far back as there are records
    double value = 0;   ///< points risen, visits, people, strength, engagement points, intent
    double intent = 0;  ///< now
    double fit = 0;
    qint32 contact = -1;              ///< index into Facts::contacts
    QString topic, level;             ///< as in the plan; the level's id
    std::vector<MatchRecord> records; ///< newest first, at most mostMatchRecords: the strongest
    size_t recordCount = 0;           ///< of all, those left out too

    /// Stable as long as the records of that time are: "2027-02-05", "contact:17@2027-02-05".
    QString cause() const;
};
inline constexpr size_t mostMatchRecords = 12;

/// Every match of the enabled rules on the standings' day, by account, then rule. Looks at the accounts of the target
/// account list; while nobody is on it, at all. Whoever is on no list is the control cohort and is left in peace.
std::vector<RuleMatch> ruleMatches(const std::vector<Rule> &rules, const Standings &standings);

} // namespace talbook
