#include "core/exchange/xlsx_numbers.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 msInDay = 86'400'000;

/// The letters of a format's first section that mean something: without quoted and escaped text, padding and colours.
QString meaningOf(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = end < 0 ? QStringView() : code.sliced(i + 1, end - i - 1);
            const bool elapsed = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar letter) {
                return QStringView(u"hHmMsS").contains(letter);
            });
            if (elapsed)
                letters += u'h'; // [mm]:ss is a time too
            i = end < 0 ? code.size() : end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

QString timeText(qint64 ms)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 seconds = ms / 1000;
    QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    if (ms % 1000 != 0)
        text += u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
    return text;
}

QString plainText(double value)
{
    if (value == 0)
        return u"0"_s;
    const double size = std::abs(value);
    return QString::number(value, size >= 1e21 || size < 1e-7 ? 'g' : 'f', QLocale::FloatingPointShortest);
}

} // namespace

NumberKind numberKind(int id, QStringView code)
{
    // The ids of East Asian dates are only there in files from there, where they are given a code of their own
    // language.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if (id == 22)
        return NumberKind::DateAndTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberKind::Time;
    if (id < 164)
        return NumberKind::Number;
    const QString letters = meaningOf(code);
    if (letters.contains(u"general"))
        return NumberKind::Number;
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !time);
    return date ? (time ? NumberKind::DateAndTime : NumberKind::Date) : (time ? NumberKind::Time : NumberKind::Number);
}

QString numberText(QStringView number, NumberKind kind, bool from1904)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number.toString();
    constexpr double dayAfterLast = 2'958'466; // 10000-01-01
    if (kind == NumberKind::Number || value < 0 || value >= dayAfterLast)
        return plainText(value);

    const qint64 ms = std::llround(value * static_cast<double>(msInDay));
    if (kind == NumberKind::Time)
        return timeText(ms);
    qint64 day = ms / msInDay + (from1904 ? 1462 : 0);
    // Day 60 is the 29 February 1900 that never was; 0 stands for no day in 1900.
    if (day == 0 || day == 60)
        return day == 0 && ms > 0 ? timeText(ms) : plainText(value);
    const QDate date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    const bool timed = kind == NumberKind::DateAndTime && ms % msInDay != 0;
    return date.toString(Qt::ISODate) + (timed ? u'T' + timeText(ms % msInDay) : QString());
}

} // namespace talbook
