#pragma once

#include "core/base/wording.h"
#include "core/plan/statement.h"
#include "core/scoring/components.h"

#include <vector>

namespace talbook
{

/// A person at an account, with what their activities tell on the day.
struct Stakeholder
{
    ContactId id;
    QString name, title, department;
    int role = -1;                ///< index into buyingRoles(), or none
    int proposedRole = -1;        ///< by the title, where the plan has no role and somebody asked (proposed_roles.h)
    QString stance;               ///< as in the plan: "champion", "sceptic"…; empty or "unknown" where nobody said
    std::optional<int> influence; ///< 1 to 5
    ContactId reportsTo;          ///< null: nobody known
    QString ourContact;           ///< our person who keeps the contact
    bool engaged = false;
    QDate lastTouch; ///< last activity in either direction; invalid for none

    bool operator==(const Stakeholder &) const = default;
};

/// Reads accounts' stakeholders one after the other, in the order of their ids. Whether somebody is engaged is decided
/// by the scorer, so that the count of threads is the score's.
class StakeholderReader
{
public:
    StakeholderReader(const Database &database, const Facts &facts, const Scorer &scorer);

    Expected<std::vector<Stakeholder>> read(size_t account);

private:
    const Facts &m_facts;
    const Scorer &m_scorer;
    Statement m_contacts;
};

/// The order in which colleagues stand beside each other, as indices: the more influential first and those of whom
/// nobody said it last, then by name, then as given. Ids are random, and say nothing.
std::vector<size_t> colleagueOrder(const std::vector<Stakeholder> &people);

/// A line of the reporting forest, managers before their reports.
struct ReportingLine
{
    size_t person = 0; ///< index into the stakeholders
    int depth = 0;
};
/// Everybody once, colleagues in colleagueOrder(), those with neither manager nor reports last, without the lines that
/// cannot be drawn (reporting_faults.h).
std::vector<ReportingLine> reportingForest(const std::vector<Stakeholder> &people);

/// "economic buyer"; "role unknown" for -1.
QString buyingRoleName(int role, const Wording &words);
/// "supporter"; empty for an unknown one.
QString stanceName(const QString &stance, const Wording &words);

} // namespace talbook
