#include "core/results/metric_reader.h"

#include "core/base/money.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace talbook
{

MetricReader::MetricReader(const ResultFacts &facts, std::vector<bool> belongs, bool rest)
    : m_all(facts), m_scope(facts.scope), m_facts(facts.standings.facts()), m_belongs(std::move(belongs)), m_rest(rest)
{
}

MetricReader::Figures MetricReader::read(const std::function<bool(const MetricCost &)> &countsCost)
{
    activities();
    coverage();
    meetings();
    created();
    closed();
    year();
    waiting();
    costs(countsCost);
    for (size_t kind = 0; kind < m_figures.size(); ++kind) {
        MetricFigure &figure = m_figures[kind];
        figure.few = figure.n < m_all.benchmarks.leastCases && metricBasis(MetricKind(kind)) != MetricBasis::Total;
        std::ranges::sort(figure.records);
        figure.records.erase(std::unique(figure.records.begin(), figure.records.end()), figure.records.end());
        std::ranges::sort(figure.days);
        const auto &accounts = m_all.standings.accounts();
        std::ranges::sort(figure.accounts, {}, [&](AccountId id) { return accounts.indexOf(id).value_or(0); });
        figure.accounts.erase(std::unique(figure.accounts.begin(), figure.accounts.end()), figure.accounts.end());
        settleOthers(MetricKind(kind));
    }
    return std::move(m_figures);
}

void MetricReader::share(MetricKind kind, double part, double whole)
{
    MetricFigure &figure = at(kind);
    figure.numerator = part;
    figure.denominator = whole;
    figure.n = std::llround(whole);
    if (whole <= 0)
        return;
    figure.value = part / whole;
    figure.interval = wilsonInterval(std::llround(part), std::llround(whole));
}

void MetricReader::medianOf(MetricKind kind, const std::vector<double> &values)
{
    MetricFigure &figure = at(kind);
    figure.n = qint64(values.size());
    figure.denominator = double(figure.n);
    if (values.empty())
        return;
    figure.value = median(values);
    figure.interval = medianInterval(values);
}

void MetricReader::meanOf(MetricKind kind, const std::vector<double> &values)
{
    MetricFigure &figure = at(kind);
    figure.n = qint64(values.size());
    figure.denominator = double(figure.n);
    if (values.empty())
        return;
    figure.value = mean(values);
    figure.numerator = *figure.value * figure.denominator;
    figure.interval = meanInterval(values);
}

void MetricReader::sum(MetricKind kind, double amount, qint64 n)
{
    MetricFigure &figure = at(kind);
    figure.value = figure.numerator = amount;
    figure.n = n;
}

void MetricReader::quotient(MetricKind kind, double part, double whole)
{
    MetricFigure &figure = at(kind);
    figure.numerator = part;
    figure.denominator = whole;
    figure.n = std::llround(whole);
    if (whole > 0)
        figure.value = part / whole;
}

void MetricReader::note(MetricKind kind, size_t account, qint64 record)
{
    at(kind).accounts.push_back(idOf(account));
    if (record != 0)
        at(kind).records.push_back(record);
}

void MetricReader::noteDays(MetricKind kind, size_t account, qint64 record, int days)
{
    note(kind, account, record);
    at(kind).days.emplace_back(record, days);
}

void MetricReader::noteWhole(MetricKind kind, size_t account, qint64 record)
{
    Whole &whole = m_wholes[size_t(kind)];
    whole.accounts.push_back(account);
    if (record != 0)
        whole.records.push_back(record);
}

void MetricReader::settleOthers(MetricKind kind)
{
    MetricFigure &figure = at(kind);
    Whole &whole = m_wholes[size_t(kind)];
    if (whole.accounts.empty())
        return;
    std::ranges::sort(whole.records);
    std::ranges::set_difference(whole.records, figure.records, std::back_inserter(figure.otherRecords));
    std::vector<bool> isCounted(m_belongs.size(), false);
    for (const AccountId id : figure.accounts) {
        if (const auto account = m_all.standings.indexOf(id))
            isCounted[*account] = true;
    }
    std::ranges::sort(whole.accounts);
    const auto last = std::unique(whole.accounts.begin(), whole.accounts.end());
    for (auto account = whole.accounts.begin(); account != last; ++account) {
        if (!isCounted[*account])
            figure.otherAccounts.push_back(idOf(*account));
    }
}

void MetricReader::activities()
{
    double members = 0, engaged = 0, reached = 0;
    for (size_t i = 0; i < m_belongs.size(); ++i) {
        if (!isListed(i))
            continue;
        const ActivityFact *latest = nullptr, *first = nullptr, *answered = nullptr;
        for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
            if (activity.day == noDay || activity.day > m_scope.day)
                continue;
            if (activity.inbound && activity.day >= m_scope.day - m_all.benchmarks.engagedDays &&
                (!latest || activity.day >= latest->day))
                latest = &activity;
            if (!m_scope.isWithin(activity.day))
                continue;
            if (!first || activity.day < first->day)
                first = &activity;
            if (activity.inbound && (!answered || activity.day < answered->day))
                answered = &activity;
        }
        if (answered)
            note(MetricKind::CostPerEngaged, i, answered->id);
        if (!isMember(i))
            continue;
        ++members;
        noteWhole(MetricKind::EngagementRate, i);
        noteWhole(MetricKind::Reach, i);
        if (latest) {
            ++engaged;
            note(MetricKind::EngagementRate, i, latest->id);
        }
        if (first) {
            ++reached;
            note(MetricKind::Reach, i, first->id);
        }
    }
    share(MetricKind::EngagementRate, engaged, members);
    share(MetricKind::Reach, reached, members);
}

