#include "core/results/program_figures.h"

#include "core/base/dates.h"
#include "core/plan/database.h"
#include "core/results/program_weeks.h"
#include "core/scoring/standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

using PerWeek = std::array<double, weekCount>;

void add(PerWeek &sums, Weeks weeks, double amount = 1)
{
    for (int week = 0; week < weekCount; ++week) {
        if (weeks >> week & 1)
            sums[size_t(week)] += amount;
    }
}

bool isThisWeek(Weeks weeks)
{
    return weeks >> thisWeek & 1;
}

enum class Outcome
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
    Outcome outcome = Outcome::Open;
    std::optional<double> amount; ///< in the plan's currency
};

int dealDay(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return dayNumber(text.data(), int(text.size()));
}

Expected<std::vector<Deal>> readDeals(const Database &database, const Standings &standings)
{
    std::vector<Deal> deals;
    Statement rows(database, "SELECT id, account_id, amount, currency, created, closed, outcome FROM opportunity "
                             "ORDER BY id");
    while (rows.step()) {
        const auto account = standings.indexOf(rows.id<AccountId>(1));
        if (!account)
            continue;
        Deal deal{rows.integer(0), *account, dealDay(rows, 4), dealDay(rows, 5), Outcome::Open, {}};
        if (const auto minor = rows.optionalInteger(2))
            deal.amount = standings.facts().settings.inPlanCurrency(*minor, rows.text(3));
        const std::string_view outcome = rows.utf8(6);
        if (outcome != "open")
            deal.outcome = outcome == "won" ? Outcome::Won : Outcome::Lost;
        deals.push_back(deal);
    }
    TALBOOK_TRY(rows.result());
    return deals;
}

class FigureReader
{
public:
    FigureReader(const Standings &standings, const ProgramWeeks &weeks, const Benchmarks &benchmarks,
                 const std::vector<Deal> &deals)
        : m_standings(standings), m_facts(standings.facts()), m_weeks(weeks), m_benchmarks(benchmarks), m_deals(deals),
          m_anyInbound(std::ranges::any_of(m_facts.activities, &ActivityFact::inbound))
    {
        for (size_t i = 0; i < standings.size(); ++i) {
            add(m_members, weeks.member(i));
            add(m_listed, weeks.listed(i));
        }
    }

    std::vector<ProgramFigure> read()
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

private:
    bool hasBegun() const { return m_weeks.firstDay() <= m_weeks.today(); }
    AccountId idOf(size_t account) const { return m_facts.accounts[account].id; }

    ProgramFigure figure(FigureKind kind) const
    {
        ProgramFigure figure;
        figure.kind = kind;
        figure.benchmark = m_benchmarks.of(figureId(kind));
        return figure;
    }

    /// Values of the weeks that have a whole to compare with.
    void fill(ProgramFigure &figure, const PerWeek &values, const PerWeek &wholes, Weeks weeks) const
    {
        figure.value = values[thisWeek];
        figure.denominator = wholes[thisWeek];
        for (int week = 0; week < weekCount; ++week) {
            if ((weeks >> week & 1) && wholes[size_t(week)] > 0)
                figure.series.push_back({QDate(1970, 1, 1).addDays(m_weeks.weekEnd(week)), values[size_t(week)]});
        }
    }

    void fillShares(ProgramFigure &figure, const PerWeek &parts, const PerWeek &wholes, Weeks weeks) const
    {
        PerWeek shares{};
        for (size_t week = 0; week < shares.size(); ++week)
            shares[week] = wholes[week] > 0 ? parts[week] / wholes[week] : 0;
        figure.numerator = parts[thisWeek];
        fill(figure, shares, wholes, weeks);
    }

    void judgeAndKeep(ProgramFigure &&figure)
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

