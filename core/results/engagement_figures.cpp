#include "core/results/figure_reader.h"

namespace talbook
{

void FigureReader::engagementRate()
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
        addInWeeks(engaged, active & m_weeks.member(i));
        if (isThisWeek(active & m_weeks.member(i))) {
            rate.accounts.push_back(idOf(i));
            rate.records.push_back(latest->id);
        }
    }
    fillShares(rate, engaged, m_members, allWeeks);
    judgeAndKeep(std::move(rate));
}

void FigureReader::coverage()
{
    ProgramFigure covered = figure(FigureKind::Coverage);
    PerWeek roles{}, threads{}, required{};
    bool anyPeople = false;
    for (size_t i = 0; i < m_standings.size(); ++i) {
        const Weeks member = m_weeks.member(i);
        const auto people = m_facts.contactsOf(i);
        addInWeeks(required, member, blockerRole);
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
            addInWeeks(threads, engaged[person]);
            any |= engaged[person];
            if (people[person].role >= 0)
                byRole[size_t(people[person].role)] |= engaged[person];
        }
        for (int role = 0; role < blockerRole; ++role)
            addInWeeks(roles, byRole[size_t(role)]);
        if (isThisWeek(any))
            covered.accounts.push_back(idOf(i));
    }
    if (!anyPeople)
        return;
    fillShares(covered, roles, required, allWeeks);
    covered.beside = threads[thisWeek] / m_members[thisWeek];
    judgeAndKeep(std::move(covered));
}

void FigureReader::firstEngagement()
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

void FigureReader::reach()
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
        addInWeeks(touched, weeks);
        if (isThisWeek(weeks)) {
            reached.accounts.push_back(idOf(i));
            reached.records.push_back(first->id);
        }
    }
    fillShares(reached, touched, m_members, m_weeks.own());
    judgeAndKeep(std::move(reached));
}

} // namespace talbook
