#include "core/documents/selection_criteria.h"

#include "core/documents/model_sections.h"
#include "core/documents/program_sections.h"

#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t listedAccounts = 20;

TemplateValue gradeCounts(const Standings &standings, const DocumentWords &words)
{
    std::map<QString, SelectionCount> counts;
    for (size_t i = 0; i < standings.size(); ++i)
        countAccount(counts, standings[i].grade, standings.accounts()[i].onTal);
    TemplateValue rows = TemplateValue::list(countRow({}, {}, {}));
    QStringList grades;
    for (const GradeCut &cut : standings.model().grades)
        grades.append(cut.grade);
    for (const QString &grade : grades + QStringList{u"Watch"_s})
        rows.append(countRow(words.grade(grade), {}, counts[grade]));
    return rows;
}

TemplateValue quadrantCounts(const Standings &standings, const DocumentWords &words)
{
    std::map<Quadrant, SelectionCount> counts;
    for (size_t i = 0; i < standings.size(); ++i)
        countAccount(counts, standings[i].score.quadrant, standings.accounts()[i].onTal);
    TemplateValue rows = TemplateValue::list(countRow({}, {}, {}));
    for (const Quadrant quadrant : {Quadrant::A, Quadrant::NurtureB, Quadrant::LiteB, Quadrant::C})
        rows.append(countRow(words.quadrant(quadrant), words.quadrantAction(quadrant), counts[quadrant]));
    return rows;
}

} // namespace

Expected<TemplateValue> selectionCriteriaData(const Database &database, const Standings &standings,
                                              const Wording &wording)
{
    const DocumentWords words(wording, standings.facts().settings.currency);
    const ScoringModel &model = standings.model();
    const auto kinds = ActivityKinds::load(wording);
    TALBOOK_TRY(kinds);
    const auto names = presetNames(database, standings, wording);
    TALBOOK_TRY(names);
    const int listed = int(standings.matching({}, true).size());
    const bool hasList = listed > 0;
    auto top = topAccounts(database, standings, words, hasList, listedAccounts);
    TALBOOK_TRY(top);
    const ScoreSummary &summary = standings.summary();

    TemplateValue data = TemplateValue::object();
    data.set("as_of", words.date(standings.asOf()));
    data.set("model", names->model);
    data.set("tier_preset", names->tiers);
    data.set("point_table", names->pointTable);
    data.set("accounts", wording.translate("Documents", "%n account(s)", nullptr, int(standings.size())));
    data.set("any_accounts", standings.size() > 0);
    data.set("has_list", hasList);
    data.set("listed", wording.translate("Documents", "%n account(s)", nullptr, listed));
    data.set("mean_score", words.number(summary.meanScore, 1));
    data.set("fit_threshold", words.number(model.fitThreshold));
    data.set("intent_threshold", words.number(model.intentThreshold));
    data.set("program", programFacts(standings, words));
    data.set("weights", modelWeights(model, words));
    data.set("criteria", modelCriteria(model, words));
    data.set("cutoffs", modelGrades(model, words));
    data.set("intent", intentRules(model, connectedSources(model, standings.facts()), words));
    data.set("engagement", engagementRules(model, *kinds, words));
    data.set("grades", gradeCounts(standings, words));
    data.set("tiers", tierCounts(standings, words));
    data.set("quadrants", quadrantCounts(standings, words));
    data.set("top", std::move(*top));
    data.set("sums", investmentSums(standings, words, hasList));
    return data;
}

} // namespace talbook
