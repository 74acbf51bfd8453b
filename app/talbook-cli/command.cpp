#include "app/talbook-cli/command.h"

#include "app/talbook-cli/commands/commands.h"

#include <QStringList>

#include <limits>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = {
        newCommand(),     infoCommand(),      importCommand(),   accountsCommand(), scoreCommand(),
        explainCommand(), committeeCommand(), classifyCommand(), layoutCommand(),   launchCommand(),
        tasksCommand(),   nextCommand(),      budgetCommand(),   metricsCommand(),  attributionCommand(),
        exportCommand(),  undoCommand(),      redoCommand(),     historyCommand(),  mergeCommand(),
        changesCommand(), backupCommand(),    recoverCommand(),  checkCommand(),
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options = {
        {"json", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "print one JSON object instead of text")},
        {"as-of", OptionKind::Date, "YYYY-MM-DD",
         QT_TRANSLATE_NOOP("Cli", "the date of every calculation (default: today)")},
        {"lang", OptionKind::Choice, "en|ru",
         QT_TRANSLATE_NOOP("Cli", "the language of messages and documents (default: the system's)")},
        {"help", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "print this text")},
    };
    return options;
}

const std::vector<Option> &programOptions()
{
    static const std::vector<Option> options = {
        {"version", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "print the version")},
        {"manual", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "print the manual page, for man(1)")},
        {"completion", OptionKind::Choice, "bash|fish|zsh",
         QT_TRANSLATE_NOOP("Cli", "print what the shell needs to complete commands and options")},
    };
    return options;
}

int fewestArguments(const Command &command)
{
    int count = 0;
    for (const QString &word : QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts))
        count += word.startsWith(u'[') ? 0 : 1;
    return count;
}

int mostArguments(const Command &command)
{
    if (QByteArrayView(command.arguments).endsWith("...]"))
        return std::numeric_limits<int>::max();
    return int(QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts).size());
}

} // namespace talbook::cli
