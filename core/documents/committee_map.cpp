#include "core/documents/committee_map.h"

#include "core/committee/committee_mermaid.h"
#include "core/committee/departure.h"
#include "core/committee/next_person.h"
#include "core/committee/proposed_roles.h"
#include "core/committee/reporting_faults.h"
#include "core/committee/warm_path.h"
#include "core/plays/personas.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int peoplePlanned = 5; // to reach, one after the other
constexpr int mapThreads = 4;
constexpr int buyerTouchLimit = 30; // days, as the gap of domain section 5

/// Everything about one committee, put into words name by name.
class MapWriter
{
public:
    MapWriter(const AccountSubject &subject, const Committee &committee, const TitleClassifier &titles,
              const std::array<RoleMessage, 6> &messages)
        : m_subject(subject), m_words(subject.words), m_wording(subject.words.wording()), m_committee(committee),
          m_people(committee.people), m_titles(titles), m_messages(messages),
          m_path(warmPath(committee.people, committee.influence))
    {
    }

    TemplateValue write()
    {
        planReaching();
        TemplateValue value = TemplateValue::object();
        value.set("weighted", m_words.percent(weightedCoverage(m_people)));
        value.set("next", m_next ? reachMessage(*m_next, m_people, m_wording) : QString());
        value.set("reach", reachRows());
        value.set("has_reach", !m_reached.empty());
        value.set("coverage_after", m_words.percent(assessCommittee(m_then, m_subject.standings.asOf()).coverage));
        value.set("weighted_after", m_words.percent(weightedCoverage(m_then)));
        value.set("threads_after", m_wording.translate("Documents", "%n thread(s)", nullptr,
                                                       m_subject.committee.threads + int(m_reached.size())));
        value.set("path", m_path ? pathText(*m_path, m_people, m_wording) : QString());
        value.set("path_steps", pathRows());
        value.set("no_buyer", m_subject.committee.people[economicBuyerRole] == 0);
        value.set("roles", roleRows());
        value.set("influence", influenceRows());
        value.set("has_influence", !m_committee.influence.empty());
        value.set("mermaid", committeeMermaid(m_committee, m_wording).trimmed());
        value.set("grave", graveRows());
        value.set("has_grave", !graveDepartures(departures(m_people, m_committee.influence)).empty());
        value.set("faults", faultRows());
        value.set("proposals", proposalRows());
        value.set("has_proposals", std::ranges::any_of(m_people, &MapWriter::hasProposal));
        value.set("kpis", kpiRows());
        return value;
    }

private:
    struct Reached
    {
        PersonToReach reach;
        double weighted = 0; ///< after it, with all before
    };

    static bool hasProposal(const Stakeholder &person) { return person.proposedRole >= 0; }

    static TemplateValue messageRow(const QString &message) { return TemplateValue::object().set("message", message); }

    /// One person after the other, each the best when those before are engaged.
    void planReaching()
    {
        m_then = m_people;
        m_next = nextPersonToReach(m_people);
        for (int i = 0; i < peoplePlanned; ++i) {
            const auto next = nextPersonToReach(m_then);
            if (!next)
                return;
            m_then[next->person].engaged = true;
            m_reached.push_back({*next, weightedCoverage(m_then)});
        }
    }

