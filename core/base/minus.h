#pragma once

#include <QString>

namespace talbook
{

/// A number for people: with the sign of subtraction (U+2212) in place of the hyphen that locales put before it.
inline QString withMinus(QString number)
{
    if (number.startsWith(u'-'))
        number[0] = QChar(0x2212);
    return number;
}

} // namespace talbook
