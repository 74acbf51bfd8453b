#pragma once

#include "core/accounts/programs.h"
#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"
#include "core/results/benchmarks.h"
#include "core/results/interval.h"
#include "core/results/program_figures.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace talbook
{

class Database;
class Standings;

/// Every metric of domain section 9, in the order in which they are shown. What each counts is said in its words
/// (metricHelp() in metric_words.h) and, in short, here. "The list" is as in ProgramFigure: who stands on it on
/// the day; what it brought also counts who has left it since.
enum class MetricKind
{
    EngagementRate,            ///< accounts of the list with an inbound activity in the last 30 days / accounts
    Reach,                     ///< accounts of the list with any activity in the period / accounts
    CommitteeCoverage,         ///< roles with an engaged stakeholder / required roles: the mean over the list
    ContactsEngaged,           ///< engaged stakeholders an account
    AccountsWithOpportunities, ///< accounts with an opportunity created in the period / accounts
    Opportunities,             ///< opportunities created in the period
    Pipeline,                  ///< their amounts
    PipelineShare,             ///< over the same of all accounts
    InfluencedPipeline, ///< of the pipeline: with a marketing touch within 180 days before creation or while open
    InfluencedShare,    ///< over the pipeline
    WonDeals,           ///< won, closed in the period
    WonRevenue,         ///< their amounts
    Customers,          ///< accounts that had won nothing before the period and won in it
    WinRate,            ///< won / (won + lost), closed in the period
    DealSize,           ///< mean amount of the won deals
    Cycle,              ///< median days from created to closed won
    CycleMean,          ///< … their mean
    MqlToSql,           ///< median days between the dates, of deals won in the period
    SqlToWon,
    Velocity,           ///< opportunities x win rate x deal size / cycle: an amount a day
    FirstEngagement,    ///< median days from joining the list to the first inbound activity
    FirstOpportunity,   ///< … to the first opportunity
    MeetingConversion,  ///< stakeholders with a meeting / stakeholders contacted, in the period
    Cost,               ///< what was spent, as the Budget page says
    CostPerEngaged,     ///< cost / accounts with an inbound activity in the period
    CostPerOpportunity, ///< cost / opportunities created in the period
    CostPerCustomer,    ///< cost / customers (CAC)
    AttributedRevenue,  ///< amounts of the won deals that have a touchpoint; the same by every attribution model
    Roi,                ///< (attributed revenue - cost) / cost as the number before ": 1"
    RoiPercent,         ///< … the same in per cent
    WinRateYear,        ///< win rate of the last 365 days, as Home shows it
    DealSizeYear,       ///< deal size of the last 365 days, as Home shows it
};

enum class MetricUnit
{
    Share,  ///< 0 to 1
    Amount, ///< major units of the plan's currency
    AmountPerDay,
    Days,
    Count,
    Number,
    Ratio,  ///< n : 1
    Percent ///< 300 is three times
};

/// What MetricFigure::records are keys of.
enum class MetricRecords
{
    Activities,
    Opportunities,
    Contacts,
    CostLines ///< in MetricFigure::costs, with the tasks that cost something
};

struct MetricDefinition
{
    MetricKind kind;
    const char *id; ///< stable: "win_rate"
    MetricUnit unit;
    MetricRecords records;
};
/// One a MetricKind, in its order.
const std::vector<MetricDefinition> &metricDefinitions();
const MetricDefinition &metricDefinition(MetricKind kind);
/// What the cases of a metric allow to say.
enum class MetricBasis
{
    Total,  ///< a sum or a count, or made of such: as it is, however small
    Census, ///< of every account of the list: a fact about it; few cases forbid the comparison of groups alone
    Sample  ///< of deals or meetings as they happened to come: from few cases nothing is concluded, no verdict either
};
MetricBasis metricBasis(MetricKind kind);
/// Whether what was spent is in the figure.
bool isOfCost(MetricKind kind);
/// Nothing for an unknown id.
std::optional<MetricKind> metricKind(const QString &id);
/// The metric that a figure of Home is.
MetricKind metricOf(FigureKind figure);

/// Something spent, as the budget counts it: a cost line, or the tasks of a campaign, channel and account in a month
/// where no line states them.
struct MetricCost
{
    CostId line;       ///< null: of tasks
    AccountId account; ///< null: of no account alone
    int tier = 0;      ///< 0: of none
    QDate date;        ///< of tasks: the first day of the month
    QString category, channel, campaign;
    int tasks = 0;
    qint64 actual = 0; ///< minor units of the plan's currency
};

/// A metric of one group of accounts.
struct MetricFigure
{
    std::optional<double> value; ///< nothing where it cannot be told: no cases, or nothing to divide by
    qint64 n = 0;                ///< cases: accounts, deals, stakeholders, whatever is counted or averaged over
    double numerator = 0, denominator = 0;
    /// 95 %: Wilson for shares, Student's t for means (two cases or more), the exact order-statistics interval for
    /// medians (six or more); none for sums and for figures made of several.
    std::optional<Interval> interval;
    std::vector<AccountId> accounts; ///< behind the numerator, in the plan's order
    std::vector<qint64> records;     ///< theirs, by id
    /// Of a share, what the denominator has beside them: accounts without an answer, lost deals of a win rate. Nothing
    /// for sums, means and medians, which have no denominator of their own.
    std::vector<AccountId> otherAccounts;     ///< in the plan's order
    std::vector<qint64> otherRecords;         ///< by id
    std::vector<std::pair<qint64, int>> days; ///< of lengths of time: a record and how many days it took; by id
    std::vector<std::pair<qint64, qint64>>
        credits; ///< of a credit: a deal and what it brought to it, minor units; by id
    /// What was spent, where the figure is of costs or divides by them; one for all such figures of a group.
    std::shared_ptr<const std::vector<MetricCost>> costs;
    int leftOut = 0;  ///< opportunities without an amount, or in a currency without a rate
    bool few = false; ///< fewer cases than Benchmarks::leastCases; never of a total
};

struct Metric
{
    MetricKind kind = MetricKind::EngagementRate;
    MetricFigure figure;               ///< of the list; of all accounts where there is no list
    std::vector<MetricFigure> cohorts; ///< by Metrics::cohorts
    std::optional<Benchmark> benchmark;
    std::optional<double> target;
    Verdict verdict = Verdict::NoBenchmark;
    QString note; ///< sentences, in the language asked for: why there is no value, few cases, what was left out
};

enum class CohortKind
{
    List,
    Rest, ///< accounts of the plan that are not on the list: the control cohort
    Tier, ///< of the list
    Owner ///< of the list
};

struct MetricCohort
{
    CohortKind kind = CohortKind::List;
    int tier = 0;  ///< 1 to 3
    QString owner; ///< empty: nobody's
    size_t accounts = 0;

    /// Stable: "tal", "rest", "tier_1", "owner:Anna".
    QString id() const;
};

/// A sentence about several metrics, told once.
struct MetricRemark
{
    QString about; ///< "All figures"
    QString text;
};

struct Metrics
{
    std::optional<Program> program;
    QDate from; ///< invalid: from the beginning
    QDate to;   ///< the last day that counts, no later than the day of the standings
    QDate asOf;
    QString currency;
    bool hasList = false; ///< false: nobody was on a list in the period, and the figures are of all accounts
    std::vector<MetricCohort> cohorts; ///< the list, the rest, tiers 1 to 3, then owners by name; empty without a list
    std::vector<Metric> metrics;       ///< all, in the order of MetricKind
    std::vector<MetricRemark>
        remarks; ///< that the list is nobody's; what of the cost is in no tier's or owner's figure

    const Metric &of(MetricKind kind) const { return metrics[size_t(kind)]; }
};

struct MetricsRequest
{
    QDate from = {}, to = {}; ///< days of a period of one's own; both invalid: the standings' program
    bool byOwner = false;     ///< cohorts of owners too

    bool isPeriod() const { return from.isValid() || to.isValid(); }
    /// The day on which the standings must be: no later than the period's end.
    QDate day(QDate asOf) const { return to.isValid() && to < asOf ? to : asOf; }
};

/// Works out all metrics. With a period of one's own, the list is made of the programs that run in it, and costs are
/// those of its days (tasks: of its months). Without one, they are those of the standings' program and its budget; a
/// plan without a program has all its days.
///
/// BadInput where the period ends before it begins.
Expected<Metrics> readMetrics(const Database &database, const Standings &standings, const MetricsRequest &request,
                              const Wording &words);

} // namespace talbook
