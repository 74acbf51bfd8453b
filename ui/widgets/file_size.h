#pragma once

#include <QLocale>
#include <QString>

namespace talbook
{

/// "1.0 MB", in steps of 1024 under the names people know, and whole bytes below one.
QString fileSizeText(qint64 bytes, const QLocale &locale);

} // namespace talbook
