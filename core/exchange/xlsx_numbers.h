#pragma once

#include <QStringView>

namespace talbook
{

/// What a number in a sheet is shown as, which depends on the format of its cell alone.
enum class NumberKind
{
    Number,
    Date,
    DateAndTime,
    Time
};

/// @param id of the format; those below 164 are built in and need no code.
NumberKind numberKind(int id, QStringView code);

/// The text of a number as it stands in the sheet's XML: for Number the fewest digits that give the same value, without
/// an exponent where it has at most 21 places; else ISO 8601, `2024-03-05`, `2024-03-05T14:30:00`, `14:30:00` (hours
/// beyond 24 for a duration). What is no number, or no day from 1900 to 9999, stays as it is.
QString numberText(QStringView number, NumberKind kind, bool from1904);

} // namespace talbook
