#pragma once

#include "core/accounts/programs.h"
#include "core/base/expected.h"

#include <QDate>

#include <array>
#include <vector>

namespace talbook
{

class Database;
class Standings;

/// The ends of the last 13 weeks, oldest first; the last is the as-of day itself.
inline constexpr int weekCount = 13;
inline constexpr int thisWeek = weekCount - 1;
/// One bit a week.
using Weeks = quint16;
inline constexpr Weeks allWeeks = (1 << weekCount) - 1;

/// Who was on the target account list at the end of each week, from the dated memberships. A week before the program
/// began has the list of the program that ran then.
class ProgramWeeks
{
public:
    static Expected<ProgramWeeks> read(const Database &database, const Standings &standings);

    const Program &program() const { return m_program; }
    int weekEnd(int week) const { return m_today - 7 * (thisWeek - week); } ///< days since 1970-01-01
    int today() const { return m_today; }
    int firstDay() const { return m_firstDay; } ///< of the program
    int lastDay() const { return m_lastDay; }   ///< of the program, no later than today
    /// Weeks that ended in or after the program; those before have an earlier program's list or none.
    Weeks own() const { return m_own; }

    /// On the list at the week's end. For the last week it is what the standings say.
    Weeks member(size_t account) const { return m_member[account]; }
    /// Joined that week's list by its end, whether it has left since or not: a won account that graduated still counts
    /// among what the list brought.
    Weeks listed(size_t account) const { return m_listed[account]; }
    /// The day on which the account joined this program's list.
    int joined(size_t account) const { return m_joined[account]; }

    /// The weeks whose end lies on or after `day` and at most `days` later.
    Weeks within(int day, int days) const;

private:
    Program m_program;
    int m_today = 0, m_firstDay = 0, m_lastDay = 0;
    Weeks m_own = 0;
    std::vector<Weeks> m_member, m_listed;
    std::vector<int> m_joined;
};

} // namespace talbook
