#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/account_edit.h"
#include "core/scoring/explanation.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString evidenceKind(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Account:
        return u"account"_s;
    case Evidence::Kind::Activity:
        return u"activity"_s;
    case Evidence::Kind::Signal:
        return u"signal"_s;
    case Evidence::Kind::Contact:
        return u"contact"_s;
    case Evidence::Kind::Opportunity:
        break;
    }
    return u"opportunity"_s;
}

QJsonObject explanationJson(const QString &name, const Explanation &explanation)
{
    QJsonArray parts;
    for (const ScorePart &part : explanation.parts) {
        QJsonArray evidence;
        for (const Evidence &record : part.evidence)
            evidence.append(QJsonObject{{u"kind"_s, evidenceKind(record.kind)}, {u"id"_s, record.id}});
        parts.append(QJsonObject{{u"component"_s, componentId(part.component)},
                                 {u"criterion"_s, part.criterionId},
                                 {u"name"_s, part.criterion},
                                 {u"value"_s, part.value},
                                 {u"rule"_s, part.rule},
                                 {u"points"_s, part.points},
                                 {u"possible"_s, part.possible},
                                 {u"known"_s, part.known},
                                 {u"evidence"_s, evidence}});
    }
    return {{u"account"_s, name},
            {u"id"_s, explanation.account.value},
            {u"score"_s, explanation.score},
            {u"grade"_s, explanation.grade},
            {u"parts"_s, parts},
            {u"rounding"_s, explanation.rounding},
            {u"completeness"_s, explanation.completeness},
            {u"remarks"_s, QJsonArray::fromStringList(explanation.remarks)}};
}

QString explanationText(const QString &name, const Explanation &explanation, const Wording &words)
{
    using Align = TextTable::Align;
    const QLocale &locale = words.locale();
    // Parts are shown in thousandths, so that what is read adds up to the score.
    const auto points = [&locale](double value) { return locale.toString(value, 'f', 3); };
    TextTable table({{QCoreApplication::translate("Cli", "Component")},
                     {QCoreApplication::translate("Cli", "Criterion")},
                     {QCoreApplication::translate("Cli", "Value")},
                     {QCoreApplication::translate("Cli", "Rule"), Align::Left, TextTable::Cut::Never},
                     {QCoreApplication::translate("Cli", "Points"), Align::Right},
                     {QCoreApplication::translate("Cli", "Possible"), Align::Right}});
    for (const ScorePart &part : explanation.parts) {
        table.add({componentName(part.component, words), part.criterion, part.value, part.rule, points(part.points),
                   points(part.possible)});
    }
    if (explanation.rounding != 0)
        table.add({QCoreApplication::translate("Cli", "Rounding"), {}, {}, {}, points(explanation.rounding), {}});
    table.add({QCoreApplication::translate("Cli", "Score"),
               {},
               {},
               QCoreApplication::translate("Cli", "Grade: %1").arg(gradeName(explanation.grade)),
               points(explanation.score),
               points(100)});
    QString text = name + u"\n\n"_s + table.text();
    for (const QString &remark : explanation.remarks)
        text += u'\n' + remark;
    return explanation.remarks.isEmpty() ? text : text + u'\n';
}

Outcome explainScore(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto account = findAccount((*plan)->database(), input.argument(1));
    TALBOOK_TRY(account);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    const size_t index = standings->indexOf(*account).value();
    const Explanation explanation = explain(standings->model(), standings->facts(), index, input.asOf(), input.words());
    const QString name = std::get<QString>(standings->value(index, FilterField::Name));
    return input.json() ? Outcome(jsonText(explanationJson(name, explanation)))
                        : Outcome::text(explanationText(name, explanation, input.words()));
}

} // namespace

Command explainCommand()
{
    return {
        "explain",
        "PLAN ACCOUNT",
        QT_TRANSLATE_NOOP("Cli", "Takes an account's score apart. An account is named by domain, exact name or id."),
        {},
        explainScore};
}

} // namespace talbook::cli
