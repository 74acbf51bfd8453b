#include "core/committee/departure.h"

#include "core/committee/reporting_faults.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr size_t nobody = size_t(-1);

/// The ways from us to the buyers. Points n and n + 1 stand for us and for the purchase: whoever is ours hangs on the
/// one, every economic buyer on the other. An opponent passes nobody on, so one who does not sign stands outside; to
/// one who does a way may lead, and needs to lead no further.
class WaysToBuyers
{
public:
    WaysToBuyers(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence)
        : m_us(people.size()), m_purchase(people.size() + 1), m_next(people.size() + 2)
    {
        const CommitteeGraph graph = CommitteeGraph::of(people, influence);
        const auto isInside = [&people](size_t i) {
            return !isClosed(people[i]) || people[i].role == economicBuyerRole;
        };
        for (size_t i = 0; i < people.size(); ++i) {
            if (!isInside(i))
                continue;
            for (const CommitteeGraph::Line &line : graph.lines[i]) {
                if (isInside(line.to))
                    m_next[i].push_back(line.to);
            }
            if (isOurs(people[i]))
                join(m_us, i);
            if (people[i].role == economicBuyerRole)
                join(m_purchase, i);
        }
        walk();
    }

    bool any() const { return m_found[m_purchase] > 0; }

    /// Those who are on every way; empty where there is none.
    std::vector<size_t> onAll() const
    {
        std::vector<size_t> people;
        if (!any())
            return people;
        for (size_t at = m_purchase; m_parent[at] != m_us; at = m_parent[at]) {
            if (m_low[at] >= m_found[m_parent[at]])
                people.push_back(m_parent[at]);
        }
        return people;
    }

private:
    void join(size_t a, size_t b)
    {
        m_next[a].push_back(b);
        m_next[b].push_back(a);
    }

    /// Depth first from us, without recursion: m_found is the order, m_low the earliest that a point or anything found
    /// below it is joined to.
    void walk()
    {
        m_found.assign(m_next.size(), 0);
        m_low.assign(m_next.size(), 0);
        m_parent.assign(m_next.size(), nobody);
        std::vector<size_t> nextLine(m_next.size(), 0), open{m_us};
        size_t clock = 1;
        m_found[m_us] = m_low[m_us] = clock;
        while (!open.empty()) {
            const size_t at = open.back();
            if (nextLine[at] < m_next[at].size()) {
                const size_t to = m_next[at][nextLine[at]++];
                if (m_found[to] == 0) {
                    m_found[to] = m_low[to] = ++clock;
                    m_parent[to] = at;
                    open.push_back(to);
                } else {
                    m_low[at] = std::min(m_low[at], m_found[to]);
                }
                continue;
            }
            open.pop_back();
            if (m_parent[at] != nobody)
                m_low[m_parent[at]] = std::min(m_low[m_parent[at]], m_low[at]);
        }
    }

    size_t m_us, m_purchase;
    std::vector<std::vector<size_t>> m_next;
    std::vector<size_t> m_found, m_low, m_parent;
};

/// Counts by role, as far as coverage and threads need them.
struct RoleCounts
{
    std::array<int, 6> people{}, engaged{};
    int threads = 0;

    void add(const Stakeholder &person, int by)
    {
        threads += person.engaged ? by : 0;
        if (person.role < 0)
            return;
        people[size_t(person.role)] += by;
        engaged[size_t(person.role)] += person.engaged ? by : 0;
    }
    double coverage() const
    {
        const auto covered =
            std::count_if(engaged.begin(), engaged.begin() + requiredRoles, [](int count) { return count > 0; });
        return double(covered) / requiredRoles;
    }
};

} // namespace

std::vector<Departure> departures(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence)
{
    RoleCounts counts;
    for (const Stakeholder &person : people)
        counts.add(person, 1);
    std::vector<Departure> all(people.size());
    const SoundReporting reporting = soundReporting(people);
    for (const auto &manager : reporting.managerOf) {
        if (manager)
            ++all[*manager].reports;
    }
    const WaysToBuyers ways(people, influence);
    for (size_t i = 0; i < people.size(); ++i) {
        Departure &departure = all[i];
        const Stakeholder &person = people[i];
        counts.add(person, -1);
        departure.person = i;
        if (person.role >= 0 && person.engaged && counts.engaged[size_t(person.role)] == 0)
            departure.silentRole = person.role;
        if (person.role >= 0 && counts.people[size_t(person.role)] == 0)
            departure.vacantRole = person.role;
        departure.threads = counts.threads;
        departure.band = bandOfThreads(counts.threads);
        departure.multithreading = multithreadingScore(counts.threads, counts.engaged[economicBuyerRole] > 0,
                                                       counts.engaged[championRole] > 0);
        departure.coverage = counts.coverage();
        departure.hadPath = departure.hasPath = ways.any();
        counts.add(person, 1);
    }
    for (const size_t person : ways.onAll())
        all[person].hasPath = false;
    return all;
}

std::vector<size_t> graveDepartures(const std::vector<Departure> &all)
{
    std::vector<size_t> grave;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].isGrave())
            grave.push_back(i);
    }
    std::ranges::stable_sort(grave, [&all](size_t a, size_t b) {
        if (all[a].takesPath() != all[b].takesPath())
            return all[a].takesPath();
        const auto rank = [](const Departure &departure) { return unsigned(departure.silentRole); }; // none is last
        return rank(all[a]) < rank(all[b]);
    });
    return grave;
}

QString departureMessage(const Departure &departure, const std::vector<Stakeholder> &people, const Wording &words)
{
    const QString &name = people[departure.person].name;
    const bool losesPath = departure.takesPath();
    if (!departure.silencesRequiredRole()) {
        return losesPath ? words.translate("Committee", "If %1 leaves, no way to an economic buyer is left.").arg(name)
                         : words.translate("Committee", "If %1 leaves, every role keeps an engaged person.").arg(name);
    }
    const QString role = buyingRoleName(departure.silentRole, words);
    if (losesPath)
        return words
            .translate("Committee", "If %1 leaves, nobody in the role %2 is engaged, and no way to an economic buyer "
                                    "is left.")
            .arg(name, role);
    return words.translate("Committee", "If %1 leaves, nobody in the role %2 is engaged.").arg(name, role);
}

} // namespace talbook
