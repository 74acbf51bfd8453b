#pragma once

#include "core/base/dates.h"
#include "core/results/program_figures.h"
#include "core/results/program_weeks.h"
#include "core/scoring/standing.h"

#include <array>
#include <optional>
#include <vector>

namespace talbook
{

using PerWeek = std::array<double, weekCount>;

inline void addInWeeks(PerWeek &sums, Weeks weeks, double amount = 1)
{
    for (int week = 0; week < weekCount; ++week) {
        if (weeks >> week & 1)
            sums[size_t(week)] += amount;
    }
}

inline bool isThisWeek(Weeks weeks)
{
    return weeks >> thisWeek & 1;
}

enum class DealOutcome
{
    Open,
    Won,
    Lost
};

struct Deal
{
    qint64 id = 0;
    size_t account = 0;
    int created = noDay, closed = noDay;
    DealOutcome outcome = DealOutcome::Open;
    std::optional<double> amount = {}; ///< in the plan's currency
    int mql = noDay, sql = noDay;
};

/// All opportunities of the plan's accounts, in the order they were made.
Expected<std::vector<Deal>> readDeals(const Database &database, const Standings &standings);

/// Works out the figures of a program one after the other. All arguments must outlive it.
class FigureReader
{
public:
    FigureReader(const Standings &standings, const ProgramWeeks &weeks, const Benchmarks &benchmarks,
                 const std::vector<Deal> &deals);

    std::vector<ProgramFigure> read();

private:
    bool hasBegun() const { return m_weeks.firstDay() <= m_weeks.today(); }
    AccountId idOf(size_t account) const { return m_facts.accounts[account].id; }
    bool isInProgram(int day) const { return day >= m_weeks.firstDay() && day <= m_weeks.lastDay() && day != noDay; }
    /// The program's own weeks that ended on the day or later.
    Weeks ownFrom(int day) const;

    ProgramFigure figure(FigureKind kind) const;
    /// Values of the weeks that have a whole to compare with.
    void fill(ProgramFigure &figure, const PerWeek &values, const PerWeek &wholes, Weeks weeks) const;
    void fillShares(ProgramFigure &figure, const PerWeek &parts, const PerWeek &wholes, Weeks weeks) const;
    /// In the plan's order.
    void nameAccounts(ProgramFigure &figure, const std::vector<bool> &behind) const;
    void judgeAndKeep(ProgramFigure &&figure);

    void engagementRate();
    void coverage();
    void firstEngagement();
    void reach();

    void opportunities();
    void pipeline();
    /// Win rate, or deal size: closed deals of the last 365 days, the list against the rest.
    void deals(FigureKind kind);

    const Standings &m_standings;
    const Facts &m_facts;
    const ProgramWeeks &m_weeks;
    const Benchmarks &m_benchmarks;
    const std::vector<Deal> &m_deals;
    bool m_anyInbound;
    PerWeek m_members{}, m_listed{};
    std::vector<ProgramFigure> m_figures;
};

} // namespace talbook
