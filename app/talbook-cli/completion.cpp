#include "app/talbook-cli/completion.h"

#include "app/talbook-cli/command.h"

#include <QStringList>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString dashed(const Option &option)
{
    return u"--"_s + QLatin1StringView(option.name);
}

/// The words an option takes; empty where it takes any, or none.
QString choices(const Option &option)
{
    return option.kind == OptionKind::Choice ? QString(QLatin1StringView(option.value)).replace(u'|', u' ') : QString();
}

QString dashed(const std::vector<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(dashed(option));
    return names.join(u' ');
}

/// In single quotes, as all three shells understand it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"’"_s) + u'\'';
}

QString commandNames(QChar between)
{
    QStringList names;
    for (const Command &command : commands())
        names.append(QLatin1StringView(command.name));
    return names.join(between);
}

QString bash()
{
    QString words;
    QString options;
    const auto addChoices = [&words](const QString &command, const std::vector<Option> &of) {
        for (const Option &option : of) {
            if (!choices(option).isEmpty())
                words += u"        "_s + command + u'/' + dashed(option) + u") words="_s + quoted(choices(option)) +
                         u" ;;\n"_s;
        }
    };
    for (const Command &command : commands()) {
        addChoices(QLatin1StringView(command.name), command.options);
        options += u"            "_s + QLatin1StringView(command.name) + u") words="_s +
                   quoted(dashed(command.options)) + u" ;;\n"_s;
    }
    addChoices(u"*"_s, commonOptions());
    addChoices(u"*"_s, programOptions());
    return u"# bash completion of talbook-cli\n"
           "_talbook_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' "
           "word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case $word in\n"
           "            "_s +
           commandNames(u'|') +
           u")\n"
           "                command=$word\n"
           "                break\n"
           "                ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command/$previous in\n"_s +
           words +
           u"    esac\n"
           "    if [[ -n $words ]]; then\n"
           "        :\n"
           "    elif [[ $current == -* ]]; then\n"
           "        case $command in\n"_s +
           options + u"            '') words="_s + quoted(dashed(programOptions())) +
           u" ;;\n"
           "        esac\n"
           "        words+=' "_s +
           dashed(commonOptions()) +
           u"'\n"
           "    elif [[ -z $command ]]; then\n"
           "        words="_s +
           quoted(commandNames(u' ')) +
           u"\n"
           "    else\n"
           "        compopt -o default\n"
           "        COMPREPLY=()\n"
           "        return\n"
           "    fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\n"
           "complete -F _talbook_cli talbook-cli\n"_s;
}

QString fish()
{
    QString text = u"# fish completion of talbook-cli\n"_s;
    const auto add = [&text](const QString &when, const std::vector<Option> &options) {
        for (const Option &option : options) {
            text += u"complete -c talbook-cli"_s + when + u" -l "_s + QLatin1StringView(option.name);
            if (!choices(option).isEmpty())
                text += u" -x -a "_s + quoted(choices(option));
            else if (option.kind != OptionKind::Switch)
                text += u" -r"_s;
            text += u" -d "_s + quoted(QString::fromUtf8(option.help)) + u'\n';
        }
    };
    for (const Command &command : commands()) {
        text += u"complete -c talbook-cli -n __fish_use_subcommand -f -a "_s + QLatin1StringView(command.name) +
                u" -d "_s + quoted(QString::fromUtf8(command.summary)) + u'\n';
    }
    for (const Command &command : commands())
        add(u" -n '__fish_seen_subcommand_from "_s + QLatin1StringView(command.name) + u"'"_s, command.options);
    add({}, commonOptions());
    add(u" -n __fish_use_subcommand"_s, programOptions());
    return text;
}

/// A text inside the brackets of _arguments.
QString bracketed(const char *text)
{
    return QString::fromUtf8(text)
        .replace(u'[', u'(')
        .replace(u']', u')')
        .replace(u'\'', u"’"_s)
        .replace(u':', u"\\:"_s);
}

QString zsh()
{
    const auto arguments = [](const std::vector<Option> &options) {
        QString text;
        for (const Option &option : options) {
            text += u" '"_s + dashed(option) + u'[' + bracketed(option.help) + u']';
            if (!choices(option).isEmpty())
                text += u':' + dashed(option).mid(2) + u":("_s + choices(option) + u')';
            else if (option.kind != OptionKind::Switch)
                text +=
                    u':' +
                    QString(QLatin1StringView(option.value)).toLower().remove(u'[').remove(u']').replace(u':', u'-') +
                    u":_files"_s;
            text += u'\'';
        }
        return text;
    };
    QString text = u"#compdef talbook-cli\n"
                   "local -a commands\n"
                   "commands=(\n"_s;
    for (const Command &command : commands())
        text += u"    '"_s + QLatin1StringView(command.name) + u':' + bracketed(command.summary) + u"'\n"_s;
    text += u")\n"
            "if (( CURRENT == 2 )); then\n"
            "    _describe command commands\n"
            "    _arguments"_s +
            arguments(programOptions()) +
            u"\n"
            "    return\n"
            "fi\n"
            "case $words[2] in\n"_s;
    for (const Command &command : commands()) {
        text += u"    "_s + QLatin1StringView(command.name) + u") _arguments '*:file:_files'"_s +
                arguments(command.options) + arguments(commonOptions()) + u" ;;\n"_s;
    }
    return text + u"esac\n"_s;
}

} // namespace

QString completionFor(const QString &shell)
{
    if (shell == u"bash")
        return bash();
    if (shell == u"fish")
        return fish();
    return shell == u"zsh" ? zsh() : QString();
}

} // namespace talbook::cli
