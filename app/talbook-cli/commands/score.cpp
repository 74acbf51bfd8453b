#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString scoreTable(const ScoreSummary &summary, const QString &model, const Wording &words)
{
    const QLocale &locale = words.locale();
    TextTable table({{QCoreApplication::translate("Cli", "Model: %1").arg(model)},
                     {QCoreApplication::translate("Cli", "Accounts"), TextTable::Align::Right}});
    const auto line = [&](const QString &name, size_t count) { table.add({name, locale.toString(qulonglong(count))}); };
    const QString grade = QCoreApplication::translate("Cli", "Grade %1");
    line(grade.arg(u"A"_s), summary.gradeA);
    line(grade.arg(u"B"_s), summary.gradeB);
    line(grade.arg(u"C"_s), summary.gradeC);
    line(gradeName(u"Watch"_s), summary.watch);
    for (int tier = 1; tier <= 3; ++tier)
        line(QCoreApplication::translate("Cli", "Tier %1").arg(tierName(tier)), summary.tiers[size_t(tier)]);
    for (const Quadrant quadrant : {Quadrant::A, Quadrant::NurtureB, Quadrant::LiteB, Quadrant::C})
        line(quadrantName(quadrant), summary.quadrants[size_t(quadrant)]);
    line(QCoreApplication::translate("Cli", "All accounts"), summary.accounts);
    table.add({QCoreApplication::translate("Cli", "Mean score"), locale.toString(summary.meanScore, 'f', 1)});
    return table.text();
}

QJsonObject scoreJson(const ScoreSummary &summary, const ScoringModel &model)
{
    const auto whole = [](size_t count) { return qint64(count); };
    return {{u"model"_s, model.name},
            {u"model_id"_s, model.id},
            {u"accounts"_s, whole(summary.accounts)},
            {u"grades"_s, QJsonObject{{u"A"_s, whole(summary.gradeA)},
                                      {u"B"_s, whole(summary.gradeB)},
                                      {u"C"_s, whole(summary.gradeC)},
                                      {u"Watch"_s, whole(summary.watch)}}},
            {u"tiers"_s, QJsonObject{{u"1"_s, whole(summary.tiers[1])},
                                     {u"2"_s, whole(summary.tiers[2])},
                                     {u"3"_s, whole(summary.tiers[3])}}},
            {u"quadrants"_s, QJsonObject{{u"A"_s, whole(summary.quadrants[size_t(Quadrant::A)])},
                                         {u"B_nurture"_s, whole(summary.quadrants[size_t(Quadrant::NurtureB)])},
                                         {u"B_lite"_s, whole(summary.quadrants[size_t(Quadrant::LiteB)])},
                                         {u"C"_s, whole(summary.quadrants[size_t(Quadrant::C)])}}},
            {u"mean_score"_s, thousandths(summary.meanScore)}};
}

Outcome scorePlan(const Input &input)
{
    const auto plan = input.has("model") ? openForReading(input) : openForScoring(input);
    TALBOOK_TRY(plan);
    auto model = scoringModel((*plan)->database(), input.text("model"), input.words());
    if (!model && input.has("model") && model.error().code == ErrorCode::NotFound)
        return Outcome::usage(model.error().message);
    TALBOOK_TRY(model);
    for (const QString &change : input.texts("set")) {
        const qsizetype equals = change.indexOf(u'=');
        if (equals < 1) {
            return Outcome::usage(
                QCoreApplication::translate("Cli", "--set needs KEY=VALUE, for example weight.intent=40, not “%1”.")
                    .arg(change));
        }
        if (const auto set = setInModel(*model, change.left(equals).trimmed(), change.mid(equals + 1).trimmed()); !set)
            return Outcome::usage(set.error().message);
    }
    if (const auto sound = checkModel(*model); !sound)
        return Outcome::usage(sound.error().message);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), *model, {}}, input.words());
    TALBOOK_TRY(standings);
    const ScoreSummary &summary = standings->summary();
    return input.json() ? Outcome(jsonText(scoreJson(summary, *model)))
                        : Outcome::text(scoreTable(summary, model->name, input.words()));
}

} // namespace

Command scoreCommand()
{
    return {"score",
            "PLAN",
            QT_TRANSLATE_NOOP(
                "Cli", "Counts what a scoring model gives: grades, tiers, quadrants of the matrix. Stores nothing."),
            {{"model", OptionKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "another model than the plan's active one")},
             {"set", OptionKind::Text, "KEY=VALUE",
              QT_TRANSLATE_NOOP("Cli", "what if: weight.intent=40, cutoff.A=85, half_life=14; may be repeated")}},
            scorePlan};
}

} // namespace talbook::cli
