#include "core/committee/reporting_faults.h"

#include <algorithm>
#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Takes the line of the last member out of every circle and tells whose it was. Each person is walked through once.
std::vector<size_t> openCircles(std::vector<std::optional<size_t>> &managerOf)
{
    constexpr size_t unseen = 0;
    std::vector<size_t> walk(managerOf.size(), unseen); // the walk, from 1, that came by first
    std::vector<size_t> opened;
    for (size_t start = 0; start < managerOf.size(); ++start) {
        std::optional<size_t> at = start;
        while (at && walk[*at] == unseen) {
            walk[*at] = start + 1;
            at = managerOf[*at];
        }
        if (!at || walk[*at] != start + 1)
            continue;
        size_t last = *at;
        for (size_t member = *managerOf[*at]; member != *at; member = *managerOf[member])
            last = std::max(last, member);
        managerOf[last].reset();
        opened.push_back(last);
    }
    return opened;
}

} // namespace

QString reportingFaultId(ReportingFaultKind kind)
{
    switch (kind) {
    case ReportingFaultKind::SelfManager:
        return u"self_manager"_s;
    case ReportingFaultKind::MissingManager:
        return u"missing_manager"_s;
    case ReportingFaultKind::Circle:
        return u"circle"_s;
    case ReportingFaultKind::RepeatedId:
        break;
    }
    return u"repeated_id"_s;
}

SoundReporting soundReporting(const std::vector<Stakeholder> &people)
{
    SoundReporting lines;
    lines.managerOf.resize(people.size());
    std::unordered_map<qint64, size_t> indexOf;
    for (size_t i = 0; i < people.size(); ++i) {
        if (!indexOf.emplace(people[i].id.value, i).second)
            lines.faults.push_back({ReportingFaultKind::RepeatedId, i});
    }
    for (size_t i = 0; i < people.size(); ++i) {
        if (people[i].reportsTo.isNull())
            continue;
        const auto manager = indexOf.find(people[i].reportsTo.value);
        if (manager == indexOf.end())
            lines.faults.push_back({ReportingFaultKind::MissingManager, i});
        else if (manager->second == i || people[i].reportsTo == people[i].id)
            lines.faults.push_back({ReportingFaultKind::SelfManager, i});
        else
            lines.managerOf[i] = manager->second;
    }
    for (const size_t person : openCircles(lines.managerOf))
        lines.faults.push_back({ReportingFaultKind::Circle, person});
    std::ranges::stable_sort(lines.faults, {}, &ReportingFault::person);
    return lines;
}

QString reportingFaultMessage(const ReportingFault &fault, const std::vector<Stakeholder> &people, const Wording &words)
{
    const QString &name = people[fault.person].name;
    switch (fault.kind) {
    case ReportingFaultKind::SelfManager:
        return words.translate("Committee", "%1 is entered as his or her own manager; the line is not drawn.")
            .arg(name);
    case ReportingFaultKind::MissingManager:
        return words
            .translate("Committee", "The manager of %1 is not among the people of the account; the line is not drawn.")
            .arg(name);
    case ReportingFaultKind::Circle:
        return words.translate("Committee", "The line from %1 to the manager closes a circle; the line is not drawn.")
            .arg(name);
    case ReportingFaultKind::RepeatedId:
        break;
    }
    return words.translate("Committee", "%1 has the id of somebody else; others report to the first of the two.")
        .arg(name);
}

} // namespace talbook
