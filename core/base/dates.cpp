#include "core/base/dates.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <utility>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

std::optional<QDate> makeDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1 || year > 9999)
        return std::nullopt;
    return date;
}

/// Moves the day to UTC where the text carried a time and an offset.
std::optional<QDate> inUtc(std::optional<QDate> date, const QString &rest)
{
    if (!date || rest.isEmpty())
        return date;
    static const QRegularExpression pattern(
        u"^[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?\\s*(?:(Z)?\\s*([+-]\\d{2}):?(\\d{2})?|(Z|UTC|GMT))?$"_s);
    const auto match = pattern.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    if (hour > 23 || minute > 59)
        return std::nullopt;
    if (match.captured(6).isEmpty())
        return date;
    const int sign = match.captured(6).startsWith(u'-') ? -1 : 1;
    const int offset = sign * (std::abs(match.captured(6).toInt()) * 60 + match.captured(7).toInt());
    const int utc = hour * 60 + minute - offset;
    return date->addDays(utc < 0 ? -1 : (utc >= 24 * 60 ? 1 : 0));
}

std::optional<QDate> unixDate(const QString &digits)
{
    const qint64 number = digits.toLongLong();
    const QDateTime time = digits.size() >= 12 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                               : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    return time.date();
}

} // namespace

std::optional<QDate> parseDate(QStringView text, DateOrder order)
{
    const QString trimmed = text.trimmed().toString();
    static const QRegularExpression yearFirst(u"^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(.*)$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})([-./])(\\d{1,2})[-./](\\d{4}|\\d{2})(?!\\d)(.*)$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression unixTime(u"^\\d{9,13}$"_s);
    if (const auto match = yearFirst.match(trimmed); match.hasMatch()) {
        return inUtc(makeDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                     match.captured(4));
    }
    if (const auto match = yearLast.match(trimmed); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        int year = match.captured(4).toInt();
        if (match.captured(4).size() == 2) {
            if (order == DateOrder::YearMonthDay)
                return inUtc(makeDate(2000 + first, second, year), match.captured(5));
            year += year < 70 ? 2000 : 1900;
        }
        bool dayFirst = order == DateOrder::DayMonthYear;
        if (order != DateOrder::DayMonthYear && order != DateOrder::MonthDayYear) {
            if (match.captured(2) == u".")
                dayFirst = true;
            else if (first > 12 || second > 12)
                dayFirst = first > 12;
            else if (first != second)
                return std::nullopt; // the third of April or the fourth of March: only the user knows
        }
        return inUtc(dayFirst ? makeDate(year, second, first) : makeDate(year, first, second), match.captured(5));
    }
    if (const auto match = compact.match(trimmed); match.hasMatch())
        return makeDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (unixTime.match(trimmed).hasMatch())
        return unixDate(trimmed);
    return std::nullopt;
}

namespace
{

/// 1 to 12, 0 for no month's name or the beginning of several.
int monthNamed(const QString &word, const QLocale &locale)
{
    constexpr int fewestLetters = 3;
    if (word.size() < fewestLetters)
        return 0;
    int found = 0;
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : {language.monthName(month), language.standaloneMonthName(month)}) {
                const bool fits = name.startsWith(word, Qt::CaseInsensitive);
                if (fits && found != 0 && found != month)
                    return 0;
                if (fits)
                    found = month;
            }
        }
        if (found != 0)
            return found;
    }
    return found;
}

DateOrder orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat).toLower();
    return format.indexOf(u'm') < format.indexOf(u'd') ? DateOrder::Unknown : DateOrder::DayMonthYear;
}

} // namespace

std::optional<QDate> parseTypedDate(QStringView text, const QLocale &locale, QDate near)
{
    const QString typed = text.toString().simplified();
    static const QRegularExpression apart(u"[\\s,./-]+"_s);
    const QStringList parts = typed.split(apart, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 4)
        return std::nullopt;
    int month = 0;
    QList<int> numbers;
    bool isWhole = false; // a year of four digits
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (isNumber && numbers.size() < 3) {
            isWhole = isWhole || part.size() == 4;
            numbers.append(number);
        } else if (const int named = monthNamed(part, locale); named != 0 && month == 0) {
            month = named;
        } else if (part != u"г") { // "1 декабря 2026 г."
            return std::nullopt;
        }
    }
    if (month != 0) {
        if (numbers.isEmpty() || numbers.size() > 2)
            return std::nullopt;
        if (numbers.size() == 1)
            return makeDate(near.year(), month, numbers[0]);
        if (numbers[0] > 31)
            std::swap(numbers[0], numbers[1]);
        return makeDate(isWhole ? numbers[1] : 2000 + numbers[1], month, numbers[0]);
    }
    if (numbers.size() == 2) {
        if (orderOf(locale) != DateOrder::DayMonthYear && !typed.contains(u'.'))
            return std::nullopt;
        return makeDate(near.year(), numbers[1], numbers[0]);
    }
    return parseDate(typed, orderOf(locale));
}

QString shortDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, locale.language() == QLocale::Russian ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

int dayNumber(const char *isoDate, int length)
{
    if (length < 10 || isoDate[4] != '-' || isoDate[7] != '-')
        return noDay;
    const auto number = [isoDate](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) {
            if (isoDate[i] < '0' || isoDate[i] > '9')
                return -1;
            value = value * 10 + (isoDate[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31)
        return noDay;
    // Days from the civil calendar, after Howard Hinnant's published algorithm "days_from_civil".
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int dayNumber(QDate date)
{
    return date.isValid() ? int(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) : noDay;
}

QString Quarter::name() const
{
    return u"Q%1 %2"_s.arg(number).arg(year);
}

Quarter quarterOf(QDate date, int fiscalYearStartMonth)
{
    const int start = qBound(1, fiscalYearStartMonth, 12);
    const int monthsIn = (date.month() - start + 12) % 12;
    Quarter quarter;
    quarter.number = monthsIn / 3 + 1;
    const QDate yearStart(date.month() >= start ? date.year() : date.year() - 1, start, 1);
    quarter.year = yearStart.addMonths(12).addDays(-1).year();
    quarter.first = yearStart.addMonths((quarter.number - 1) * 3);
    quarter.last = quarter.first.addMonths(3).addDays(-1);
    return quarter;
}

} // namespace talbook
