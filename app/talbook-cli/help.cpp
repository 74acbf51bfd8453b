#include "app/talbook-cli/help.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct HelpLine
{
    QString left, right;
};

QString alignedHelp(const QString &title, const std::vector<HelpLine> &lines)
{
    qsizetype widest = 0;
    for (const HelpLine &line : lines)
        widest = qMax(widest, line.left.size());
    QString text = u'\n' + title + u'\n';
    for (const HelpLine &line : lines)
        text += u"  "_s + line.left.leftJustified(widest) + u"  "_s + line.right + u'\n';
    return text;
}

HelpLine optionLine(const Option &option)
{
    QString left = u"--"_s + QLatin1StringView(option.name);
    if (option.kind != OptionKind::Switch)
        left += u' ' + QLatin1StringView(option.value);
    return {left, QCoreApplication::translate("Cli", option.help)};
}

} // namespace

QString programHelp()
{
    QString text =
        QCoreApplication::translate("Cli", "Usage: %1").arg(u"talbook-cli COMMAND PLAN [ARGUMENTS] [OPTIONS]\n\n"_s) +
        QCoreApplication::translate("Cli", "Talbook without a screen: the same plans, the same figures.") + u'\n';
    std::vector<HelpLine> lines;
    for (const Command &command : commands())
        lines.push_back({QLatin1StringView(command.name), QCoreApplication::translate("Cli", command.summary)});
    text += alignedHelp(QCoreApplication::translate("Cli", "Commands:"), lines);
    lines.clear();
    for (const Option &option : commonOptions())
        lines.push_back(optionLine(option));
    text += alignedHelp(QCoreApplication::translate("Cli", "Options of every command:"), lines);
    lines.clear();
    for (const Option &option : programOptions())
        lines.push_back(optionLine(option));
    text += alignedHelp(QCoreApplication::translate("Cli", "Options in place of a command:"), lines);
    text += u'\n' +
            QCoreApplication::translate(
                "Cli", "“talbook-cli COMMAND --help” tells more about a command. A name that begins with a dash is "
                       "written after “--”, behind all options.\n"
                       "Results go to standard output, messages to standard error. Exit status: 0 done, 1 failed and "
                       "nothing changed, 2 wrong usage.") +
            u'\n';
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = QCoreApplication::translate("Cli", "Usage: %1")
                       .arg(u"talbook-cli %1 %2 [OPTIONS]\n\n"_s.arg(QLatin1StringView(command.name),
                                                                     QLatin1StringView(command.arguments))) +
                   QCoreApplication::translate("Cli", command.summary) + u'\n';
    std::vector<HelpLine> lines;
    for (const Option &option : command.options)
        lines.push_back(optionLine(option));
    if (!lines.empty())
        text += alignedHelp(QCoreApplication::translate("Cli", "Options:"), lines);
    lines.clear();
    for (const Option &option : commonOptions())
        lines.push_back(optionLine(option));
    return text + alignedHelp(QCoreApplication::translate("Cli", "Options of every command:"), lines);
}

QString usageHint(const Command *command)
{
    if (command) {
        return QCoreApplication::translate("Cli", "Usage: %1")
                   .arg(u"talbook-cli %1 %2 [OPTIONS]"_s.arg(QLatin1StringView(command->name),
                                                             QLatin1StringView(command->arguments))) +
               u'\n' +
               QCoreApplication::translate("Cli", "“%1” tells more.")
                   .arg(u"talbook-cli %1 --help"_s.arg(QLatin1StringView(command->name)));
    }
    QStringList names;
    for (const Command &known : commands())
        names.append(QLatin1StringView(known.name));
    return QCoreApplication::translate("Cli", "Commands: %1.").arg(names.join(u", "_s)) + u'\n' +
           QCoreApplication::translate("Cli", "“%1” tells more.").arg(u"talbook-cli --help"_s);
}

} // namespace talbook::cli
