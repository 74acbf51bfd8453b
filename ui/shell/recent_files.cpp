#include "ui/shell/recent_files.h"

#include <QSettings>

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

} // namespace talbook