    TemplateValue reachRow(const Reached &reached, const Stakeholder &person, int number) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("number", QString::number(number)).set("name", person.name).set("title", person.title);
        row.set("role", buyingRoleName(person.role, m_wording));
        row.set("influence", person.influence ? QString::number(*person.influence) : QString());
        row.set("gain", m_words.percent(reached.reach.gain));
        row.set("weighted", m_words.percent(reached.weighted));
        row.set("our_contact", person.ourContact);
        return row;
    }

    TemplateValue reachRows() const
    {
        TemplateValue rows = TemplateValue::list(reachRow({}, {}, 0));
        int number = 0;
        for (const Reached &reached : m_reached)
            rows.append(reachRow(reached, m_people[reached.reach.person], ++number));
        return rows;
    }

    TemplateValue pathRow(int number, const Stakeholder &person, const QString &tie) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("number", QString::number(number)).set("name", person.name).set("title", person.title);
        row.set("role", buyingRoleName(person.role, m_wording)).set("tie", tie);
        return row;
    }

    TemplateValue pathRows() const
    {
        TemplateValue rows = TemplateValue::list(pathRow(0, {}, {}));
        int number = 0;
        for (const PathStep &step : m_path ? m_path->steps : std::vector<PathStep>())
            rows.append(pathRow(++number, m_people[step.person], tieName(step, m_people, m_wording)));
        return rows;
    }

    TemplateValue roleRow(int role) const
    {
        QStringList names;
        for (const Stakeholder &person : m_people) {
            if (role >= 0 && person.role == role)
                names.append(person.name);
        }
        const RoleMessage message = role < 0 ? RoleMessage() : m_messages[size_t(role)];
        const CommitteeState &state = m_subject.committee;
        TemplateValue row = TemplateValue::object();
        row.set("role", buyingRoleName(role, m_wording));
        row.set("required", role < requiredRoles);
        row.set("known", m_words.number(role < 0 ? 0 : state.people[size_t(role)]));
        row.set("engaged", m_words.number(role < 0 ? 0 : state.engaged[size_t(role)]));
        row.set("names", names.join(u", "_s));
        row.set("concerns", message.concerns.join(u", "_s));
        row.set("focus", message.focus.join(u", "_s));
        row.set("content", message.content.join(u", "_s));
        return row;
    }

    TemplateValue roleRows() const
    {
        TemplateValue rows = TemplateValue::list(roleRow(-1));
        for (int role = 0; role < buyingRoles().size(); ++role)
            rows.append(roleRow(role));
        return rows;
    }

    static TemplateValue influenceRow(const QString &from, const QString &to)
    {
        return TemplateValue::object().set("from", from).set("to", to);
    }

    TemplateValue influenceRows() const
    {
        TemplateValue rows = TemplateValue::list(influenceRow({}, {}));
        for (const InfluenceLine &line : m_committee.influence) {
            rows.append(influenceRow(m_people[size_t(m_committee.indexOf(line.from))].name,
                                     m_people[size_t(m_committee.indexOf(line.to))].name));
        }
        return rows;
    }

    TemplateValue graveRows() const
    {
        TemplateValue rows = TemplateValue::list(messageRow({}));
        const std::vector<Departure> all = departures(m_people, m_committee.influence);
        for (const size_t place : graveDepartures(all))
            rows.append(messageRow(departureMessage(all[place], m_people, m_wording)));
        return rows;
    }

    TemplateValue faultRows() const
    {
        TemplateValue rows = TemplateValue::list(messageRow({}));
        for (const ReportingFault &fault : soundReporting(m_people).faults)
            rows.append(messageRow(reportingFaultMessage(fault, m_people, m_wording)));
        return rows;
    }

    TemplateValue proposalRow(const Stakeholder &person) const
    {
        const TitleClass found = m_titles.classify(person.title);
        TemplateValue row = TemplateValue::object();
        row.set("name", person.name).set("title", person.title);
        row.set("role", buyingRoleName(person.proposedRole, m_wording));
        row.set("why", m_titles.ruleName(found.rule, m_wording));
        return row;
    }

    TemplateValue proposalRows() const
    {
        TemplateValue rows = TemplateValue::list(proposalRow({}));
        for (const Stakeholder &person : m_people) {
            if (hasProposal(person))
                rows.append(proposalRow(person));
        }
        return rows;
    }

    static TemplateValue kpiRow(const QString &name, const QString &now, const QString &target)
    {
        return TemplateValue::object().set("name", name).set("now", now).set("target", target);
    }

    /// Days since the nearest touch of an economic buyer, in words.
    QString buyerTouch() const
    {
        QDate last;
        for (const Stakeholder &person : m_people) {
            if (person.role == economicBuyerRole && person.lastTouch.isValid())
                last = std::max(last, person.lastTouch);
        }
        if (!last.isValid())
            return m_wording.translate("Documents", "never");
        const int days = int(last.daysTo(m_subject.standings.asOf()));
        return m_wording.translate("Documents", "%1 ago", "days")
            .arg(m_wording.translate("Documents", "%n day(s)", nullptr, days));
    }

    TemplateValue kpiRows() const
    {
        const CommitteeState &state = m_subject.committee;
        const Wording &words = m_wording;
        TemplateValue rows = TemplateValue::list(kpiRow({}, {}, {}));
        rows.append(kpiRow(words.translate("Documents", "Engaged stakeholders (threads)"),
                           m_words.number(state.threads) + u" ("_s + threadBandName(state.band, words) + u')',
                           words.translate("Documents", "%1 or more").arg(mapThreads)));
        rows.append(kpiRow(words.translate("Documents", "Coverage of the required roles"),
                           m_words.percent(state.coverage), m_words.percent(1)));
        rows.append(kpiRow(words.translate("Documents", "Coverage weighted by influence"),
                           m_words.percent(weightedCoverage(m_people)), m_words.percent(weightedCoverage(m_then))));
        rows.append(kpiRow(words.translate("Documents", "Multi-threading score"),
                           words.translate("Documents", "%1 of %2").arg(state.multithreading).arg(10),
                           words.translate("Documents", "%1 or more").arg(mapThreads + 2)));
        rows.append(kpiRow(words.translate("Documents", "Last touch of an economic buyer"), buyerTouch(),
                           words.translate("Documents", "within %n day(s)", nullptr, buyerTouchLimit)));
        const std::vector<Departure> all = departures(m_people, m_committee.influence);
        rows.append(kpiRow(words.translate("Documents", "People on whom a role or the way to the buyer hangs"),
                           m_words.number(double(graveDepartures(all).size())), m_words.number(0)));
        return rows;
    }

    const AccountSubject &m_subject;
    const DocumentWords &m_words;
    const Wording &m_wording;
    const Committee &m_committee;
    const std::vector<Stakeholder> &m_people;
    const TitleClassifier &m_titles;
    const std::array<RoleMessage, 6> &m_messages;
    std::optional<WarmPath> m_path;
    std::optional<PersonToReach> m_next;
    std::vector<Reached> m_reached;
    std::vector<Stakeholder> m_then; ///< the people when all of those are engaged
};

} // namespace

Expected<CommitteeMapData> CommitteeMapData::prepare(const Database &database, const Wording &words)
{
    auto titles = TitleClassifier::ofPlan(database);
    TALBOOK_TRY(titles);
    const auto known = personas(database, words);
    TALBOOK_TRY(known);
    std::array<RoleMessage, 6> messages;
    for (size_t role = 0; role < messages.size(); ++role)
        messages[role] = {(*known)[role].concerns, (*known)[role].focus, (*known)[role].content};
    return CommitteeMapData(database, std::move(*titles), std::move(messages));
}

Expected<TemplateValue> CommitteeMapData::of(const AccountSubject &subject, const Scorer &scorer) const
{
    auto committee = readCommittee(*m_database, subject.standings.facts(), scorer, subject.account);
    TALBOOK_TRY(committee);
    proposeRoles(committee->people, m_titles);
    return MapWriter(subject, *committee, m_titles, m_messages).write();
}

} // namespace talbook
