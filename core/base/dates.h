#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace talbook
{

enum class DateOrder
{
    Unknown,
    DayMonthYear,
    MonthDayYear,
    YearMonthDay
};

/// Reads a date as tools export it: ISO dates and time stamps (with Z or an offset: the day in UTC), `15.07.2009`,
/// `07/15/2009 02:14:45+0800`, years of two digits (00-69 are 20xx), Unix time in seconds or milliseconds.
/// With an unknown order, points mean day first, and slashes or dashes are taken only where one part exceeds 12.
/// @return nothing for an empty, impossible or ambiguous date.
std::optional<QDate> parseDate(QStringView text, DateOrder order = DateOrder::Unknown);

/// Reads a day as a person types it: whatever parseDate() takes (numbers go by the locale's order, or day first), and
/// months in words, in the locale's language or English, whole or as three letters and more: "1 Dec 2026",
/// "Dec 1, 2026", "1 декабря". Without a year it is that of `near`.
/// @return nothing for an empty, impossible or ambiguous date.
std::optional<QDate> parseTypedDate(QStringView text, const QLocale &locale, QDate near);

/// A day as the program writes it beside other words: "11 Feb 2027", in Russian "11.02.2027". The short form of a
/// locale is no such form: "2/11/27" has a year of two digits, and the day second.
QString shortDate(QDate date, const QLocale &locale);

/// ISO text (yyyy-MM-dd) as it stands in the plan, to days since 1970-01-01; -2^31 where it is none.
int dayNumber(const char *isoDate, int length);
int dayNumber(QDate date);
inline constexpr int noDay = -2147483647 - 1;

/// A quarter of the fiscal year whose first month is a setting (1 = January). The fiscal year bears the number of the
/// calendar year in which it ends.
struct Quarter
{
    int year = 0;
    int number = 0; ///< 1 to 4
    QDate first;
    QDate last;

    QString name() const; ///< "Q1 2027"
};
Quarter quarterOf(QDate date, int fiscalYearStartMonth = 1);

} // namespace talbook
