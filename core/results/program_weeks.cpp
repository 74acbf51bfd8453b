#include "core/results/program_weeks.h"

#include "core/base/dates.h"
#include "core/plan/database.h"
#include "core/scoring/standing.h"

#include <algorithm>

namespace talbook
{

namespace
{

int dayOf(const Statement &row, int column, int otherwise)
{
    const std::string_view text = row.utf8(column);
    const int day = dayNumber(text.data(), int(text.size()));
    return day == noDay ? otherwise : day;
}

} // namespace

Weeks ProgramWeeks::within(int day, int days) const
{
    Weeks weeks = 0;
    if (day > m_today || qint64(day) + days < weekEnd(0))
        return weeks;
    for (int week = 0; week < weekCount; ++week) {
        if (weekEnd(week) >= day && weekEnd(week) - day <= days)
            weeks |= Weeks(1 << week);
    }
    return weeks;
}

Expected<ProgramWeeks> ProgramWeeks::read(const Database &database, const Standings &standings)
{
    ProgramWeeks lists;
    lists.m_today = dayNumber(standings.asOf());
    lists.m_member.assign(standings.size(), 0);
    lists.m_listed.assign(standings.size(), 0);
    lists.m_joined.assign(standings.size(), noDay);
    if (!standings.program())
        return lists;
    lists.m_program = *standings.program();
    lists.m_firstDay = dayNumber(lists.m_program.startsOn);
    lists.m_lastDay = std::min(lists.m_today, dayNumber(lists.m_program.endsOn));

    const auto all = programs(database); // newest first
    TALBOOK_TRY(all);
    std::array<ProgramId, weekCount> ran;
    for (int week = 0; week < weekCount; ++week) {
        if (week == thisWeek || lists.weekEnd(week) >= lists.m_firstDay) {
            lists.m_own |= lists.weekEnd(week) >= lists.m_firstDay ? Weeks(1 << week) : Weeks(0);
            ran[size_t(week)] = lists.m_program.id;
            continue;
        }
        const auto before = std::ranges::find_if(
            *all, [&](const Program &program) { return dayNumber(program.startsOn) <= lists.weekEnd(week); });
        if (before != all->end())
            ran[size_t(week)] = before->id;
    }

    Statement memberships(database, "SELECT account_id, program_id, joined_on, left_on FROM tal");
    while (memberships.step()) {
        const auto account = standings.indexOf(memberships.id<AccountId>(0));
        if (!account)
            continue;
        const auto program = memberships.id<ProgramId>(1);
        const int joined = dayOf(memberships, 2, lists.m_today);
        const int left = dayOf(memberships, 3, INT_MAX);
        if (program == lists.m_program.id)
            lists.m_joined[*account] = joined;
        for (int week = 0; week < weekCount; ++week) {
            if (program != ran[size_t(week)] || joined > lists.weekEnd(week))
                continue;
            lists.m_listed[*account] |= Weeks(1 << week);
            if (left > lists.weekEnd(week))
                lists.m_member[*account] |= Weeks(1 << week);
        }
    }
    TALBOOK_TRY(memberships.result());
    constexpr Weeks last = Weeks(1 << thisWeek);
    for (size_t i = 0; i < standings.size(); ++i) {
        if (standings.accounts()[i].onTal) {
            lists.m_member[i] |= last;
            lists.m_listed[i] |= last;
        } else {
            lists.m_member[i] &= Weeks(~last);
        }
    }
    return lists;
}

} // namespace talbook
