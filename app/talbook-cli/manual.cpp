#include "app/talbook-cli/manual.h"

#include "app/talbook-cli/command.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Text that man shows as it is.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u'\n');
}

QString section(const QString &title)
{
    return u".SH \""_s + title + u"\"\n"_s;
}

QString optionEntry(const QString &name, const QString &value, const QString &help)
{
    QString text = u".TP\n\\fB\\-\\-"_s + plain(name) + u"\\fR"_s;
    if (!value.isEmpty())
        text += u" \\fI"_s + plain(value) + u"\\fR"_s;
    return text + u'\n' + plain(help) + u'\n';
}

QString optionEntry(const Option &option)
{
    return optionEntry(QLatin1StringView(option.name),
                       option.kind == OptionKind::Switch ? QString() : QString(QLatin1StringView(option.value)),
                       QCoreApplication::translate("Cli", option.help));
}

QString commandEntry(const Command &command)
{
    QString text = u".SS \"talbook\\-cli "_s + plain(QLatin1StringView(command.name)) + u' ' +
                   plain(QLatin1StringView(command.arguments)) + u"\"\n"_s +
                   plain(QCoreApplication::translate("Cli", command.summary)) + u'\n';
    for (const Option &option : command.options)
        text += optionEntry(option);
    return text;
}

} // namespace

QString programManual()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    QString text = u".TH TALBOOK\\-CLI 1 \"\" \"Talbook " TALBOOK_VERSION "\" \"Talbook\"\n"_s;
    text += section(words(QT_TRANSLATE_NOOP("Cli", "NAME"))) + u"talbook\\-cli \\- "_s +
            plain(words(QT_TRANSLATE_NOOP("Cli", "account-based marketing plans on the command line"))) + u'\n';
    text += section(words(QT_TRANSLATE_NOOP("Cli", "SYNOPSIS"))) +
            u"\\fBtalbook\\-cli\\fR \\fICOMMAND\\fR \\fIPLAN\\fR [\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n"_s;
    text += section(words(QT_TRANSLATE_NOOP("Cli", "DESCRIPTION"))) +
            plain(words(QT_TRANSLATE_NOOP(
                "Cli", "Talbook without a screen: the same plans, the same figures. A plan is one file with the target "
                       "accounts and why each is there, the people who decide at each of them, the plays that will "
                       "reach them, the money, and what came back. Every change is one step that can be undone."))) +
            u"\n.PP\n"_s +
            plain(words(QT_TRANSLATE_NOOP("Cli", "A name that begins with a dash is written after “--”, behind all "
                                                 "options. Results go to standard output, messages to standard "
                                                 "error."))) +
            u'\n';
    text += section(words(QT_TRANSLATE_NOOP("Cli", "OPTIONS OF EVERY COMMAND")));
    for (const Option &option : commonOptions())
        text += optionEntry(option);
    text += section(words(QT_TRANSLATE_NOOP("Cli", "OPTIONS OF THE PROGRAM")));
    for (const Option &option : programOptions())
        text += optionEntry(option);
    text += section(words(QT_TRANSLATE_NOOP("Cli", "COMMANDS")));
    for (const Command &command : commands())
        text += commandEntry(command);
    text += section(words(QT_TRANSLATE_NOOP("Cli", "EXIT STATUS")));
    const std::pair<const char *, const char *> statuses[] = {
        {"0", QT_TRANSLATE_NOOP("Cli", "done")},
        {"1", QT_TRANSLATE_NOOP("Cli", "failed, and nothing was changed")},
        {"2", QT_TRANSLATE_NOOP("Cli", "wrong usage")},
    };
    for (const auto &[status, meaning] : statuses)
        text += u".TP\n\\fB"_s + QLatin1StringView(status) + u"\\fR\n"_s + plain(words(meaning)) + u'\n';
    text += section(words(QT_TRANSLATE_NOOP("Cli", "ENVIRONMENT"))) + u".TP\n\\fBTALBOOK_DATA\\fR\n"_s +
            plain(words(QT_TRANSLATE_NOOP("Cli", "The folder of working copies and backups, in place of the user's "
                                                 "own."))) +
            u'\n';
    text += section(words(QT_TRANSLATE_NOOP("Cli", "SEE ALSO"))) + u"\\fBtalbook\\fR(1)\n"_s;
    return text;
}

} // namespace talbook::cli
