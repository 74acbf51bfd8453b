#include "app/plan_environment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// As the system knows the person who is logged in: the full name, else the name they log in with.
QString personAtWork()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace

PlanEnvironment planEnvironment()
{
    PlanEnvironment environment;
    environment.dataFolder = qEnvironmentVariable("TALBOOK_DATA");
    if (environment.dataFolder.isEmpty())
        environment.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    environment.clock = [] { return QDateTime::currentDateTime(); };
    environment.author = personAtWork();
    return environment;
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Talbook"_s);
    QCoreApplication::setApplicationName(u"talbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TALBOOK_VERSION));
}

} // namespace talbook
