#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace talbook
{

/// What stands for a byte that means nothing in an encoding (U+FFFD).
inline constexpr char16_t noCharacter = 0xFFFD;

/// The name as it is shown, whatever the case or alias: "windows-1251" for "CP1251".
/// A name that this machine cannot decode comes back as it is.
QString canonicalEncoding(const QString &name);

/// Whether text can be read in that encoding here.
bool isKnownEncoding(const QString &name);

/// The encodings worth offering, the likeliest first. Others that Qt knows can be named too.
QStringList offeredEncodings();

/// The 128 characters of the upper half of an encoding that takes one byte for a character, noCharacter where it has
/// none. Empty for any other encoding and where this machine does not know it.
std::u16string upperHalf(const QString &encoding);

} // namespace talbook
