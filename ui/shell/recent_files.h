#pragma once

#include <QStringList>

namespace talbook
{

/// The plans opened last, newest first, kept in the person's settings.
QStringList recentFiles();
void rememberFile(const QString &path);
void forgetFile(const QString &path);

} // namespace talbook
