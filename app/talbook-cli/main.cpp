#include "app/plan_environment.h"
#include "app/talbook-cli/program.h"

#include <QCoreApplication>
#include <QDate>

int main(int argc, char *argv[])
{
    talbook::nameProgram();
    QCoreApplication application(argc, argv);
    return talbook::cli::runProgram(application.arguments().mid(1), QDate::currentDate());
}
