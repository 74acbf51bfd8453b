#include "core/results/metrics.h"

#include "core/base/text.h"
#include "core/results/metric_notes.h"
#include "core/results/metric_reader.h"

#include <algorithm>
#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const Standings &standings, TextRef ref)
{
    const std::string_view text = standings.accounts().text(ref);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Group
{
    MetricCohort cohort;
    std::vector<bool> belongs;
};

std::vector<bool> selected(size_t size, const std::function<bool(size_t)> &isIn)
{
    std::vector<bool> belongs(size, false);
    for (size_t i = 0; i < size; ++i)
        belongs[i] = isIn(i);
    return belongs;
}

std::vector<Group> groupsOf(const ResultFacts &facts, bool byOwner)
{
    const ResultScope &scope = facts.scope;
    const size_t size = facts.standings.size();
    std::vector<Group> groups;
    const auto add = [&](MetricCohort cohort, const std::function<bool(size_t)> &isIn) {
        std::vector<bool> belongs = selected(size, isIn);
        cohort.accounts = size_t(std::ranges::count(belongs, true));
        groups.push_back({std::move(cohort), std::move(belongs)});
    };
    add({CohortKind::List, 0, {}, 0}, [&](size_t i) { return scope.listed[i]; });
    if (!scope.hasList)
        return groups;
    add({CohortKind::Rest, 0, {}, 0}, [&](size_t i) { return !scope.listed[i]; });
    for (int tier = 1; tier <= 3; ++tier)
        add({CohortKind::Tier, tier, {}, 0}, [&](size_t i) { return scope.listed[i] && scope.tier[i] == tier; });
    if (!byOwner)
        return groups;
    std::map<QString, std::vector<size_t>> owners;
    for (size_t i = 0; i < size; ++i) {
        if (scope.listed[i])
            owners[textOf(facts.standings, facts.standings.accounts()[i].owner)].push_back(i);
    }
    for (const auto &[owner, accounts] : owners) {
        add({CohortKind::Owner, 0, owner, 0}, [&](size_t i) { return std::ranges::binary_search(accounts, i); });
    }
    return groups;
}

/// Shared costs name no account: they are in the list's figure, in a tier's where they name the tier, and in no other.
bool countsCost(const ResultFacts &facts, const Group &group, const MetricCost &entry)
{
    switch (group.cohort.kind) {
    case CohortKind::List:
        return true;
    case CohortKind::Tier:
        return entry.tier == group.cohort.tier;
    case CohortKind::Rest:
        return false;
    case CohortKind::Owner:
        break;
    }
    const auto account = facts.standings.indexOf(entry.account);
    return account && group.belongs[*account];
}

void judge(Metric &metric, const Benchmarks &benchmarks)
{
    const QString id = QLatin1StringView(metricDefinition(metric.kind).id);
    metric.benchmark = benchmarks.of(id);
    metric.target = benchmarks.targetOf(id);
    if (!metric.benchmark || !metric.figure.value)
        return;
    if (!metric.benchmark->timesRest) {
        const bool few = metric.figure.few && metricBasis(metric.kind) == MetricBasis::Sample;
        metric.verdict = few                                             ? Verdict::FewCases
                         : metric.benchmark->isMet(*metric.figure.value) ? Verdict::Met
                                                                         : Verdict::Missed;
        return;
    }
    if (metric.cohorts.size() < 2) // everybody is compared with nobody
        return;
    const MetricFigure &rest = metric.cohorts[1];
    if (metric.figure.few || rest.few || !rest.value) {
        metric.verdict = Verdict::FewCases;
        return;
    }
    const bool met = *metric.figure.value > 0 && *metric.figure.value >= metric.benchmark->value * *rest.value;
    metric.verdict = met ? Verdict::Met : Verdict::Missed;
}

/// What no record tells of is unknown, not nothing.
void forgetUntold(const ResultFacts &facts, MetricReader::Figures &figures)
{
    const Facts &all = facts.standings.facts();
    const auto forget = [&](std::initializer_list<MetricKind> kinds) {
        for (const MetricKind kind : kinds) {
            figures[size_t(kind)].value.reset();
            figures[size_t(kind)].interval.reset();
        }
    };
    if (all.activities.empty())
        forget({MetricKind::Reach});
    if (std::ranges::none_of(all.activities, &ActivityFact::inbound))
        forget({MetricKind::EngagementRate, MetricKind::CommitteeCoverage, MetricKind::ContactsEngaged});
    if (all.contacts.empty())
        forget({MetricKind::CommitteeCoverage, MetricKind::ContactsEngaged});
    if (facts.deals.empty())
        forget({MetricKind::AccountsWithOpportunities});
    if (all.activities.empty())
        forget({MetricKind::InfluencedPipeline, MetricKind::InfluencedShare});
}

} // namespace

