#include "core/plays/work_calendar.h"

namespace talbook
{

namespace
{

constexpr unsigned allWeek = 0xFE; ///< bits 1 to 7

} // namespace

WorkCalendar::WorkCalendar(const std::vector<int> &weekend)
{
    for (const int day : weekend) {
        if (day >= 1 && day <= 7)
            m_weekend |= 1u << day;
    }
    if (m_weekend == allWeek)
        m_weekend = 0;
}

void WorkCalendar::addDayOff(QDate day, const QString &name)
{
    m_off.insert(day, name);
}

void WorkCalendar::addWorkingDay(QDate day)
{
    m_working.insert(day);
}

bool WorkCalendar::isWeekend(QDate day) const
{
    return (m_weekend >> day.dayOfWeek() & 1u) != 0;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return m_working.contains(day) || (!isWeekend(day) && !m_off.contains(day));
}

QString WorkCalendar::dayOffName(QDate day) const
{
    return m_working.contains(day) ? QString() : m_off.value(day);
}

// Days off are a finite list and a day of each week is worked, so that every search ends.

QDate WorkCalendar::nextWorkingDay(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::previousWorkingDay(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkCalendar::addWorkingDays(QDate day, int days) const
{
    day = days < 0 ? previousWorkingDay(day) : nextWorkingDay(day);
    for (; days > 0; --days)
        day = nextWorkingDay(day.addDays(1));
    for (; days < 0; ++days)
        day = previousWorkingDay(day.addDays(-1));
    return day;
}

int WorkCalendar::workingDaysBetween(QDate first, QDate last) const
{
    int days = 0;
    if (!first.isValid() || !last.isValid())
        return days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace talbook
