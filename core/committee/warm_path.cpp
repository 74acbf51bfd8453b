#include "core/committee/warm_path.h"

#include "core/committee/committee_gaps.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Cost, then the number of people: compared as pairs.
using Length = std::pair<int, int>;
constexpr Length unreachable{std::numeric_limits<int>::max(), 0};

int lineCost(Tie tie)
{
    switch (tie) {
    case Tie::Influences:
        return 1;
    case Tie::Manages:
    case Tie::ReportsTo:
        return 2;
    case Tie::InfluencedBy:
    case Tie::Ours:
        break;
    }
    return 3;
}

int passingCost(const Stakeholder &person)
{
    if (person.stance == u"champion" || person.stance == u"supporter")
        return 0;
    if (person.stance == u"sceptic")
        return 4;
    return person.engaged ? 1 : 2;
}

int firstCost(const Stakeholder &person)
{
    return person.engaged ? 1 : 2;
}

Tie reversed(Tie tie)
{
    switch (tie) {
    case Tie::Influences:
        return Tie::InfluencedBy;
    case Tie::InfluencedBy:
        return Tie::Influences;
    case Tie::Manages:
        return Tie::ReportsTo;
    case Tie::ReportsTo:
    case Tie::Ours:
        break;
    }
    return Tie::Manages;
}

/// From each person to the nearest economic buyer, that person's passing on included.
std::vector<Length> lengthsToBuyer(const std::vector<Stakeholder> &people, const CommitteeGraph &graph)
{
    std::vector<Length> lengths(people.size(), unreachable);
    using Open = std::pair<Length, size_t>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    for (size_t i = 0; i < people.size(); ++i) {
        if (people[i].role == economicBuyerRole) {
            lengths[i] = {0, 1};
            open.push({lengths[i], i});
        }
    }
    while (!open.empty()) {
        const auto [length, person] = open.top();
        open.pop();
        if (length != lengths[person])
            continue;
        for (const CommitteeGraph::Line &line : graph.lines[person]) {
            if (isClosed(people[line.to]))
                continue;
            const Length through{length.first + lineCost(reversed(line.tie)) + passingCost(people[line.to]),
                                 length.second + 1};
            if (through < lengths[line.to]) {
                lengths[line.to] = through;
                open.push({through, line.to});
            }
        }
    }
    return lengths;
}

} // namespace

std::optional<WarmPath> warmPath(const std::vector<Stakeholder> &people, const std::vector<InfluenceLine> &influence)
{
    const CommitteeGraph graph = CommitteeGraph::of(people, influence);
    const std::vector<Length> lengths = lengthsToBuyer(people, graph);
    Length best = unreachable;
    std::optional<size_t> first;
    for (size_t i = 0; i < people.size(); ++i) {
        if (!isOurs(people[i]) || lengths[i] == unreachable)
            continue;
        const Length whole{lengths[i].first + firstCost(people[i]), lengths[i].second};
        if (whole < best) {
            best = whole;
            first = i;
        }
    }
    if (!first)
        return std::nullopt;

    WarmPath path{{{*first, Tie::Ours}}, best.first};
    while (people[path.steps.back().person].role != economicBuyerRole) {
        const size_t at = path.steps.back().person;
        const Length left = lengths[at];
        std::optional<PathStep> next;
        int nextCost = 0;
        for (const CommitteeGraph::Line &line : graph.lines[at]) {
            const Length &rest = lengths[line.to];
            const int cost = lineCost(line.tie);
            const bool onWay = rest != unreachable && rest.first + cost + passingCost(people[at]) == left.first &&
                               rest.second + 1 == left.second;
            const bool earlier = !next || line.to < next->person || (line.to == next->person && cost < nextCost);
            if (onWay && earlier) {
                next = PathStep{line.to, line.tie};
                nextCost = cost;
            }
        }
        path.steps.push_back(next.value());
    }
    return path;
}

QString tieId(Tie tie)
{
    switch (tie) {
    case Tie::Influences:
        return u"influences"_s;
    case Tie::InfluencedBy:
        return u"influenced_by"_s;
    case Tie::Manages:
        return u"manages"_s;
    case Tie::ReportsTo:
        return u"reports_to"_s;
    case Tie::Ours:
        break;
    }
    return u"ours"_s;
}

QString tieName(const PathStep &step, const std::vector<Stakeholder> &people, const Wording &words)
{
    switch (step.tie) {
    case Tie::Influences:
        return words.translate("Committee", "influences");
    case Tie::InfluencedBy:
        return words.translate("Committee", "is influenced by");
    case Tie::Manages:
        return words.translate("Committee", "manages");
    case Tie::ReportsTo:
        return words.translate("Committee", "reports to");
    case Tie::Ours:
        break;
    }
    const Stakeholder &person = people[step.person];
    if (person.engaged)
        return words.translate("Committee", "engaged with us");
    return words.translate("Committee", "known to %1").arg(person.ourContact);
}

QString pathText(const WarmPath &path, const std::vector<Stakeholder> &people, const Wording &words)
{
    QString way;
    for (const PathStep &step : path.steps) {
        const QString &name = people[step.person].name;
        const QString tie = tieName(step, people, words);
        if (step.tie == Tie::Ours)
            way += u"%1 (%2)"_s.arg(name, tie);
        else
            way += u" — %1 — %2"_s.arg(tie, name);
    }
    return words.translate("Committee", "The warmest way to an economic buyer: %1.").arg(way);
}

} // namespace talbook
