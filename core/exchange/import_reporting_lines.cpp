#include "core/exchange/import_reporting_lines.h"

#include <algorithm>
#include <optional>

namespace talbook
{

namespace
{

QString faultSentence(LineFault fault)
{
    switch (fault) {
    case LineFault::OwnManager:
        return QCoreApplication::translate("Exchange",
                                           "Nobody reports to himself, so the reporting line was left out.");
    case LineFault::Circle:
        return QCoreApplication::translate("Exchange", "The reporting line would run in a circle, so it was left out.");
    case LineFault::Ambiguous:
        return QCoreApplication::translate("Exchange",
                                           "Several people of the account are meant by this, so the reporting line was "
                                           "left out. Name the manager by external id or e-mail.");
    case LineFault::Unknown:
        break;
    }
    return QCoreApplication::translate("Exchange",
                                       "The account has no such person, so the reporting line was left out.");
}

} // namespace

void ImportedReportingLines::note(ImportRow &row, int field, ContactId person, AccountId account, bool unchangedSoFar)
{
    const std::string_view manager = row.text(field);
    if (manager.empty())
        return;
    m_header = row.header(field);
    m_lines.push_back({person, account, std::string(manager), row.number(), unchangedSoFar});
}

Expected<void> ImportedReportingLines::draw(const ContactIndex &people)
{
    if (m_lines.empty())
        return {};
    Statement known(m_context.edit.database(), "SELECT id, reports_to FROM contact WHERE reports_to IS NOT NULL");
    while (known.step())
        m_before.emplace(known.integer(0), known.integer(1));
    TALBOOK_TRY(known.result());
    choose(people);
    while (openCircles()) {
    }
    return write();
}

void ImportedReportingLines::choose(const ContactIndex &people)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const auto manager = people.meant(line.account, line.manager);
        line.managerId = manager.id;
        if (manager.id.isNull()) {
            leaveOut(line, manager.several ? LineFault::Ambiguous : LineFault::Unknown);
        } else if (manager.id == line.person) {
            leaveOut(line, LineFault::OwnManager);
        } else {
            m_chosen[line.person.value] = i;
        }
    }
}

/// Takes the last record's line out of every circle; false where there was none. Each person is walked through once.
bool ImportedReportingLines::openCircles()
{
    std::unordered_map<qint64, size_t> walk; // which walk came by first
    const auto managerOf = [this](qint64 person) -> qint64 {
        if (const auto chosen = m_chosen.find(person); chosen != m_chosen.end())
            return m_lines[chosen->second].managerId.value;
        const auto before = m_before.find(person);
        return before == m_before.end() ? 0 : before->second;
    };
    std::vector<size_t> closing;
    for (size_t start = 0; start < m_lines.size(); ++start) {
        qint64 at = m_lines[start].person.value;
        while (at != 0 && walk.emplace(at, start).second)
            at = managerOf(at);
        if (at == 0 || walk[at] != start)
            continue;
        std::optional<size_t> last;
        qint64 member = at;
        do {
            if (const auto chosen = m_chosen.find(member); chosen != m_chosen.end())
                last = std::max(last.value_or(0), chosen->second);
            member = managerOf(member);
            // A circle that only the plan has is a damage of the plan's: nothing here to leave out.
        } while (member != at);
        if (last)
            closing.push_back(*last);
    }
    for (const size_t place : closing) {
        m_chosen.erase(m_lines[place].person.value);
        leaveOut(m_lines[place], LineFault::Circle);
    }
    return !closing.empty();
}

Expected<void> ImportedReportingLines::write()
{
    Statement update(m_context.edit.database(), "UPDATE contact SET reports_to = ? WHERE id = ?");
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const auto chosen = m_chosen.find(line.person.value);
        if (chosen == m_chosen.end() || chosen->second != i)
            continue;
        const auto before = m_before.find(line.person.value);
        const ContactId current{before == m_before.end() ? 0 : before->second};
        if (current == line.managerId)
            continue;
        if (m_context.changes)
            m_context.changes->managerChanged(line.row, line.person, current, line.managerId);
        update.bind(1, line.managerId);
        update.bind(2, line.person);
        update.step();
        if (line.unchangedSoFar) {
            --m_context.report.unchanged;
            ++m_context.report.updated;
        }
    }
    return update.result();
}

void ImportedReportingLines::leaveOut(const Line &line, LineFault fault)
{
    ++m_context.report.linesLeftOut[size_t(fault)];
    m_context.problems.add(
        {ProblemKind::Notice, line.row, m_header, QString::fromStdString(line.manager), faultSentence(fault), fault});
}

} // namespace talbook
