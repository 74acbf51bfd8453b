#pragma once

#include <QString>

namespace talbook
{

/// With a capital at its beginning; the rest stays as it is.
inline QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// As it goes on after other words; what is written in capitals ("ROI", "SDR") stays.
inline QString continuing(QString text)
{
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

} // namespace talbook
