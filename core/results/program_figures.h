#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/results/benchmarks.h"
#include "core/results/interval.h"

#include <QDate>

#include <optional>
#include <vector>

namespace talbook
{

class Database;
class Standings;

/// In the order in which they matter.
enum class FigureKind
{
    EngagementRate,  ///< accounts of the list with an inbound activity in the last 30 days / accounts of the list
    Coverage,        ///< required roles with an engaged stakeholder / required roles, over the list
    Opportunities,   ///< accounts of the list with an opportunity created in the program / accounts of the list
    Pipeline,        ///< amount of the opportunities created in the program on accounts of the list / of all accounts
    WinRate,         ///< won / (won + lost), closed in the last 365 days
    FirstEngagement, ///< median days from joining the list to the first inbound activity
    Reach,           ///< accounts of the list with any activity in the program / accounts of the list
    DealSize,        ///< mean amount of the deals won in the last 365 days
};
/// Stable: "engagement_rate", "coverage", "opportunities", "pipeline", "win_rate", "first_engagement", "reach",
/// "deal_size".
QString figureId(FigureKind kind);

enum class Verdict
{
    NoBenchmark,
    Met,
    Missed,
    FewCases, ///< a group of the comparison is too small to conclude anything
};

struct SeriesPoint
{
    QDate day; ///< the week's end
    double value = 0;
};

/// The same figure for the accounts that are not on the list.
struct RestFigure
{
    double value = 0, numerator = 0, denominator = 0;
    std::optional<Interval> interval;
};

/// One figure of the program (domain section 9) on the day. Shares are 0 to 1, amounts in major units of the plan's
/// currency.
///
/// "The list" is who stands on it on the day. What it brought (opportunities, pipeline, deals, first engagement) also
/// counts who has left it since: else every graduated customer would leave the figure. Deals are those closed in the
/// last 365 days, since a quarter holds too few to compare; everything else "in the program" lies between the program's
/// first day and the day, or the program's last.
struct ProgramFigure
{
    FigureKind kind = FigureKind::EngagementRate;
    double value = 0; ///< a share, an amount or days
    double numerator = 0, denominator = 0;
    std::optional<double> beside; ///< coverage: engaged contacts an account; pipeline: its share of the whole
    int leftOut = 0;              ///< opportunities whose amount is unknown or has no exchange rate

    std::vector<AccountId> accounts; ///< behind the numerator, in the plan's order
    std::vector<qint64> records;     ///< their activities or opportunities, by id

    std::vector<SeriesPoint> series; ///< of the last 13 weeks, as of each week's end; the last is the figure itself
    std::optional<Benchmark> benchmark;
    Verdict verdict = Verdict::NoBenchmark;
    std::optional<Interval> interval;
    std::optional<RestFigure> rest;
};

/// The figures that the plan has data for, in the order of FigureKind; none while nobody is on the list.
Expected<std::vector<ProgramFigure>> programFigures(const Database &database, const Standings &standings);

} // namespace talbook
