#include "core/committee/stakeholders.h"

#include "core/base/text.h"
#include "core/committee/reporting_faults.h"
#include "core/plan/database.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace talbook
{

using namespace Qt::StringLiterals;

StakeholderReader::StakeholderReader(const Database &database, const Facts &facts, const Scorer &scorer)
    : m_facts(facts), m_scorer(scorer),
      m_contacts(database,
                 "SELECT id, name, title, department, buying_role, stance, influence, reports_to, our_contact "
                 "FROM contact WHERE account_id = ? ORDER BY id")
{
}

Expected<std::vector<Stakeholder>> StakeholderReader::read(size_t account)
{
    std::vector<Stakeholder> people;
    std::unordered_map<qint64, size_t> indexOf;
    m_contacts.bind(1, m_facts.accounts[account].id);
    while (m_contacts.step()) {
        Stakeholder person;
        person.id = m_contacts.id<ContactId>(0);
        person.name = m_contacts.text(1);
        person.title = m_contacts.text(2);
        person.department = m_contacts.text(3);
        person.role = int(buyingRoles().indexOf(m_contacts.text(4)));
        person.stance = m_contacts.text(5);
        if (const auto influence = m_contacts.optionalInteger(6))
            person.influence = int(*influence);
        person.reportsTo = m_contacts.id<ContactId>(7);
        person.ourContact = m_contacts.text(8);
        indexOf.emplace(person.id.value, people.size());
        people.push_back(std::move(person));
    }
    TALBOOK_TRY(m_contacts.result());

    std::vector<int> lastDay(people.size(), noDay);
    for (const ActivityFact &activity : m_facts.activitiesOf(account)) {
        if (activity.contact < 0)
            continue;
        const auto person = indexOf.find(m_facts.contacts[size_t(activity.contact)].id.value);
        if (person == indexOf.end())
            continue;
        if (m_scorer.engages(activity))
            people[person->second].engaged = true;
        if (activity.day != noDay && activity.day <= m_scorer.today())
            lastDay[person->second] = std::max(lastDay[person->second], activity.day);
    }
    for (size_t i = 0; i < people.size(); ++i) {
        if (lastDay[i] != noDay)
            people[i].lastTouch = QDate(1970, 1, 1).addDays(lastDay[i]);
    }
    return people;
}

std::vector<size_t> colleagueOrder(const std::vector<Stakeholder> &people)
{
    std::vector<QString> names;
    names.reserve(people.size());
    for (const Stakeholder &person : people)
        names.push_back(foldText(person.name));
    std::vector<size_t> order(people.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const int more = people[a].influence.value_or(0), less = people[b].influence.value_or(0);
        return more != less ? more > less : std::tie(names[a], a) < std::tie(names[b], b);
    });
    return order;
}

std::vector<ReportingLine> reportingForest(const std::vector<Stakeholder> &people)
{
    const SoundReporting sound = soundReporting(people);
    const std::vector<size_t> order = colleagueOrder(people);
    std::vector<std::vector<size_t>> reports(people.size());
    for (auto next = order.rbegin(); next != order.rend(); ++next) {
        if (const auto manager = sound.managerOf[*next])
            reports[*manager].push_back(*next);
    }
    std::vector<ReportingLine> open; // the next at the end; not by recursion, a chain may be as long as the list
    for (const bool placed : {false, true}) {
        for (auto next = order.rbegin(); next != order.rend(); ++next) {
            if (!sound.managerOf[*next] && reports[*next].empty() != placed)
                open.push_back({*next, 0});
        }
    }
    std::vector<ReportingLine> forest;
    forest.reserve(people.size());
    while (!open.empty()) {
        const ReportingLine line = open.back();
        open.pop_back();
        forest.push_back(line);
        for (const size_t report : reports[line.person])
            open.push_back({report, line.depth + 1});
    }
    return forest;
}

QString buyingRoleName(int role, const Wording &words)
{
    switch (role) {
    case 0:
        return words.translate("Committee", "economic buyer");
    case 1:
        return words.translate("Committee", "technical buyer");
    case 2:
        return words.translate("Committee", "champion");
    case 3:
        return words.translate("Committee", "influencer");
    case 4:
        return words.translate("Committee", "end user");
    case 5:
        return words.translate("Committee", "blocker");
    default:
        return words.translate("Committee", "role unknown");
    }
}

QString stanceName(const QString &stance, const Wording &words)
{
    if (stance == u"champion")
        return words.translate("Committee", "champion", "stance");
    if (stance == u"supporter")
        return words.translate("Committee", "supporter");
    if (stance == u"neutral")
        return words.translate("Committee", "neutral");
    if (stance == u"sceptic")
        return words.translate("Committee", "sceptic");
    return stance == u"opponent" ? words.translate("Committee", "opponent") : QString();
}

} // namespace talbook
