#include "app/talbook-cli/program.h"

#include "app/talbook-cli/command.h"
#include "app/talbook-cli/completion.h"
#include "app/talbook-cli/help.h"
#include "app/talbook-cli/input.h"
#include "app/talbook-cli/manual.h"
#include "app/talbook-cli/printing.h"
#include "core/base/program_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The language must be known before the command line is understood: what is wrong with it is said in that language.
Language languageOf(const QStringList &arguments)
{
    QString code = QLocale::system().uiLanguages().value(0);
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        if (arguments.at(i) == u"--lang")
            code = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(u"--lang="))
            code = arguments.at(i).mid(7);
    }
    return languageFromCode(code);
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(u"--"_s));
    return options.contains(u"--help") || options.contains(u"-h");
}

/// Common options may stand before the command, as in `talbook-cli --lang ru info plan`.
qsizetype placeOfCommand(const QStringList &arguments)
{
    qsizetype at = 0;
    while (at < arguments.size() && arguments.at(at).startsWith(u'-')) {
        const bool takesNext =
            arguments.at(at) == u"--lang" || arguments.at(at) == u"--as-of" || arguments.at(at) == u"--completion";
        at += takesNext ? 2 : 1;
    }
    return at;
}

Outcome runWithoutCommand(const QStringList &arguments)
{
    if (asksForHelp(arguments))
        return Outcome::text(programHelp());
    if (arguments.contains(u"--version"))
        return QByteArray("talbook-cli " TALBOOK_VERSION "\n");
    if (arguments.contains(u"--manual"))
        return programManual().toUtf8();
    if (const qsizetype at = arguments.indexOf(u"--completion"_s); at >= 0) {
        const QString script = completionFor(arguments.value(at + 1));
        if (script.isEmpty()) {
            return Outcome::usage(QCoreApplication::translate("Cli", "%1 is one of %2, not “%3”.")
                                      .arg(u"--completion"_s, u"bash, fish, zsh"_s, arguments.value(at + 1)));
        }
        return script.toUtf8();
    }
    return Outcome::usage(QCoreApplication::translate("Cli", "A command is missing."));
}

Outcome run(QStringList arguments, Language language, QDate today, const Command **recognised)
{
    const qsizetype place = placeOfCommand(arguments);
    if (place >= arguments.size())
        return runWithoutCommand(arguments);
    const QString name = arguments.takeAt(place);
    const Command *command = findCommand(name);
    *recognised = command;
    if (!command)
        return Outcome::usage(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name));
    if (asksForHelp(arguments))
        return Outcome::text(commandHelp(*command));
    const auto input = Input::read(*command, arguments, language, today);
    if (!input)
        return Outcome::usage(input.error().message);
    return command->run(*input);
}

} // namespace

int runProgram(const QStringList &arguments, QDate today)
{
    const Language language = languageOf(arguments);
    ProgramLanguage words;
    words.choose(language);
    const Command *command = nullptr;
    Outcome outcome = run(arguments, language, today, &command);
    // A refused merge has a result too: what is in conflict.
    const bool hasResult = outcome.status == Outcome::done || !outcome.output.isEmpty();
    if (hasResult && !printResult(outcome.output) && outcome.status == Outcome::done) {
        outcome.status = Outcome::failed;
        outcome.message = QCoreApplication::translate(
            "Cli", "The result cannot be written to standard output. The command itself was done.");
    }
    if (!outcome.message.isEmpty())
        printMessage(outcome.message);
    if (outcome.status == Outcome::wrongUsage)
        printMessage(usageHint(command));
    return outcome.status;
}

} // namespace talbook::cli
