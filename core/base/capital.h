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

} // namespace talbook
