#pragma once

#include <QStringList>

namespace talbook
{

/// The plans opened last, newest first, kept in the person's settings.
QStringList recentFiles();
void rememberFile(const QString &path);
void forgetFile(const QString &path);
/// The plan's name, with its folder where another of the files has the same.
QString recentTitle(const QString &path, const QStringList &files);

} // namespace talbook
