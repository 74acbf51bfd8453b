#include "core/scoring/standing.h"

#include "core/base/text.h"
#include "core/scoring/components.h"

#include <algorithm>
#include <cmath>
#include <span>

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

/// What an account's place in the ranking hangs on.
struct Rank
{
    double score = 0;
    double strategic = 0;
    quint32 account = 0;
};

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
    auto tiers = tierPreset(standings.m_facts.settings.tierPreset, words);
    if (standings.m_program && !standings.m_program->tierPreset.isEmpty()) {
        // A preset that this Talbook does not know keeps nobody from the plan: the plan's own stands in.
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
    m_facts.poolTexts();
    // A score hangs on the account's own fields and records alone; only the tiers' places are shared among all.
    const Scorer scorer(m_model, m_facts, m_asOf);
    for (const qint64 account : accounts) {
        if (const auto index = indexOf(AccountId{account}))
            scoreAccount(scorer, *index);
    }
    assignTiers();
    return {};
}

void Standings::scoreAccount(const Scorer &scorer, size_t account)
{
    Standing &row = m_rows[account];
    row.score = scorer.score(account);
    row.grade = m_model.gradeOf(row.score.score);
}

/// Places go by rank: higher score, then higher strategic value, then name. Accounts set by hand take their places
/// first. The list's members compete for the places; while nobody is on a list, all accounts do.
void Standings::assignTiers()
{
    const AccountTable &accounts = m_facts.accounts;
    bool anyOnTal = false;
    for (size_t i = 0; i < accounts.size() && !anyOnTal; ++i)
        anyOnTal = accounts[i].onTal;

    std::array<qint64, 4> places{};
    for (size_t tier = 1; tier <= 3; ++tier)
        places[tier] = m_tiers.tiers[tier - 1].capacity.value_or(INT32_MAX);
    // A grade is a stretch of the ranking, and all of a grade are recommended the same tier.
    std::vector<std::vector<Rank>> competitors(m_model.grades.size());
    for (size_t i = 0; i < accounts.size(); ++i) {
        Standing &row = m_rows[i];
        const double score = row.score.score;
        const auto cut = std::ranges::find_if(m_model.grades, [score](const GradeCut &g) { return score >= g.from; });
        row.recommendedTier = cut == m_model.grades.end() ? 0 : cut->tier;
        row.tierByHand = accounts[i].tierByHand != 0;
        const bool competes = !anyOnTal || accounts[i].onTal;
        if (row.tierByHand) {
            row.tier = accounts[i].tierByHand;
            if (competes)
                --places[size_t(row.tier)];
        } else if (competes && row.recommendedTier > 0) {
            const double strategic = row.score.components[size_t(Component::Strategic)];
            competitors[size_t(cut - m_model.grades.begin())].push_back({score, strategic, quint32(i)});
        }
    }
    const auto before = [&accounts](const Rank &a, const Rank &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.strategic != b.strategic)
            return a.strategic > b.strategic;
        const std::string_view nameA = accounts.text(accounts[a.account].name);
        const std::string_view nameB = accounts.text(accounts[b.account].name);
        return nameA != nameB ? nameA < nameB : accounts[a.account].id < accounts[b.account].id;
    };
    for (std::vector<Rank> &grade : competitors) {
        std::span<Rank> rest(grade);
        for (size_t tier = rest.empty() ? 4 : size_t(m_rows[rest.front().account].recommendedTier); tier <= 3; ++tier) {
            const auto taken = size_t(std::clamp(places[tier], qint64(0), qint64(rest.size())));
            // Who is among the first is asked, not in which order: no sorting.
            if (taken < rest.size())
                std::ranges::nth_element(rest, rest.begin() + qsizetype(taken), before);
            for (const Rank &rank : rest.first(taken))
                m_rows[rank.account].recommendedTier = int(tier);
            places[tier] -= qint64(taken);
            rest = rest.subspan(taken);
        }
        for (const Rank &rank : rest)
            m_rows[rank.account].recommendedTier = 0;
    }
    for (Standing &row : m_rows) {
        if (!row.tierByHand)
            row.tier = row.recommendedTier;
    }
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
    switch (field) {
    case FilterField::Id:
        return QString::number(row.id.value);
    case FilterField::Name:
        return textOrUnknown(accounts, row.name);
    case FilterField::Domain:
        return textOrUnknown(accounts, row.domain);
    case FilterField::Industry:
        return textOrUnknown(accounts, row.industry);
    case FilterField::Country:
        return textOrUnknown(accounts, row.country);
    case FilterField::Region:
        return textOrUnknown(accounts, row.region);
    case FilterField::City:
        return textOrUnknown(accounts, row.city);
    case FilterField::Employees:
        return row.employees ? FilterValue(double(*row.employees)) : FilterValue();
    case FilterField::Revenue:
        return amount(row.revenue);
    case FilterField::Owner:
        return textOrUnknown(accounts, row.owner);
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
    case FilterField::Priority:
        return textOrUnknown(accounts, row.priority);
    case FilterField::OnTal:
        return row.onTal;
    case FilterField::Technologies:
        return textOrUnknown(accounts, row.technologies);
    case FilterField::Competitors:
        return textOrUnknown(accounts, row.competitors);
    case FilterField::ExpectedAcv:
        return amount(row.expectedAcv);
    case FilterField::StrategicValue:
        return row.strategicValue ? FilterValue(*row.strategicValue) : FilterValue();
    }
    return {};
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

ScoreSummary summarizeScores(const Standings &standings)
{
    ScoreSummary summary;
    summary.accounts = standings.size();
    double sum = 0;
    for (size_t i = 0; i < standings.size(); ++i) {
        const Standing &row = standings[i];
        sum += row.score.score;
        if (row.grade == u"A")
            ++summary.gradeA;
        else if (row.grade == u"B")
            ++summary.gradeB;
        else if (row.grade == u"C")
            ++summary.gradeC;
        else
            ++summary.watch;
        ++summary.tiers[size_t(row.tier)];
        ++summary.quadrants[size_t(row.score.quadrant)];
    }
    summary.meanScore = standings.size() > 0 ? sum / double(standings.size()) : 0;
    return summary;
}

} // namespace talbook
