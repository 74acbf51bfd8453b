#include "app/plan_environment.h"
#include "app/talbook-cli/program.h"

#include <QDate>
#include <QGuiApplication>

#include <memory>

namespace
{

/// Fonts, and with them a platform without a screen, are only loaded where a PDF may be asked for.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "pdf") == 0 || qstrcmp(argv[i], "--format=pdf") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            // It warns where nobody is logged in, as at night, and nothing of it matters to a PDF.
            const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
            auto application = std::make_unique<QGuiApplication>(argc, argv);
            qInstallMessageHandler(before);
            return application;
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    talbook::nameProgram();
    const auto application = applicationFor(argc, argv);
    return talbook::cli::runProgram(application->arguments().mid(1), QDate::currentDate());
}
