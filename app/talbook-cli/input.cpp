#include "app/talbook-cli/input.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Error wrongInput(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

Error wrongCount(const QString &given)
{
    return wrongInput(QCoreApplication::translate("Cli", "N is a whole number from 1, not “%1”.").arg(given));
}

Expected<void> checkValue(const Option &option, const QString &value)
{
    const QString name = u"--"_s + QLatin1StringView(option.name);
    switch (option.kind) {
    case OptionKind::Switch:
    case OptionKind::Text:
        break;
    case OptionKind::Count: {
        bool isNumber = false;
        if (value.toLongLong(&isNumber) < 1 || !isNumber)
            return wrongInput(
                QCoreApplication::translate("Cli", "%1 needs a whole number from 1, not “%2”.").arg(name, value));
        break;
    }
    case OptionKind::Number: {
        bool isNumber = false;
        if (value.toLongLong(&isNumber) < 0 || !isNumber)
            return wrongInput(
                QCoreApplication::translate("Cli", "%1 needs a whole number from 0, not “%2”.").arg(name, value));
        break;
    }
    case OptionKind::Date:
        if (!QDate::fromString(value, Qt::ISODate).isValid() || value.size() != 10)
            return wrongInput(
                QCoreApplication::translate("Cli", "%1 needs a date as 2027-02-11, not “%2”.").arg(name, value));
        break;
    case OptionKind::Choice: {
        const QStringList words = QString::fromLatin1(option.value).split(u'|');
        if (!words.contains(value))
            return wrongInput(
                QCoreApplication::translate("Cli", "%1 is one of %2, not “%3”.").arg(name, words.join(u", "_s), value));
        break;
    }
    }
    return {};
}

Error wrongOption(const Command &command, const QCommandLineParser &parser)
{
    // "undo plan -1" names no option: the number of steps is meant.
    const QStringList unknown = parser.unknownOptionNames();
    bool isNumber = false;
    if (!unknown.isEmpty() && QByteArrayView(command.arguments).endsWith("[N]"))
        unknown.first().toDouble(&isNumber);
    return isNumber ? wrongCount(u'-' + unknown.first()) : wrongInput(parser.errorText());
}

Expected<void> checkArguments(const Command &command, const QStringList &given)
{
    const QStringList wanted = QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts);
    if (given.size() < fewestArguments(command))
        return wrongInput(QCoreApplication::translate("Cli", "%1 is missing.").arg(wanted.at(given.size())));
    if (given.size() > mostArguments(command)) {
        return wrongInput(
            QCoreApplication::translate("Cli", "“%1” is one argument too many. Quote a name that holds blanks.")
                .arg(given.at(mostArguments(command))));
    }
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!given.at(i).isEmpty())
            continue;
        QString name = wanted.at(std::min(i, wanted.size() - 1));
        if (name.startsWith(u'[')) // one that may be left out
            name = name.mid(1).chopped(name.endsWith(u"...]") ? 4 : 1);
        return wrongInput(QCoreApplication::translate("Cli", "%1 is empty.").arg(name));
    }
    return {};
}

} // namespace

Expected<Input> Input::read(const Command &command, const QStringList &arguments, Language language, QDate today)
{
    std::vector<Option> options = command.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());

    QCommandLineParser parser;
    // A plan named "-x.talbook" is then one unknown option instead of eight.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options) {
        QCommandLineOption known(QString::fromLatin1(option.name));
        if (option.kind != OptionKind::Switch)
            known.setValueName(QString::fromLatin1(option.value));
        parser.addOption(known);
    }
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + arguments))
        return wrongOption(command, parser);

    Input input(command, language);
    input.m_asOf = today;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = parser.values(name);
        for (const QString &value : values)
            TALBOOK_TRY(checkValue(option, value));
        input.m_values.insert(option.name, values);
    }
    if (input.has("as-of"))
        input.m_asOf = QDate::fromString(input.text("as-of"), Qt::ISODate);
    input.m_arguments = parser.positionalArguments();
    TALBOOK_TRY(checkArguments(command, input.m_arguments));
    return input;
}

bool Input::has(const char *option) const
{
    return m_values.contains(option);
}

QString Input::text(const char *option) const
{
    const QStringList all = m_values.value(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Input::texts(const char *option) const
{
    return m_values.value(option);
}

std::optional<qint64> Input::count(const char *option) const
{
    return has(option) ? std::optional(text(option).toLongLong()) : std::nullopt;
}

} // namespace talbook::cli
