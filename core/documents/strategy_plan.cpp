#include "core/documents/strategy_plan.h"

#include "core/documents/model_sections.h"
#include "core/documents/program_sections.h"
#include "core/documents/results_sections.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t firstAccounts = 10;

} // namespace

Expected<TemplateValue> strategyPlanData(const Database &database, const Standings &standings, const Wording &wording)
{
    const DocumentWords words(wording, standings.facts().settings.currency);
    const ScoringModel &model = standings.model();
    const auto names = presetNames(database, standings, wording);
    TALBOOK_TRY(names);
    const size_t listed = standings.matching({}, true).size();
    const bool hasList = listed > 0;
    auto top = topAccounts(database, standings, words, hasList, firstAccounts);
    TALBOOK_TRY(top);
    const auto metrics = readMetrics(database, standings, {}, wording);
    TALBOOK_TRY(metrics);

    TemplateValue data = TemplateValue::object();
    data.set("as_of", words.date(standings.asOf()));
    data.set("model", names->model);
    data.set("tier_preset", names->tiers);
    data.set("accounts", wording.translate("Documents", "%n account(s)", nullptr, int(standings.size())));
    data.set("any_accounts", standings.size() > 0);
    data.set("has_list", hasList);
    data.set("listed", wording.translate("Documents", "%n account(s)", nullptr, int(listed)));
    data.set("fit_threshold", words.number(model.fitThreshold));
    data.set("intent_threshold", words.number(model.intentThreshold));
    data.set("program", programFacts(standings, words));
    data.set("criteria", modelCriteria(model, words));
    data.set("weights", modelWeights(model, words));
    data.set("intent", intentRules(model, connectedSources(model, standings.facts()), words));
    data.set("tiers", tierCounts(standings, words));
    data.set("sums", investmentSums(standings, words, hasList));
    data.set("top", std::move(*top));
    const StrategySubject subject{database, standings, words};
    TALBOOK_TRY(addDiscovery(subject, data));
    TALBOOK_TRY(addMaturity(subject, data));
    TALBOOK_TRY(addTeam(subject, data));
    TALBOOK_TRY(addPlays(subject, data));
    TALBOOK_TRY(addCampaigns(subject, data));
    TALBOOK_TRY(addQuarter(subject, data));
    addKpis(subject, *metrics, data);
    TALBOOK_TRY(addFindings(subject, data));
    TALBOOK_TRY(addBudget(subject, data));
    return data;
}

} // namespace talbook
