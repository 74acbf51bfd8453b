#include "ui/shell/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostRemembered = 8;

void store(const QStringList &files)
{
    QSettings().setValue(u"recent"_s, files);
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(u"recent"_s).toStringList();
}

void rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    store(files.mid(0, mostRemembered));
}

void forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store(files);
}

QString recentTitle(const QString &path, const QStringList &files)
{
    const QString name = QFileInfo(path).completeBaseName();
    const bool alone = std::ranges::none_of(
        files, [&](const QString &other) { return other != path && QFileInfo(other).completeBaseName() == name; });
    return alone ? name : u"%1 (%2)"_s.arg(name, QFileInfo(path).dir().dirName());
}

} // namespace talbook
