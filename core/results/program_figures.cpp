#include "core/results/program_figures.h"

#include "core/results/figure_reader.h"
#include "core/results/metrics.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

FigureReader::FigureReader(const Standings &standings, const ProgramWeeks &weeks, const Benchmarks &benchmarks,
                           const std::vector<Deal> &deals)
    : m_standings(standings), m_facts(standings.facts()), m_weeks(weeks), m_benchmarks(benchmarks), m_deals(deals),
      m_anyInbound(std::ranges::any_of(m_facts.activities, &ActivityFact::inbound))
{
    for (size_t i = 0; i < standings.size(); ++i) {
        addInWeeks(m_members, weeks.member(i));
        addInWeeks(m_listed, weeks.listed(i));
    }
}

std::vector<ProgramFigure> FigureReader::read()
{
    if (m_members[thisWeek] <= 0)
        return {};
    if (m_anyInbound) {
        engagementRate();
        coverage();
    }
    if (!m_deals.empty() && hasBegun()) {
        opportunities();
        pipeline();
    }
    deals(FigureKind::WinRate);
    if (m_anyInbound)
        firstEngagement();
    if (!m_facts.activities.empty() && hasBegun())
        reach();
    deals(FigureKind::DealSize);
    return std::move(m_figures);
}

ProgramFigure FigureReader::figure(FigureKind kind) const
{
    ProgramFigure figure;
    figure.kind = kind;
    figure.benchmark = m_benchmarks.of(QLatin1StringView(metricDefinition(metricOf(kind)).id));
    return figure;
}

void FigureReader::fill(ProgramFigure &figure, const PerWeek &values, const PerWeek &wholes, Weeks weeks) const
{
    figure.value = values[thisWeek];
    figure.denominator = wholes[thisWeek];
    for (int week = 0; week < weekCount; ++week) {
        if ((weeks >> week & 1) && wholes[size_t(week)] > 0)
            figure.series.push_back({QDate(1970, 1, 1).addDays(m_weeks.weekEnd(week)), values[size_t(week)]});
    }
}

void FigureReader::fillShares(ProgramFigure &figure, const PerWeek &parts, const PerWeek &wholes, Weeks weeks) const
{
    PerWeek shares{};
    for (size_t week = 0; week < shares.size(); ++week)
        shares[week] = wholes[week] > 0 ? parts[week] / wholes[week] : 0;
    figure.numerator = parts[thisWeek];
    fill(figure, shares, wholes, weeks);
}

void FigureReader::judgeAndKeep(ProgramFigure &&figure)
{
    if (figure.benchmark && figure.benchmark->timesRest) {
        const bool few = !figure.rest || figure.denominator < m_benchmarks.leastCases ||
                         figure.rest->denominator < m_benchmarks.leastCases;
        const bool met =
            figure.rest && figure.value > 0 && figure.value >= figure.benchmark->value * figure.rest->value;
        figure.verdict = few ? Verdict::FewCases : met ? Verdict::Met : Verdict::Missed;
    } else if (figure.benchmark) {
        figure.verdict = figure.benchmark->isMet(figure.value) ? Verdict::Met : Verdict::Missed;
    }
    std::ranges::sort(figure.records);
    m_figures.push_back(std::move(figure));
}

Weeks FigureReader::ownFrom(int day) const
{
    return m_weeks.within(std::max(day, m_weeks.weekEnd(0)), 7 * weekCount) & m_weeks.own();
}

void FigureReader::nameAccounts(ProgramFigure &figure, const std::vector<bool> &behind) const
{
    for (size_t i = 0; i < behind.size(); ++i) {
        if (behind[i])
            figure.accounts.push_back(idOf(i));
    }
}

QString figureId(FigureKind kind)
{
    switch (kind) {
    case FigureKind::EngagementRate:
        return u"engagement_rate"_s;
    case FigureKind::Coverage:
        return u"coverage"_s;
    case FigureKind::Opportunities:
        return u"opportunities"_s;
    case FigureKind::Pipeline:
        return u"pipeline"_s;
    case FigureKind::WinRate:
        return u"win_rate"_s;
    case FigureKind::FirstEngagement:
        return u"first_engagement"_s;
    case FigureKind::Reach:
        return u"reach"_s;
    case FigureKind::DealSize:
        break;
    }
    return u"deal_size"_s;
}

Expected<std::vector<ProgramFigure>> programFigures(const Database &database, const Standings &standings)
{
    const auto benchmarks = Benchmarks::read(database);
    TALBOOK_TRY(benchmarks);
    const auto weeks = ProgramWeeks::read(database, standings);
    TALBOOK_TRY(weeks);
    const auto deals = readDeals(database, standings);
    TALBOOK_TRY(deals);
    return FigureReader(standings, *weeks, *benchmarks, *deals).read();
}

} // namespace talbook
