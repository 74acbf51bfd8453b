#pragma once

#include <QString>

namespace talbook
{

/// A name as the text of a menu's line or of a button: its & is no letter to press.
inline QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace talbook