MetricBasis metricBasis(MetricKind kind)
{
    switch (kind) {
    case MetricKind::EngagementRate:
    case MetricKind::Reach:
    case MetricKind::CommitteeCoverage:
    case MetricKind::ContactsEngaged:
    case MetricKind::AccountsWithOpportunities:
    case MetricKind::PipelineShare:
    case MetricKind::InfluencedShare:
    case MetricKind::FirstEngagement:
    case MetricKind::FirstOpportunity:
        return MetricBasis::Census;
    case MetricKind::WinRate:
    case MetricKind::DealSize:
    case MetricKind::Cycle:
    case MetricKind::CycleMean:
    case MetricKind::MqlToSql:
    case MetricKind::SqlToWon:
    case MetricKind::Velocity:
    case MetricKind::MeetingConversion:
    case MetricKind::WinRateYear:
    case MetricKind::DealSizeYear:
        return MetricBasis::Sample;
    default:
        return MetricBasis::Total;
    }
}

bool isOfCost(MetricKind kind)
{
    return kind == MetricKind::Cost || kind == MetricKind::CostPerEngaged || kind == MetricKind::CostPerOpportunity ||
           kind == MetricKind::CostPerCustomer || kind == MetricKind::Roi || kind == MetricKind::RoiPercent;
}

const std::vector<MetricDefinition> &metricDefinitions()
{
    using Kind = MetricKind;
    using Unit = MetricUnit;
    using Records = MetricRecords;
    static const std::vector<MetricDefinition> all = {
        {Kind::EngagementRate, "engagement_rate", Unit::Share, Records::Activities},
        {Kind::Reach, "reach", Unit::Share, Records::Activities},
        {Kind::CommitteeCoverage, "committee_coverage", Unit::Share, Records::Contacts},
        {Kind::ContactsEngaged, "contacts_engaged", Unit::Number, Records::Contacts},
        {Kind::AccountsWithOpportunities, "accounts_with_opportunities", Unit::Share, Records::Opportunities},
        {Kind::Opportunities, "opportunities", Unit::Count, Records::Opportunities},
        {Kind::Pipeline, "pipeline", Unit::Amount, Records::Opportunities},
        {Kind::PipelineShare, "pipeline_share", Unit::Share, Records::Opportunities},
        {Kind::InfluencedPipeline, "influenced_pipeline", Unit::Amount, Records::Opportunities},
        {Kind::InfluencedShare, "influenced_share", Unit::Share, Records::Opportunities},
        {Kind::WonDeals, "won_deals", Unit::Count, Records::Opportunities},
        {Kind::WonRevenue, "won_revenue", Unit::Amount, Records::Opportunities},
        {Kind::Customers, "customers", Unit::Count, Records::Opportunities},
        {Kind::WinRate, "win_rate", Unit::Share, Records::Opportunities},
        {Kind::DealSize, "average_deal_size", Unit::Amount, Records::Opportunities},
        {Kind::Cycle, "cycle", Unit::Days, Records::Opportunities},
        {Kind::CycleMean, "cycle_mean", Unit::Days, Records::Opportunities},
        {Kind::MqlToSql, "mql_to_sql", Unit::Days, Records::Opportunities},
        {Kind::SqlToWon, "sql_to_won", Unit::Days, Records::Opportunities},
        {Kind::Velocity, "velocity", Unit::AmountPerDay, Records::Opportunities},
        {Kind::FirstEngagement, "time_to_first_engagement", Unit::Days, Records::Activities},
        {Kind::FirstOpportunity, "time_to_opportunity", Unit::Days, Records::Opportunities},
        {Kind::MeetingConversion, "meeting_conversion", Unit::Share, Records::Contacts},
        {Kind::Cost, "cost", Unit::Amount, Records::CostLines},
        {Kind::CostPerEngaged, "cost_per_engaged_account", Unit::Amount, Records::Activities},
        {Kind::CostPerOpportunity, "cost_per_opportunity", Unit::Amount, Records::Opportunities},
        {Kind::CostPerCustomer, "cac", Unit::Amount, Records::Opportunities},
        {Kind::AttributedRevenue, "attributed_revenue", Unit::Amount, Records::Opportunities},
        {Kind::Roi, "roi", Unit::Ratio, Records::Opportunities},
        {Kind::RoiPercent, "roi_percent", Unit::Percent, Records::Opportunities},
        {Kind::WinRateYear, "win_rate_year", Unit::Share, Records::Opportunities},
        {Kind::DealSizeYear, "average_deal_size_year", Unit::Amount, Records::Opportunities},
    };
    return all;
}

