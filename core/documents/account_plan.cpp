#include "core/documents/account_plan.h"

#include "core/documents/account_sections.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

AccountRecordsRequest recordsRequest(const Standings &standings)
{
    AccountRecordsRequest request;
    if (standings.program())
        request.program = standings.program()->id;
    request.asOf = standings.asOf();
    const FiscalYear year = fiscalYearOf(standings.asOf(), standings.facts().settings.fiscalYearStart);
    request.costsFrom = year.first;
    request.costsTo = year.last;
    return request;
}

} // namespace

AccountPlanData::AccountPlanData(const Database &database, const Standings &standings, const Wording &words,
                                 ActivityKinds kinds, PresetNames presets)
    : m_standings(standings), m_words(words, standings.facts().settings.currency),
      m_scorer(standings.model(), standings.facts(), standings.asOf()), m_kinds(std::move(kinds)),
      m_presets(std::move(presets)), m_people(database, standings.facts(), m_scorer),
      m_records(database, recordsRequest(standings), words)
{
}

Expected<std::unique_ptr<AccountPlanData>>
AccountPlanData::prepare(const Database &database, const Standings &standings, const Wording &words, Extent extent)
{
    auto kinds = ActivityKinds::load(words);
    TALBOOK_TRY(kinds);
    auto presets = presetNames(database, standings, words);
    TALBOOK_TRY(presets);
    std::unique_ptr<AccountPlanData> data(
        new AccountPlanData(database, standings, words, std::move(*kinds), std::move(*presets)));
    if (extent == Extent::AccountAndMap) {
        auto map = CommitteeMapData::prepare(database, words);
        TALBOOK_TRY(map);
        data->m_map.emplace(std::move(*map));
    }
    return data;
}

/// Criteria of fit whose field is empty, whether their group counts in the total or only on the matrix; and what else
/// the score could not know of the account itself.
QStringList AccountPlanData::unknownCriteria(size_t account, const Explanation &explanation) const
{
    QStringList unknown;
    const std::vector<Criterion> &criteria = m_standings.model().criteria;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].weight > 0 && !m_scorer.criterion(i, account).known)
            unknown.append(criterionName(criteria[i].kind, m_words.wording()));
    }
    for (const ScorePart &part : explanation.parts) {
        if (!part.known && part.possible > 0 && !unknown.contains(part.criterion))
            unknown.append(part.criterion);
    }
    return unknown;
}

Expected<TemplateValue> AccountPlanData::of(size_t account)
{
    auto people = m_people.read(account);
    TALBOOK_TRY(people);
    auto records = m_records.read(m_standings.accounts()[account].id);
    TALBOOK_TRY(records);
    AccountSubject subject{m_standings,
                           m_words,
                           m_kinds,
                           account,
                           explain(m_standings.model(), m_standings.facts(), account, m_scorer, m_words.wording()),
                           std::move(*people),
                           {},
                           std::move(*records),
                           {}};
    subject.committee = assessCommittee(subject.people, m_standings.asOf());
    const QStringList unknownFields = unknownCriteria(account, subject.explanation);
    subject.steps = nextSteps({subject.standing().score, unknownFields, subject.text(subject.row().owner),
                               subject.people, subject.committee, subject.records.tasks, m_standings.asOf()},
                              m_words.wording());

    TemplateValue data = TemplateValue::object();
    data.set("as_of", m_words.date(m_standings.asOf()));
    data.set("model", m_presets.model);
    data.set("currency", m_standings.facts().settings.currency);
    data.set("account", accountProfile(subject));
    data.set("standing", accountStanding(subject));
    data.set("program", accountProgram(subject));
    data.set("explanation", accountExplanation(subject));
    data.set("committee", accountCommittee(subject));
    data.set("activities", accountActivities(subject));
    data.set("signals", accountSignals(subject));
    data.set("pipeline", accountPipeline(subject));
    data.set("steps", accountSteps(subject));
    data.set("tasks", accountTasks(subject));
    data.set("kpis", accountKpis(subject));
    data.set("investment", accountInvestment(subject));
    data.set("outcomes", accountOutcomes(subject));
    if (m_map) {
        auto map = m_map->of(subject, m_scorer);
        TALBOOK_TRY(map);
        data.set("map", std::move(*map));
    }
    return data;
}

} // namespace talbook
