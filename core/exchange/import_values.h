#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace talbook
{

/// Without white space at the ends, whatever kind of it, and without the byte order mark.
std::string_view trimmedCell(std::string_view utf8);

/// How a file says that a figure or a date is not known: "n/a", "-", "null", "нет данных".
bool saysNothing(std::string_view trimmed);

struct ReadAmount
{
    qint64 minor = 0;
    QString currency;     ///< as far as the cell itself names it; "$" alone is "$"
    bool inexact = false; ///< the cell gave a range or a bound, of which this is the lower end
};

/// Money as parseMinor reads it, and besides: "1.2M", "5 млн ₽", "750K" (thousand, million, billion in the short
/// forms of both languages), "€10M - €50M", "10–50 млн", ">1000", "10,001+".
/// @param digits decimals of the currency.
/// @param exponent of ten, by which a figure is multiplied that names no unit itself: what the column's header says
std::optional<ReadAmount> readAmount(std::string_view trimmed, int digits, DecimalMark mark, int exponent = 0);

struct ReadCount
{
    qint64 number = 0;
    bool inexact = false;
};

/// A whole number not below zero, in the same notations. Since people are not divided, "1.234" is 1234 here unless the
/// decimal mark is known to be a point.
std::optional<ReadCount> readCount(std::string_view trimmed, DecimalMark mark);

std::optional<double> readNumber(std::string_view trimmed, DecimalMark mark);

/// A day of the plan: ISO text; of a month ("2027-03") the first. Empty where the text is no date, or could be two.
std::string readDate(std::string_view trimmed, DateOrder order);

/// True and false, yes and no, x and a tick, in English and Russian.
std::optional<bool> readFlag(std::string_view trimmed);

/// Names parted by semicolon, bar, line end or, where there is none of these, comma: each once, "; " between them.
std::string readList(std::string_view trimmed);

/// A number, a day, an address: what stands beneath a header, not in it.
bool looksLikeData(const QString &text);

} // namespace talbook