void MetricReader::coverage()
{
    double members = 0, roles = 0, threads = 0;
    const int since = m_scope.day - m_all.standings.model().engagement.engagedDays;
    for (size_t i = 0; i < m_belongs.size(); ++i) {
        if (!isMember(i))
            continue;
        ++members;
        noteWhole(MetricKind::CommitteeCoverage, i);
        noteWhole(MetricKind::ContactsEngaged, i);
        const auto people = m_facts.contactsOf(i);
        const qint32 first = qint32(m_facts.contactBegin[i]);
        std::vector<bool> engaged(people.size(), false);
        for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
            const qint32 person = activity.contact - first;
            if (activity.contact < first || size_t(person) >= people.size() || !activity.inbound ||
                activity.day == noDay || activity.day < since || activity.day > m_scope.day ||
                !m_facts.kinds[activity.kind].engages)
                continue;
            engaged[size_t(person)] = true;
            note(MetricKind::CommitteeCoverage, i, 0);
            note(MetricKind::ContactsEngaged, i, people[size_t(person)].id.value);
        }
        std::array<bool, blockerRole> covered{};
        for (size_t person = 0; person < people.size(); ++person) {
            threads += engaged[person] ? 1 : 0;
            if (engaged[person] && people[person].role >= 0 && people[person].role < blockerRole) {
                covered[size_t(people[person].role)] = true;
                note(MetricKind::CommitteeCoverage, i, people[person].id.value);
            }
        }
        roles += double(std::ranges::count(covered, true));
    }
    quotient(MetricKind::CommitteeCoverage, roles, members * blockerRole);
    at(MetricKind::CommitteeCoverage).n = std::llround(members);
    quotient(MetricKind::ContactsEngaged, threads, members);
}

void MetricReader::meetings()
{
    std::vector<bool> isMeeting;
    for (const ActivityKind &kind : m_facts.kinds) {
        const QString key = activityKindKey(kind.id);
        isMeeting.push_back(std::ranges::any_of(
            m_all.settings.meetingKinds, [&](const QString &meeting) { return activityKindKey(meeting) == key; }));
    }
    double met = 0, contacted = 0;
    for (size_t i = 0; i < m_belongs.size(); ++i) {
        if (!isListed(i))
            continue;
        const auto people = m_facts.contactsOf(i);
        const qint32 first = qint32(m_facts.contactBegin[i]);
        std::vector<bool> touched(people.size(), false), seen(people.size(), false);
        for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
            const qint32 person = activity.contact - first;
            if (activity.contact < first || size_t(person) >= people.size() || !m_scope.isWithin(activity.day))
                continue;
            if (isMeeting[activity.kind])
                seen[size_t(person)] = true;
            if (!activity.inbound || isMeeting[activity.kind]) // whoever was met was contacted
                touched[size_t(person)] = true;
        }
        for (size_t person = 0; person < people.size(); ++person) {
            contacted += touched[person] ? 1 : 0;
            met += seen[person] ? 1 : 0;
            if (touched[person])
                noteWhole(MetricKind::MeetingConversion, i, people[person].id.value);
            if (seen[person])
                note(MetricKind::MeetingConversion, i, people[person].id.value);
        }
    }
    share(MetricKind::MeetingConversion, met, contacted);
}