    void engagementRate()
    {
        ProgramFigure rate = figure(FigureKind::EngagementRate);
        PerWeek engaged{};
        for (size_t i = 0; i < m_standings.size(); ++i) {
            if (!m_weeks.member(i))
                continue;
            Weeks active = 0;
            const ActivityFact *latest = nullptr;
            for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
                if (!activity.inbound || activity.day == noDay)
                    continue;
                active |= m_weeks.within(activity.day, m_benchmarks.engagedDays);
                if (activity.day <= m_weeks.today() && (!latest || activity.day >= latest->day))
                    latest = &activity;
            }
            add(engaged, active & m_weeks.member(i));
            if (isThisWeek(active & m_weeks.member(i))) {
                rate.accounts.push_back(idOf(i));
                rate.records.push_back(latest->id);
            }
        }
        fillShares(rate, engaged, m_members, allWeeks);
        judgeAndKeep(std::move(rate));
    }

    void coverage()
    {
        ProgramFigure covered = figure(FigureKind::Coverage);
        PerWeek roles{}, threads{}, required{};
        bool anyPeople = false;
        for (size_t i = 0; i < m_standings.size(); ++i) {
            const Weeks member = m_weeks.member(i);
            const auto people = m_facts.contactsOf(i);
            add(required, member, blockerRole);
            if (!member || people.empty())
                continue;
            anyPeople = anyPeople || isThisWeek(member);
            const qint32 first = qint32(m_facts.contactBegin[i]);
            std::vector<Weeks> engaged(people.size(), 0);
            for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
                const qint32 person = activity.contact - first;
                if (activity.contact < first || size_t(person) >= people.size() || !activity.inbound ||
                    activity.day == noDay || !m_facts.kinds[activity.kind].engages)
                    continue;
                const Weeks weeks = m_weeks.within(activity.day, m_standings.model().engagement.engagedDays) & member;
                engaged[size_t(person)] |= weeks;
                if (isThisWeek(weeks))
                    covered.records.push_back(activity.id);
            }
            std::array<Weeks, 6> byRole{};
            Weeks any = 0;
            for (size_t person = 0; person < people.size(); ++person) {
                add(threads, engaged[person]);
                any |= engaged[person];
                if (people[person].role >= 0)
                    byRole[size_t(people[person].role)] |= engaged[person];
            }
            for (int role = 0; role < blockerRole; ++role)
                add(roles, byRole[size_t(role)]);
            if (isThisWeek(any))
                covered.accounts.push_back(idOf(i));
        }
        if (!anyPeople)
            return;
        fillShares(covered, roles, required, allWeeks);
        covered.beside = threads[thisWeek] / m_members[thisWeek];
        judgeAndKeep(std::move(covered));
    }

    bool isInProgram(int day) const { return day >= m_weeks.firstDay() && day <= m_weeks.lastDay() && day != noDay; }
    /// The program's own weeks that ended on the day or later.
    Weeks ownFrom(int day) const
    {
        return m_weeks.within(std::max(day, m_weeks.weekEnd(0)), 7 * weekCount) & m_weeks.own();
    }

    /// In the plan's order.
    void nameAccounts(ProgramFigure &figure, const std::vector<bool> &behind) const
    {
        for (size_t i = 0; i < behind.size(); ++i) {
            if (behind[i])
                figure.accounts.push_back(idOf(i));
        }
    }

    void opportunities()
    {
        ProgramFigure share = figure(FigureKind::Opportunities);
        std::vector<Weeks> since(m_standings.size(), 0);
        for (const Deal &deal : m_deals) {
            if (!isInProgram(deal.created))
                continue;
            since[deal.account] |= Weeks(ownFrom(deal.created) & m_weeks.listed(deal.account));
            if (isThisWeek(m_weeks.listed(deal.account)))
                share.records.push_back(deal.id);
        }
        PerWeek with{};
        for (size_t i = 0; i < since.size(); ++i) {
            add(with, since[i]);
            if (isThisWeek(since[i]))
                share.accounts.push_back(idOf(i));
        }
        fillShares(share, with, m_listed, m_weeks.own());
        judgeAndKeep(std::move(share));
    }

    void pipeline()
    {
        ProgramFigure amount = figure(FigureKind::Pipeline);
        PerWeek list{}, all{};
        std::vector<bool> behind(m_standings.size(), false);
        for (const Deal &deal : m_deals) {
            if (!isInProgram(deal.created))
                continue;
            const Weeks weeks = ownFrom(deal.created);
            const bool ours = isThisWeek(m_weeks.listed(deal.account));
            if (!deal.amount) {
                amount.leftOut += ours ? 1 : 0;
                continue;
            }
            add(all, weeks, *deal.amount);
            add(list, weeks & m_weeks.listed(deal.account), *deal.amount);
            if (ours) {
                behind[deal.account] = true;
                amount.records.push_back(deal.id);
            }
        }
        if (all[thisWeek] <= 0)
            return;
        nameAccounts(amount, behind);
        fill(amount, list, all, m_weeks.own());
        amount.numerator = list[thisWeek];
        amount.beside = list[thisWeek] / all[thisWeek];
        judgeAndKeep(std::move(amount));
    }

    /// Win rate, or deal size: closed deals of the last 365 days, the list against the rest.
    void deals(FigureKind kind)
    {
        const bool rate = kind == FigureKind::WinRate;
        ProgramFigure result = figure(kind);
        PerWeek list{}, listWhole{};
        RestFigure rest;
        std::vector<bool> behind(m_standings.size(), false);
        for (const Deal &deal : m_deals) {
            const bool won = deal.outcome == Outcome::Won;
            if (deal.outcome == Outcome::Open || deal.closed == noDay || (!rate && !won))
                continue;
            const Weeks weeks = m_weeks.within(deal.closed, m_benchmarks.closedDays - 1);
            const Weeks ours = weeks & m_weeks.listed(deal.account);
            if (!rate && !deal.amount) {
                result.leftOut += isThisWeek(ours) ? 1 : 0;
                continue;
            }
            const double part = rate ? double(won) : *deal.amount;
            add(list, ours, part);
            add(listWhole, ours);
            if (isThisWeek(weeks) && !isThisWeek(ours)) {
                rest.numerator += part;
                ++rest.denominator;
            }
            if (isThisWeek(ours) && won) {
                behind[deal.account] = true;
                result.records.push_back(deal.id);
            }
        }
        if (listWhole[thisWeek] <= 0)
            return;
        nameAccounts(result, behind);
        fillShares(result, list, listWhole, allWeeks);
        if (rest.denominator > 0) {
            rest.value = rest.numerator / rest.denominator;
            result.rest = rest;
        }
        if (rate) {
            result.interval = wilsonInterval(std::llround(result.numerator), std::llround(result.denominator));
            if (result.rest)
                result.rest->interval = wilsonInterval(std::llround(rest.numerator), std::llround(rest.denominator));
        }
        judgeAndKeep(std::move(result));
    }

    void firstEngagement()
    {
        ProgramFigure days = figure(FigureKind::FirstEngagement);
        std::array<std::vector<double>, weekCount> waited;
        for (size_t i = 0; i < m_standings.size(); ++i) {
            if (m_weeks.joined(i) == noDay || m_weeks.joined(i) > m_weeks.today())
                continue;
            const ActivityFact *first = nullptr;
            for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
                if (activity.inbound && activity.day >= m_weeks.joined(i) && activity.day <= m_weeks.today() &&
                    (!first || activity.day < first->day))
                    first = &activity;
            }
            if (!first)
                continue;
            const Weeks weeks = ownFrom(first->day);
            for (int week = 0; week < weekCount; ++week) {
                if (weeks >> week & 1)
                    waited[size_t(week)].push_back(first->day - m_weeks.joined(i));
            }
            days.accounts.push_back(idOf(i));
            days.records.push_back(first->id);
        }
        if (waited[thisWeek].empty())
            return;
        PerWeek medians{}, engaged{};
        for (size_t week = 0; week < waited.size(); ++week) {
            engaged[week] = double(waited[week].size());
            medians[week] = median(std::move(waited[week]));
        }
        fill(days, medians, engaged, m_weeks.own());
        days.numerator = engaged[thisWeek];
        days.denominator = m_listed[thisWeek];
        judgeAndKeep(std::move(days));
    }

    void reach()
    {
        ProgramFigure reached = figure(FigureKind::Reach);
        PerWeek touched{};
        for (size_t i = 0; i < m_standings.size(); ++i) {
            if (!m_weeks.member(i))
                continue;
            const ActivityFact *first = nullptr;
            for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
                if (isInProgram(activity.day) && (!first || activity.day < first->day))
                    first = &activity;
            }
            if (!first)
                continue;
            const Weeks weeks = ownFrom(first->day) & m_weeks.member(i);
            add(touched, weeks);
            if (isThisWeek(weeks)) {
                reached.accounts.push_back(idOf(i));
                reached.records.push_back(first->id);
            }
        }
        fillShares(reached, touched, m_members, m_weeks.own());
        judgeAndKeep(std::move(reached));
    }

    const Standings &m_standings;
    const Facts &m_facts;
    const ProgramWeeks &m_weeks;
    const Benchmarks &m_benchmarks;
    const std::vector<Deal> &m_deals;
    bool m_anyInbound;
    PerWeek m_members{}, m_listed{};
    std::vector<ProgramFigure> m_figures;
};

} // namespace

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
    const auto benchmarks = Benchmarks::load();
    TALBOOK_TRY(benchmarks);
    const auto weeks = ProgramWeeks::read(database, standings);
    TALBOOK_TRY(weeks);
    const auto deals = readDeals(database, standings);
    TALBOOK_TRY(deals);
    return FigureReader(standings, *weeks, *benchmarks, *deals).read();
}

} // namespace talbook
