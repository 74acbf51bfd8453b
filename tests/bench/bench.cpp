// Measures what people wait for, each step beside a floor measured in the same run. Read the ratios and the blocks; the
// milliseconds are this machine's. Not a test: nothing is judged.

#include "tests/bench/bench_data.h"
#include "tests/bench/steps.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

using namespace talbook;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"talbook-bench"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption accounts(u"accounts"_s, u"Sizes to measure, parted by commas."_s, u"N"_s,
                                      u"1000,10000,100000"_s);
    const QCommandLineOption each(u"activities"_s, u"Activities an account."_s, u"M"_s, u"10"_s);
    parser.addOptions({accounts, each});
    parser.process(app);
    Theme::start(app, ThemeChoice::Light);
    for (const QString &size : parser.value(accounts).split(u',')) {
        const int count = size.toInt();
        const int activities = count * parser.value(each).toInt();
        const QTemporaryDir folder;
        bench::writeAccountsCsv(folder.filePath(u"accounts.csv"_s), count);
        bench::writeActivitiesCsv(folder.filePath(u"activities.csv"_s), count, activities);
        bench::Report report(count, activities);
        bench::measureCore(report, folder.path(), count);
        bench::measureInterface(report, folder.path());
    }
    return 0;
}
