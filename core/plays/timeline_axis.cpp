#include "core/plays/timeline_axis.h"

#include "core/plays/load.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr int week = 7;
constexpr int fortnight = 14;

} // namespace

TimelineAxis::TimelineAxis(QDate first, QDate last, double dayWidth)
    : m_first(first), m_last(std::max(first, last)), m_dayWidth(std::clamp(dayWidth, leastDay, mostDay))
{
}

double TimelineAxis::width() const
{
    return rightOf(m_last);
}

double TimelineAxis::leftOf(QDate day) const
{
    return double(m_first.daysTo(day)) * m_dayWidth;
}

double TimelineAxis::rightOf(QDate day) const
{
    return leftOf(day) + m_dayWidth;
}

double TimelineAxis::centreOf(QDate day) const
{
    return leftOf(day) + m_dayWidth / 2;
}

QDate TimelineAxis::dayAt(double x) const
{
    return m_first.addDays(qint64(std::floor(x / m_dayWidth)));
}

int TimelineAxis::daysIn(double distance) const
{
    return int(std::lround(distance / m_dayWidth));
}

AxisStep axisStep(double dayWidth, double room)
{
    if (dayWidth >= room / 2) // the number of the day alone
        return AxisStep::Day;
    if (dayWidth * week >= room)
        return AxisStep::Week;
    return dayWidth * fortnight >= room ? AxisStep::Fortnight : AxisStep::Month;
}

std::vector<QDate> axisMarks(QDate from, QDate to, AxisStep step)
{
    if (step == AxisStep::Month)
        return axisMonths(from, to);
    std::vector<QDate> marks;
    QDate day = step == AxisStep::Day ? from : mondayOf(from);
    // Counted from one Monday for all time, so that marks do not jump as the view moves.
    if (step == AxisStep::Fortnight && (day.toJulianDay() / week) % 2 != 0)
        day = day.addDays(-week);
    const int stride = step == AxisStep::Day ? 1 : step == AxisStep::Week ? week : fortnight;
    for (; day <= to; day = day.addDays(stride))
        marks.push_back(day);
    return marks;
}

std::vector<QDate> axisMonths(QDate from, QDate to)
{
    std::vector<QDate> months;
    for (QDate first(from.year(), from.month(), 1); first <= to; first = first.addMonths(1))
        months.push_back(first);
    return months;
}

} // namespace talbook