const MetricDefinition &metricDefinition(MetricKind kind)
{
    return metricDefinitions()[size_t(kind)];
}

std::optional<MetricKind> metricKind(const QString &id)
{
    for (const MetricDefinition &definition : metricDefinitions()) {
        if (id == QLatin1StringView(definition.id))
            return definition.kind;
    }
    return std::nullopt;
}

MetricKind metricOf(FigureKind figure)
{
    switch (figure) {
    case FigureKind::EngagementRate:
        return MetricKind::EngagementRate;
    case FigureKind::Coverage:
        return MetricKind::CommitteeCoverage;
    case FigureKind::Opportunities:
        return MetricKind::AccountsWithOpportunities;
    case FigureKind::Pipeline:
        return MetricKind::Pipeline;
    case FigureKind::WinRate:
        return MetricKind::WinRateYear;
    case FigureKind::FirstEngagement:
        return MetricKind::FirstEngagement;
    case FigureKind::Reach:
        return MetricKind::Reach;
    case FigureKind::DealSize:
        break;
    }
    return MetricKind::DealSizeYear;
}

QString MetricCohort::id() const
{
    switch (kind) {
    case CohortKind::List:
        return u"tal"_s;
    case CohortKind::Rest:
        return u"rest"_s;
    case CohortKind::Tier:
        return u"tier_"_s + QString::number(tier);
    case CohortKind::Owner:
        break;
    }
    return u"owner:"_s + owner;
}

Expected<Metrics> readMetrics(const Database &database, const Standings &standings, const MetricsRequest &request,
                              const Wording &words)
{
    const auto facts = ResultFacts::read(database, standings, request, words);
    TALBOOK_TRY(facts);
    const ResultScope &scope = facts->scope;
    Metrics metrics;
    metrics.program = scope.program;
    if (scope.from != INT_MIN)
        metrics.from = QDate(1970, 1, 1).addDays(scope.from);
    metrics.to = QDate(1970, 1, 1).addDays(scope.to);
    metrics.asOf = standings.asOf();
    metrics.currency = standings.facts().settings.currency;
    metrics.hasList = scope.hasList;

    metrics.metrics.resize(metricCount);
    for (size_t i = 0; i < metricCount; ++i)
        metrics.metrics[i].kind = MetricKind(i);
    for (const Group &group : groupsOf(*facts, request.byOwner)) {
        auto figures = MetricReader(*facts, group.belongs, group.cohort.kind == CohortKind::Rest)
                           .read([&](const MetricCost &entry) { return countsCost(*facts, group, entry); });
        forgetUntold(*facts, figures);
        for (size_t i = 0; i < metricCount; ++i) {
            if (group.cohort.kind == CohortKind::List)
                metrics.metrics[i].figure = figures[i];
            if (scope.hasList)
                metrics.metrics[i].cohorts.push_back(std::move(figures[i]));
        }
        if (scope.hasList)
            metrics.cohorts.push_back(group.cohort);
    }
    for (Metric &metric : metrics.metrics) {
        judge(metric, facts->benchmarks);
        metric.note = metricNote(metric, *facts, words);
    }
    metrics.remarks = metricRemarks(*facts, request.byOwner, words);
    return metrics;
}

} // namespace talbook
