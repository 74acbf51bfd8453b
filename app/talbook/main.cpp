#include "app/plan_environment.h"
#include "core/base/program_language.h"
#include "core/base/wording.h"
#include "core/exchange/sample_plan.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_files.h"
#include "ui/theme/theme.h"

#include "screenshots.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

QList<QSize> sizesOf(const QStringList &texts)
{
    QList<QSize> sizes;
    for (const QString &text : texts)
        sizes.append(QSize(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt()));
    return sizes;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Talbook"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Account-based marketing in one file"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(u"lang"_s, u"Language of the interface: en or ru."_s, u"LANG"_s);
    const QCommandLineOption asOf(u"as-of"_s, u"Date of every calculation instead of today."_s, u"YYYY-MM-DD"_s);
    const QCommandLineOption shots(
        u"screenshots"_s, u"Write pictures of every page and dialog, showing PLAN, to DIR and end."_s, u"DIR"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window in the pictures; may be given again."_s, u"WxH"_s,
                                  u"1440x900"_s);
    parser.addOptions({language, asOf, shots, size});
    parser.addPositionalArgument(u"plan"_s, u"The plan to open."_s, u"[PLAN]"_s);
    parser.process(app);

    QDate day = QDate::currentDate();
    if (parser.isSet(asOf)) {
        day = QDate::fromString(parser.value(asOf), Qt::ISODate);
        if (!day.isValid()) {
            QTextStream(stderr) << u"--as-of needs a date such as 2027-02-11.\n"_s;
            return 2;
        }
    }
    const QString stored = QSettings().value(u"language"_s, QLocale().name()).toString();
    const Language chosen = languageFromCode(parser.isSet(language) ? parser.value(language) : stored);
    ProgramLanguage spoken;
    const auto chooseLanguage = [&spoken](Language l) {
        spoken.choose(l);
        QSettings().setValue(u"language"_s, languageCode(l));
    };
    spoken.choose(chosen); // kept only when a person chooses it in the menu
    Theme::start(app, themeChoiceFromName(QSettings().value(u"theme"_s).toString()));
    Theme::current().chooseStill(QSettings().value(u"reduce_motion"_s).toBool());

    const bool fixedDay = parser.isSet(asOf);
    const auto today = [fixedDay, day] { return fixedDay ? day : QDate::currentDate(); };
    if (parser.isSet(shots))
        return writePictures({parser.positionalArguments().value(0), parser.value(shots), sizesOf(parser.values(size))},
                             today, chooseLanguage);

    Document document(planEnvironment(), today);
    document.setLanguage(chosen);
    DesktopDialogs dialogs;
    MainWindow window(
        document, {dialogs, [&document](Plan &plan) { return fillWithSample(plan, document.asOf(), document.words()); },
                   chooseLanguage});
    QObject::connect(&Theme::current(), &Theme::changed, &window,
                     [] { QSettings().setValue(u"theme"_s, themeChoiceName(Theme::current().choice())); });
    QObject::connect(window.commands().action(u"view.still"_s), &QAction::triggered, &window,
                     [](bool still) { QSettings().setValue(u"reduce_motion"_s, still); });
    window.show();
    if (const QString plan = parser.positionalArguments().value(0); !plan.isEmpty())
        window.files().openPath(QFileInfo(plan).absoluteFilePath());
    return QApplication::exec();
}
