#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace talbook
{

/// Which days people work. Days off win over the weekend, working days over both.
class WorkCalendar
{
public:
    /// Every day is a working day.
    WorkCalendar() = default;
    /// @param weekend days of the week, 1 (Monday) to 7; with all seven it is taken for none
    explicit WorkCalendar(const std::vector<int> &weekend);

    void addDayOff(QDate day, const QString &name);
    void addWorkingDay(QDate day);

    bool isWorkingDay(QDate day) const;
    bool isWeekend(QDate day) const;
    /// The holiday's name where the day is off for one; empty otherwise.
    QString dayOffName(QDate day) const;

    /// The day itself where it is a working day.
    QDate nextWorkingDay(QDate day) const;
    QDate previousWorkingDay(QDate day) const;
    /// The day that many working days after nextWorkingDay(day); before previousWorkingDay(day) for a negative number.
    QDate addWorkingDays(QDate day, int days) const;
    /// Both ends included; 0 where last lies before first.
    int workingDaysBetween(QDate first, QDate last) const;

private:
    unsigned m_weekend = 0; ///< bit n: the n-th day of the week
    QHash<QDate, QString> m_off;
    QSet<QDate> m_working;
};

} // namespace talbook
