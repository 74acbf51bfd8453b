#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace talbook
{

/// An amount in minor units (cents) of an ISO 4217 currency.
struct Money
{
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Digits after the point of a currency's major unit, by ISO 4217: 2 for most, 0 for the yen, 3 for the dinars.
int minorDigits(QStringView currency);

/// How many minor units make a major one: 100 of most currencies.
qint64 minorUnits(QStringView currency);

/// True for three capital Latin letters.
bool isCurrencyCode(QStringView code);

enum class DecimalMark
{
    Unknown,
    Point,
    Comma
};

/// Reads a number as people and spreadsheets write it: grouping by space, no-break space, apostrophe, comma or point;
/// a sign or accounting brackets; a currency sign or code around it; per cent dropped. With an unknown mark, the last
/// of two different marks is the decimal one, a mark that repeats groups, a lone comma before exactly three digits
/// groups, and any other lone mark is decimal.
/// @return nothing where the text is no number, or has no digits.
std::optional<double> parseNumber(QStringView text, DecimalMark mark = DecimalMark::Unknown);

/// As parseNumber, exact: the amount in minor units with `digits` decimals, half away from zero.
/// @return nothing where the text is no number or the amount exceeds 9e15 minor units (the exact range of JSON).
std::optional<qint64> parseMinor(QStringView text, int digits, DecimalMark mark = DecimalMark::Unknown);

/// Minor to major units, for display and JSON.
double toMajor(qint64 minor, QStringView currency);

/// Major to minor units, half away from zero.
qint64 toMinor(double major, QStringView currency);

/// Whether an amount less the exact one, in minor units, is told as a rounding: less than a two-hundredth of a minor
/// unit is the noise of computing.
bool isRounding(double minor);
/// "+0.0137 EUR": with two digits more than the currency has.
QString roundingText(double minor, const QString &currency, const QLocale &locale);

} // namespace talbook
