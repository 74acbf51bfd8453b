#include "app/talbook-cli/committee_report.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/percent.h"
#include "core/committee/proposed_roles.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Readers of JSON refuse a text that is nested deeper than some hundred levels. Reports below this depth are listed at
/// it; `manager` names each one's own.
constexpr int deepestReport = 200;
constexpr int deepestShown = 20; // in the text

QJsonValue roleJson(int role)
{
    return role < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(buyingRoles().at(role));
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

Expected<CommitteeReport> CommitteeReport::read(const Database &database, const Standings &standings, AccountId account,
                                                const TitleClassifier &titles)
{
    CommitteeReport report;
    const size_t index = standings.indexOf(account).value();
    report.m_id = account;
    report.m_account = std::get<QString>(standings.value(index, FilterField::Name));
    const Scorer scorer(standings.model(), standings.facts(), standings.asOf());
    auto committee = readCommittee(database, standings.facts(), scorer, index);
    TALBOOK_TRY(committee);
    report.m_committee = std::move(*committee);
    std::vector<Stakeholder> &people = report.m_committee.people;
    proposeRoles(people, titles);
    report.m_state = assessCommittee(people, standings.asOf());
    report.m_reporting = soundReporting(people);
    report.m_next = nextPersonToReach(people);
    report.m_path = warmPath(people, report.m_committee.influence);
    report.m_departures = departures(people, report.m_committee.influence);
    report.m_weighted = weightedCoverage(people);
    return report;
}

QJsonObject CommitteeReport::personJson(size_t person) const
{
    const Stakeholder &someone = m_committee.people[person];
    const auto manager = m_reporting.managerOf[person];
    return {{u"id"_s, someone.id.value},
            {u"name"_s, someone.name},
            {u"title"_s, textJson(someone.title)},
            {u"department"_s, textJson(someone.department)},
            {u"role"_s, roleJson(someone.role)},
            {u"proposed_role"_s, roleJson(someone.proposedRole)},
            {u"stance"_s, textJson(someone.stance)},
            {u"influence"_s, someone.influence ? QJsonValue(*someone.influence) : QJsonValue(QJsonValue::Null)},
            {u"engaged"_s, someone.engaged},
            {u"last_touch"_s, textJson(someone.lastTouch.toString(Qt::ISODate))},
            {u"manager"_s, manager ? QJsonValue(m_committee.people[*manager].id.value) : QJsonValue(QJsonValue::Null)}};
}

/// Built from the last line of the forest upwards, so that a chain of any length needs no recursion.
QJsonArray CommitteeReport::rootsJson() const
{
    const std::vector<ReportingLine> forest = reportingForest(m_committee.people);
    std::vector<std::vector<QJsonObject>> open(size_t(deepestReport) + 2); // finished ones by depth, last first
    for (auto line = forest.rbegin(); line != forest.rend(); ++line) {
        const size_t depth = size_t(std::min(line->depth, deepestReport));
        QJsonArray reports;
        if (depth < size_t(deepestReport)) {
            for (auto report = open[depth + 1].rbegin(); report != open[depth + 1].rend(); ++report)
                reports.append(*report);
            open[depth + 1].clear();
        }
        QJsonObject json = personJson(line->person);
        json.insert(u"reports"_s, reports);
        open[depth].push_back(json);
    }
    QJsonArray roots;
    for (auto root = open[0].rbegin(); root != open[0].rend(); ++root)
        roots.append(*root);
    return roots;
}

qint64 CommitteeReport::proposedRoles() const
{
    return std::ranges::count_if(m_committee.people, [](const Stakeholder &each) { return each.proposedRole >= 0; });
}

QJsonObject CommitteeReport::json(const Wording &words) const
{
    const std::vector<Stakeholder> &people = m_committee.people;
    QJsonObject roles;
    for (int role = 0; role < buyingRoles().size(); ++role) {
        roles.insert(buyingRoles().at(role), QJsonObject{{u"people"_s, m_state.people[size_t(role)]},
                                                         {u"engaged"_s, m_state.engaged[size_t(role)]},
                                                         {u"required"_s, role < requiredRoles}});
    }
    QJsonArray gaps, faults, grave, path;
    for (const CommitteeGap &gap : m_state.gaps) {
        gaps.append(QJsonObject{{u"kind"_s, gapId(gap.kind)},
                                {u"role"_s, roleJson(gap.role)},
                                {u"message"_s, gapMessage(gap, people, words)}});
    }
    for (const ReportingFault &fault : m_reporting.faults) {
        faults.append(QJsonObject{{u"kind"_s, reportingFaultId(fault.kind)},
                                  {u"id"_s, people[fault.person].id.value},
                                  {u"message"_s, reportingFaultMessage(fault, people, words)}});
    }
    for (const size_t place : graveDepartures(m_departures)) {
        const Departure &departure = m_departures[place];
        grave.append(QJsonObject{{u"id"_s, people[departure.person].id.value},
                                 {u"name"_s, people[departure.person].name},
                                 {u"silent_role"_s, roleJson(departure.silentRole)},
                                 {u"takes_path"_s, departure.takesPath()},
                                 {u"threads"_s, departure.threads},
                                 {u"coverage"_s, thousandths(departure.coverage)},
                                 {u"reports"_s, qint64(departure.reports)},
                                 {u"message"_s, departureMessage(departure, people, words)}});
    }
    QJsonValue next = QJsonValue::Null;
    if (m_next) {
        next = QJsonObject{{u"id"_s, people[m_next->person].id.value},
                           {u"name"_s, people[m_next->person].name},
                           {u"role"_s, roleJson(people[m_next->person].role)},
                           {u"gain"_s, thousandths(m_next->gain)},
                           {u"message"_s, reachMessage(*m_next, people, words)}};
    }
    for (const PathStep &step : m_path ? m_path->steps : std::vector<PathStep>()) {
        path.append(QJsonObject{{u"id"_s, people[step.person].id.value},
                                {u"name"_s, people[step.person].name},
                                {u"tie"_s, tieId(step.tie)}});
    }
    return {{u"account"_s, m_account},
            {u"id"_s, m_id.value},
            {u"threads"_s, m_state.threads},
            {u"band"_s, threadBandId(m_state.band)},
            {u"multithreading_score"_s, m_state.multithreading},
            {u"coverage"_s, thousandths(m_state.coverage)},
            {u"weighted_coverage"_s, thousandths(m_weighted)},
            {u"roles"_s, roles},
            {u"gaps"_s, gaps},
            {u"roots"_s, rootsJson()},
            {u"next"_s, next},
            {u"path"_s, path},
            {u"grave_departures"_s, grave},
            {u"faults"_s, faults},
            {u"people"_s, qint64(people.size())},
            {u"proposed_roles"_s, proposedRoles()}};
}

QString CommitteeReport::text(const Wording &words) const
{
    const std::vector<Stakeholder> &people = m_committee.people;
    if (people.empty())
        return m_account + u"\n\n"_s + QCoreApplication::translate("Cli", "No stakeholder is known.") + u'\n';
    QString text =
        m_account + u"\n\n"_s +
        QCoreApplication::translate("Cli",
                                    "%n thread(s): %1. Multi-threading %2 of 10, coverage %3, "
                                    "weighted by influence %4.",
                                    nullptr, m_state.threads)
            .arg(threadBandName(m_state.band, words), QString::number(m_state.multithreading),
                 percentText(m_state.coverage * 100, words.locale()), percentText(m_weighted * 100, words.locale())) +
        u"\n\n"_s;
    TextTable table({{QCoreApplication::translate("Cli", "Person")},
                     {QCoreApplication::translate("Cli", "Title")},
                     {QCoreApplication::translate("Cli", "Role")},
                     {QCoreApplication::translate("Cli", "Stance")},
                     {QCoreApplication::translate("Cli", "Influence"), TextTable::Align::Right},
                     {QCoreApplication::translate("Cli", "Engaged")}});
    for (const ReportingLine &line : reportingForest(people)) {
        const Stakeholder &person = people[line.person];
        const QString role = person.proposedRole < 0 ? buyingRoleName(person.role, words)
                                                     : QCoreApplication::translate("Cli", "%1 (proposed)", "role")
                                                           .arg(buyingRoleName(person.proposedRole, words));
        table.add({u"· "_s.repeated(std::min(line.depth, deepestShown)) + person.name, person.title, role,
                   stanceName(person.stance, words), person.influence ? QString::number(*person.influence) : QString(),
                   person.engaged ? QCoreApplication::translate("Cli", "yes") : QString()});
    }
    text += table.text();
    QStringList lines;
    for (const CommitteeGap &gap : m_state.gaps)
        lines.append(gapMessage(gap, people, words));
    for (const size_t place : graveDepartures(m_departures))
        lines.append(departureMessage(m_departures[place], people, words));
    for (const ReportingFault &fault : m_reporting.faults)
        lines.append(reportingFaultMessage(fault, people, words));
    if (m_next)
        lines.append(reachMessage(*m_next, people, words));
    if (m_path)
        lines.append(pathText(*m_path, people, words));
    if (const qint64 proposed = proposedRoles(); proposed > 0) {
        lines.append(QCoreApplication::translate(
            "Cli", "%n role(s) are only proposed by titles: --accept-roles makes them count.", nullptr, int(proposed)));
    }
    return lines.isEmpty() ? text : text + u'\n' + lines.join(u'\n') + u'\n';
}

} // namespace talbook::cli
