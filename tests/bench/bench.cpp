// Measures what people wait for, each step beside a floor measured in the same run. Read the ratios and the blocks; the
// milliseconds are this machine's. Nothing is judged unless --longest-block asks for it.

#include "tests/bench/bench_data.h"
#include "tests/bench/steps.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
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
    const QCommandLineOption kept(
        u"folder"_s, u"Keep the plan in this folder; where it is there already, measure the window alone."_s, u"DIR"_s);
    const QCommandLineOption longest(
        u"longest-block"_s, u"Fail where a gesture keeps the window from its events for longer, by its own work."_s,
        u"MS"_s);
    parser.addOptions({accounts, each, kept, longest});
    parser.process(app);
    const QTemporaryDir settings; // nobody's own
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::start(app, ThemeChoice::Light);
    for (const int people : {1000, 10'000})
        bench::measureCommittee(people);
    QStringList tooLong;
    for (const QString &size : parser.value(accounts).split(u',')) {
        const int count = size.toInt();
        const int activities = count * parser.value(each).toInt();
        const QTemporaryDir temporary;
        const QString folder = parser.isSet(kept) ? parser.value(kept) + u"/%1"_s.arg(count) : temporary.path();
        if (!QFile::exists(folder + u"/bench.talbook"_s)) {
            QDir().mkpath(folder);
            bench::writeAccountsCsv(folder + u"/accounts.csv"_s, count);
            bench::writeActivitiesCsv(folder + u"/activities.csv"_s, count, activities);
            bench::Report report(count, activities);
            bench::measureCore(report, folder, count);
            bench::measureInterface(report, folder);
        }
        bench::GestureReport gestures(count, activities);
        bench::measureWindow(gestures, folder);
        if (parser.isSet(longest))
            tooLong += gestures.longerThan(parser.value(longest).toDouble());
    }
    for (const QString &gesture : tooLong)
        qCritical("Too long: %s", qPrintable(gesture));
    return tooLong.isEmpty() ? 0 : 1;
}
