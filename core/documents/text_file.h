#pragma once

#include "core/base/expected.h"

#include <QByteArray>

namespace talbook
{

/// The bytes of a UTF-8 text of at most 16 MB, a byte order mark included. Errors name the file: unreadable, too large,
/// or not UTF-8.
Expected<QByteArray> readTextFile(const QString &path);

} // namespace talbook