void MetricReader::waiting()
{
    std::vector<int> opened(m_belongs.size(), noDay);
    std::vector<qint64> opening(m_belongs.size(), 0);
    for (const Deal &deal : m_all.deals) {
        const int joined = m_scope.joined[deal.account];
        if (joined == noDay || deal.created == noDay || deal.created < joined || deal.created > m_scope.day)
            continue;
        if (opened[deal.account] == noDay || deal.created < opened[deal.account]) {
            opened[deal.account] = deal.created;
            opening[deal.account] = deal.id;
        }
    }
    std::vector<double> engagement, opportunity;
    for (size_t i = 0; i < m_belongs.size(); ++i) {
        const int joined = m_scope.joined[i];
        if (!isListed(i) || joined == noDay || joined > m_scope.day)
            continue;
        const ActivityFact *first = nullptr;
        for (const ActivityFact &activity : m_facts.activitiesOf(i)) {
            if (activity.inbound && activity.day >= joined && activity.day <= m_scope.day &&
                (!first || activity.day < first->day))
                first = &activity;
        }
        if (first) {
            engagement.push_back(first->day - joined);
            noteDays(MetricKind::FirstEngagement, i, first->id, first->day - joined);
        }
        if (opened[i] != noDay) {
            opportunity.push_back(opened[i] - joined);
            noteDays(MetricKind::FirstOpportunity, i, opening[i], opened[i] - joined);
        }
    }
    medianOf(MetricKind::FirstEngagement, engagement);
    medianOf(MetricKind::FirstOpportunity, opportunity);
}

void MetricReader::costs(const std::function<bool(const MetricCost &)> &countsCost)
{
    qint64 spent = 0;
    const auto costs = std::make_shared<std::vector<MetricCost>>();
    for (const MetricCost &entry : m_all.costs.entries) {
        if (!countsCost(entry))
            continue;
        spent += entry.actual;
        costs->push_back(entry);
        if (!entry.account.isNull() && m_all.standings.indexOf(entry.account))
            at(MetricKind::Cost).accounts.push_back(entry.account);
    }
    for (size_t kind = 0; kind < m_figures.size(); ++kind) {
        if (isOfCost(MetricKind(kind)))
            m_figures[kind].costs = costs;
    }
    const double major = toMajor(spent, m_facts.settings.currency);
    sum(MetricKind::Cost, major, qint64(costs->size()));
    const auto per = [&](MetricKind kind, double count) {
        quotient(kind, major, count);
        if (costs->empty())
            at(kind).value.reset();
    };
    const std::set<AccountId> engaged(at(MetricKind::CostPerEngaged).accounts.begin(),
                                      at(MetricKind::CostPerEngaged).accounts.end());
    per(MetricKind::CostPerEngaged, double(engaged.size()));
    at(MetricKind::CostPerOpportunity).accounts = at(MetricKind::Opportunities).accounts;
    at(MetricKind::CostPerOpportunity).records = at(MetricKind::Opportunities).records;
    per(MetricKind::CostPerOpportunity, *at(MetricKind::Opportunities).value);
    at(MetricKind::CostPerCustomer).accounts = at(MetricKind::Customers).accounts;
    at(MetricKind::CostPerCustomer).records = at(MetricKind::Customers).records;
    per(MetricKind::CostPerCustomer, *at(MetricKind::Customers).value);

    const MetricFigure &revenue = at(MetricKind::AttributedRevenue);
    for (const MetricKind kind : {MetricKind::Roi, MetricKind::RoiPercent}) {
        MetricFigure &roi = at(kind);
        roi.accounts = revenue.accounts;
        roi.records = revenue.records;
        roi.n = revenue.n;
        roi.numerator = *revenue.value - major;
        roi.denominator = major;
        if (major > 0)
            roi.value = (kind == MetricKind::RoiPercent ? 100 : 1) * roi.numerator / major;
    }
}

} // namespace talbook
