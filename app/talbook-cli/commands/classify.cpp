#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/json_file.h"
#include "core/committee/stakeholders.h"
#include "core/committee/title_classifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestTitle = 100'000; // bytes of a line: what is longer is no list of titles

Expected<TitleClassifier> classifierFor(const Input &input)
{
    if (!input.has("rules"))
        return TitleClassifier::load();
    const auto file = readJsonFile(input.text("rules"));
    TALBOOK_TRY(file);
    return TitleClassifier::fromJson(*file, input.text("rules"));
}

/// One a line; an empty line is an empty title, so that results stand beside their lines.
Expected<QStringList> titlesFromInput()
{
    const auto unreadable = [](const QString &sentence) { return Error{ErrorCode::BadInput, sentence, {}}; };
    QFile lines;
    if (!lines.open(stdin, QIODevice::ReadOnly))
        return unreadable(QCoreApplication::translate("Cli", "Standard input cannot be read."));
    QStringList titles;
    while (!lines.atEnd()) {
        QByteArray line = lines.readLine(longestTitle);
        if (line.isEmpty())
            break;
        if (!line.endsWith('\n') && line.size() >= longestTitle - 1) {
            return unreadable(QCoreApplication::translate("Cli", "Line %1 of standard input is no job title: it is "
                                                                 "longer than %2 bytes.")
                                  .arg(titles.size() + 1)
                                  .arg(longestTitle));
        }
        if (titles.isEmpty() && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        titles.append(QString::fromUtf8(line));
    }
    return titles;
}

QByteArray classesJson(const TitleClassifier &classifier, const QStringList &titles, const Wording &words)
{
    QJsonArray list;
    for (const QString &title : titles) {
        const TitleClass found = classifier.classify(title);
        list.append(QJsonObject{{u"title"_s, title},
                                {u"role"_s, found.role < 0 ? QString() : buyingRoles().at(found.role)},
                                {u"seniority"_s, found.seniority},
                                {u"department"_s, found.department},
                                {u"rule"_s, classifier.ruleId(found.rule)},
                                {u"why"_s, classifier.ruleName(found.rule, words)}});
    }
    return jsonText({{u"titles"_s, list}});
}

QString classesText(const TitleClassifier &classifier, const QStringList &titles, const Wording &words)
{
    TextTable table({{QCoreApplication::translate("Cli", "Title")},
                     {QCoreApplication::translate("Cli", "Role")},
                     {QCoreApplication::translate("Cli", "Seniority")},
                     {QCoreApplication::translate("Cli", "Department")},
                     {QCoreApplication::translate("Cli", "Rule"), TextTable::Align::Left, TextTable::Cut::Never}});
    for (const QString &title : titles) {
        const TitleClass found = classifier.classify(title);
        table.add({title, found.role < 0 ? QString() : buyingRoleName(found.role, words),
                   classifier.seniorityName(found.seniority, words), classifier.departmentName(found.department, words),
                   classifier.ruleName(found.rule, words)});
    }
    return table.text();
}

Outcome classifyTitles(const Input &input)
{
    const auto classifier = classifierFor(input);
    TALBOOK_TRY(classifier);
    QStringList titles = input.arguments();
    if (titles.isEmpty()) {
        auto lines = titlesFromInput();
        TALBOOK_TRY(lines);
        titles = std::move(*lines);
    }
    return input.json() ? Outcome(classesJson(*classifier, titles, input.words()))
                        : Outcome::text(classesText(*classifier, titles, input.words()));
}

} // namespace

Command classifyCommand()
{
    return {"classify",
            "[TITLE...]",
            QT_TRANSLATE_NOOP("Cli", "Tells the buying role, seniority and department of job titles, English or "
                                     "Russian; without TITLE reads them from standard input, one a line."),
            {{"rules", OptionKind::Text, "FILE",
              QT_TRANSLATE_NOOP("Cli", "rules of your own, in the form of titles.json (default: those that ship)")}},
            classifyTitles};
}

} // namespace talbook::cli
