#include "core/plays/discovery.h"

#include "core/accounts/programs.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/scoring/model_store.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

void addQuestions(std::vector<DiscoveryQuestion> &questions, const QJsonValue &list, const QString &parent,
                  const Wording &words)
{
    for (const QJsonValue &value : list.toArray()) {
        DiscoveryQuestion question;
        question.id = value[u"id"_s].toString();
        question.text = words.pick(value[u"question"_s]);
        question.help = words.pick(value[u"help"_s]);
        question.kind = value[u"kind"_s].toString();
        question.unit = value[u"unit"_s].toString();
        question.parent = parent;
        for (const QJsonValue &choice : value[u"choices"_s].toArray())
            question.choices.push_back({choice[u"id"_s].toString(), words.pick(choice[u"name"_s])});
        questions.push_back(question);
        addQuestions(questions, value[u"more"_s], question.id, words);
    }
}

/// What the answer must be; nothing where it is that.
QString answerFault(const DiscoveryQuestion &question, const QString &answer)
{
    bool isNumber = false;
    const double number = answer.toDouble(&isNumber);
    if (question.kind == u"number" && !(isNumber && number >= 0 && number < 1e15))
        return QCoreApplication::translate("Plays", "a number from 0, such as 25 or 120000.50");
    if (question.kind == u"date" && !QDate::fromString(answer, Qt::ISODate).isValid())
        return QCoreApplication::translate("Plays", "a date, such as 2027-01-31");
    if (question.kind == u"choice" &&
        std::ranges::find(question.choices, answer, &DiscoveryQuestion::Choice::id) == question.choices.end())
        return QCoreApplication::translate("Plays", "one of the choices");
    return {};
}

} // namespace

Expected<std::vector<DiscoveryQuestion>> discoveryQuestions(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    std::vector<DiscoveryQuestion> questions;
    addQuestions(questions, file->value(u"discovery"_s), {}, words);
    return questions;
}

Expected<QHash<QString, QString>> discoveryAnswers(const Database &database, ProgramId program)
{
    QHash<QString, QString> answers;
    Statement rows(database, "SELECT question, answer FROM discovery WHERE program_id = ?");
    rows.bind(1, program);
    while (rows.step())
        answers.insert(rows.text(0), rows.text(1));
    TALBOOK_TRY(rows.result());
    const auto all = programs(database);
    TALBOOK_TRY(all);
    const auto asked = std::ranges::find(*all, program, &Program::id);
    answers.remove(maturityQuestion);
    if (asked != all->end() && !asked->maturity.isEmpty())
        answers.insert(maturityQuestion, asked->maturity);
    return answers;
}

QStringList industriesOf(const QString &answer)
{
    static const QRegularExpression between(u"[,;\\n]"_s);
    QStringList industries, seen;
    for (const QString &part : answer.split(between)) {
        const QString name = tidied(part);
        if (name.isEmpty() || seen.contains(foldText(name)))
            continue;
        industries.append(name);
        seen.append(foldText(name));
    }
    return industries;
}

Expected<void> setDiscoveryAnswer(Edit &edit, ProgramId program, const QString &question, const QString &answer,
                                  const Wording &words)
{
    const auto questions = discoveryQuestions(Wording(Language::English));
    TALBOOK_TRY(questions);
    const auto asked = std::ranges::find(*questions, question, &DiscoveryQuestion::id);
    if (asked == questions->end())
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("Plays", "There is no question “%1”.").arg(question), {}};
    const QString tidy = asked->kind == u"text" ? answer.trimmed() : tidied(answer);
    if (tidy.isEmpty())
        return question == maturityQuestion
                   ? setMaturity(edit, program, {})
                   : edit.database().execute("DELETE FROM discovery WHERE program_id = ? AND question = ?", program,
                                             question);
    if (const QString fault = answerFault(*asked, tidy); !fault.isEmpty())
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("Plays", "“%1” is no answer to “%2”. Give %3.").arg(answer, asked->text, fault),
            {}};
    if (question == maturityQuestion)
        return setMaturity(edit, program, tidy);
    if (const QStringList industries = industriesOf(tidy); question == industriesQuestion && !industries.isEmpty())
        TALBOOK_TRY(setPrimaryIndustries(edit, industries, words));
    return edit.database().execute("INSERT INTO discovery(program_id, question, answer) VALUES(?, ?, ?) "
                                   "ON CONFLICT(program_id, question) DO UPDATE SET answer = excluded.answer",
                                   program, question, tidy);
}

} // namespace talbook
