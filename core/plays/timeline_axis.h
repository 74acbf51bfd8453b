#pragma once

#include <QDate>

#include <vector>

namespace talbook
{

/// Days laid out from left to right. Pixels are logical ones and start at the left edge of the first day.
class TimelineAxis
{
public:
    static constexpr double leastDay = 1.5; ///< two years fit a large screen
    static constexpr double mostDay = 64;

    TimelineAxis() = default;
    TimelineAxis(QDate first, QDate last, double dayWidth);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    double dayWidth() const { return m_dayWidth; }
    double width() const;

    double leftOf(QDate day) const;
    double rightOf(QDate day) const;
    double centreOf(QDate day) const;
    QDate dayAt(double x) const;
    /// The nearest whole number of days in a distance.
    int daysIn(double distance) const;

private:
    QDate m_first = QDate(2000, 1, 1);
    QDate m_last = QDate(2000, 1, 1);
    double m_dayWidth = 8;
};

/// How far apart the labelled marks of the head are, so that a label fits.
enum class AxisStep
{
    Day,
    Week,
    Fortnight,
    Month
};

/// @param room what the widest label takes, in the axis' pixels
AxisStep axisStep(double dayWidth, double room);

/// The days that carry a mark, in the range: every day, Mondays, every second Monday of a fixed count, or firsts of
/// months.
std::vector<QDate> axisMarks(QDate from, QDate to, AxisStep step);

/// The firsts of the months that touch the range.
std::vector<QDate> axisMonths(QDate from, QDate to);

} // namespace talbook
