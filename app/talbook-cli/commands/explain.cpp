#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/account_edit.h"
#include "core/base/dates.h"
#include "core/scoring/explanation.h"
#include "core/scoring/standing.h"
#include "core/scoring/trend.h"

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

/// The weeks up to the day that are told with a score.
constexpr int trendWeeks = 13;

QJsonArray trendJson(const std::vector<TrendWeek> &trend)
{
    QJsonArray weeks;
    for (const TrendWeek &week : trend) {
        weeks.append(QJsonObject{{u"date"_s, week.end.toString(Qt::ISODate)},
                                 {u"intent"_s, thousandths(week.intent)},
                                 {u"engagement"_s, thousandths(week.engagement)},
                                 {u"change"_s, thousandths(week.change)},
                                 {u"spike"_s, week.spike},
                                 {u"inbound"_s, week.inbound},
                                 {u"outbound"_s, week.outbound},
                                 {u"signals"_s, week.signalCount}});
    }
    return weeks;
}

QString trendText(const std::vector<TrendWeek> &trend, const Wording &words)
{
    using Align = TextTable::Align;
    const QLocale &locale = words.locale();
    TextTable table({{QCoreApplication::translate("Cli", "Week to")},
                     {QCoreApplication::translate("Cli", "Intent"), Align::Right},
                     {QCoreApplication::translate("Cli", "Engagement"), Align::Right},
                     {QCoreApplication::translate("Cli", "Inbound"), Align::Right},
                     {QCoreApplication::translate("Cli", "Outbound"), Align::Right},
                     {QCoreApplication::translate("Cli", "Signals"), Align::Right},
                     {QString()}});
    for (const TrendWeek &week : trend) {
        table.add({shortDate(week.end, locale), locale.toString(shownScore(week.intent), 'f', 1),
                   locale.toString(shownScore(week.engagement), 'f', 1), locale.toString(week.inbound),
                   locale.toString(week.outbound), locale.toString(week.signalCount),
                   week.spike ? QCoreApplication::translate("Cli", "spike") : QString()});
    }
    return table.text();
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
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const auto account = findAccount((*plan)->database(), input.argument(1));
    TALBOOK_TRY(account);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    const size_t index = standings->indexOf(*account).value();
    const Explanation explanation = explain(standings->model(), standings->facts(), index, input.asOf(), input.words());
    const QString name = std::get<QString>(standings->value(index, FilterField::Name));
    const std::vector<TrendWeek> trend =
        accountTrend(standings->model(), standings->facts(), index, input.asOf(), trendWeeks);
    if (!input.json()) {
        return Outcome::text(explanationText(name, explanation, input.words()) + u'\n' +
                             trendText(trend, input.words()));
    }
    QJsonObject json = explanationJson(name, explanation);
    json.insert(u"trend"_s, trendJson(trend));
    return Outcome(jsonText(json));
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
