#include "app/plan_environment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>

namespace talbook
{

using namespace Qt::StringLiterals;

PlanEnvironment planEnvironment()
{
    PlanEnvironment environment;
    environment.dataFolder = qEnvironmentVariable("TALBOOK_DATA");
    if (environment.dataFolder.isEmpty())
        environment.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    environment.clock = [] { return QDateTime::currentDateTime(); };
    return environment;
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Talbook"_s);
    QCoreApplication::setApplicationName(u"talbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TALBOOK_VERSION));
}

} // namespace talbook
