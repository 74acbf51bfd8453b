#include "core/scoring/standing.h"

#include "core/accounts/priority.h"
#include "core/accounts/text_order.h"
#include "core/base/text.h"
#include "core/scoring/components.h"
#include "core/scoring/tier_places.h"

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

FilterValue textOrUnknown(const AccountTable &accounts, TextRef ref)
{
    if (ref.isEmpty())
        return {};
    const std::string_view text = accounts.text(ref);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Expected<Standings> Standings::read(const Database &database, const Request &request, const Wording &words)
{
    Standings standings;
    standings.m_asOf = request.asOf;
    const auto all = programs(database);
    TALBOOK_TRY(all);
    const auto current = currentProgram(database, request.asOf);
    TALBOOK_TRY(current);
    standings.m_program = *current;
    for (const Program &program : *all) {
        if (program.id == request.program)
            standings.m_program = program;
    }
    auto facts = Facts::read(database, standings.m_program ? standings.m_program->id : ProgramId(), words);
    TALBOOK_TRY(facts);
    standings.m_facts = std::move(*facts);
    auto model = request.model ? Expected<ScoringModel>(*request.model) : scoringModel(database, {}, words);
    TALBOOK_TRY(model);
    // A preset that this Talbook does not know keeps nobody from the plan: the plan's own stands in, then the default.
    auto tiers = tierPreset(standings.m_facts.settings.tierPreset, words);
    if (!tiers)
        tiers = tierPreset({}, words);
    if (standings.m_program && !standings.m_program->tierPreset.isEmpty()) {
        if (auto own = tierPreset(standings.m_program->tierPreset, words))
            tiers = std::move(own);
    }
    TALBOOK_TRY(tiers);
    standings.m_tiers = std::move(*tiers);
    standings.rescore(*model);
    return standings;
}

void Standings::rescore(const ScoringModel &model)
{
    m_model = model;
    const Scorer scorer(m_model, m_facts, m_asOf);
    m_rows.resize(m_facts.accounts.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        scoreAccount(scorer, i);
    assignTiers();
}

Expected<void> Standings::refreshAccounts(const Database &database, std::span<const qint64> accounts)
{
    TALBOOK_TRY(m_facts.accounts.refresh(database, accounts));
    std::vector<size_t> refreshed;
    for (const qint64 account : accounts) {
        if (const auto index = indexOf(AccountId{account}))
            refreshed.push_back(*index);
    }
    m_facts.poolTexts(refreshed);
    // A score hangs on the account's own fields and records alone; only the tiers' places are shared among all.
    const Scorer scorer(m_model, m_facts, m_asOf);
    for (const size_t index : refreshed)
        scoreAccount(scorer, index);
    assignTiers();
    return {};
}

void Standings::scoreAccount(const Scorer &scorer, size_t account)
{
    Standing &row = m_rows[account];
    row.score = scorer.score(account);
    row.grade = m_model.gradeOf(row.score.score);
}

void Standings::assignTiers()
{
    std::vector<TierPlaces::Claim> claims;
    claims.reserve(m_rows.size());
    for (const Standing &row : m_rows)
        claims.push_back({row.score.score, row.score.components[size_t(Component::Strategic)]});
    std::vector<qint8> recommended;
    TierPlaces(m_facts.accounts, m_model.grades, m_tiers).recommend(claims, recommended);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int byHand = m_facts.accounts[i].tierByHand;
        m_rows[i].recommendedTier = recommended[i];
        m_rows[i].tierByHand = byHand != 0;
        m_rows[i].tier = byHand != 0 ? byHand : recommended[i];
    }
    summarize();
}

FilterValue Standings::value(size_t index, FilterField field) const
{
    const AccountTable &accounts = m_facts.accounts;
    const AccountRow &row = accounts[index];
    const Standing &standing = m_rows[index];
    const auto amount = [&](const std::optional<qint64> &minor) -> FilterValue {
        if (!minor)
            return {};
        const std::string_view currency = accounts.text(row.currency);
        const auto major =
            m_facts.settings.inPlanCurrency(*minor, QString::fromUtf8(currency.data(), qsizetype(currency.size())));
        return major ? FilterValue(*major) : FilterValue();
    };
    if (const auto text = accountText(field)) {
        const FilterValue stored = textOrUnknown(accounts, row.*text);
        // The one word for it, also of plans that hold another.
        const bool worded = field == FilterField::Priority && std::holds_alternative<QString>(stored);
        return worded ? FilterValue(priorityWord(std::get<QString>(stored))) : stored;
    }
    switch (field) {
    case FilterField::Id:
        return QString::number(row.id.value);
    case FilterField::Employees:
        return row.employees ? FilterValue(double(*row.employees)) : FilterValue();
    case FilterField::Revenue:
        return amount(row.revenue);
    case FilterField::Tier:
        return standing.tier > 0 ? FilterValue(double(standing.tier)) : FilterValue();
    case FilterField::TierByHand:
        return standing.tierByHand;
    case FilterField::Grade:
        return standing.grade;
    case FilterField::Score:
        return standing.score.score;
    case FilterField::Fit:
        return standing.score.fit;
    case FilterField::Intent:
        return standing.score.intent;
    case FilterField::Engagement:
        return standing.score.engagement;
    case FilterField::Level:
        return intentLevelId(standing.score.level);
    case FilterField::Threads:
        return double(standing.score.threads);
    case FilterField::Coverage:
        return std::round(standing.score.coverage * 1e5) / 1e3; // per cent: 0.6 x 100 must be 60 and not a hair less
    case FilterField::OnTal:
        return row.onTal;
    case FilterField::ExpectedAcv:
        return amount(row.expectedAcv);
    case FilterField::StrategicValue:
        return row.strategicValue ? FilterValue(*row.strategicValue) : FilterValue();
    default:
        return {};
    }
}

std::vector<size_t> Standings::matching(const Filter &filter, bool talOnly) const
{
    std::vector<size_t> indexes;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (talOnly && !m_facts.accounts[i].onTal)
            continue;
        if (filter.matches([this, i](FilterField field) { return value(i, field); }))
            indexes.push_back(i);
    }
    return indexes;
}

void Standings::summarize()
{
    m_summary = {};
    m_summary.accounts = m_rows.size();
    double sum = 0;
    for (const Standing &row : m_rows) {
        sum += row.score.score;
        const char16_t grade = row.grade.size() == 1 ? row.grade.front().unicode() : u'\0';
        ++(grade == u'A'   ? m_summary.gradeA
           : grade == u'B' ? m_summary.gradeB
           : grade == u'C' ? m_summary.gradeC
                           : m_summary.watch);
        ++m_summary.tiers[size_t(row.tier)];
        ++m_summary.quadrants[size_t(row.score.quadrant)];
    }
    m_summary.meanScore = m_rows.empty() ? 0 : sum / double(m_rows.size());
}

} // namespace talbook
