#pragma once

#include <QString>

#include <vector>

namespace talbook
{

/// A key that is no command of the window: it acts on what has the keyboard. All in the language of the program.
struct PageKey
{
    QString where;
    QString what;
    QString keys;
};

/// Page by page, for the help of keys.
std::vector<PageKey> pageKeys();

} // namespace talbook
