#include "core/exchange/import_reporting_lines.h"

namespace talbook
{

void ReportingLines::note(ImportRow &row, int field, ContactId person, AccountId account, bool unchangedSoFar)
{
    const std::string_view manager = row.text(field);
    if (manager.empty())
        return;
    m_header = row.header(field);
    m_lines.push_back({person, account, std::string(manager), row.number(), unchangedSoFar});
}

Expected<void> ReportingLines::draw(const ContactIndex &people)
{
    if (m_lines.empty())
        return {};
    Statement known(m_context.edit.database(), "SELECT id, reports_to FROM contact WHERE reports_to IS NOT NULL");
    while (known.step())
        m_managerOf.emplace(known.integer(0), known.integer(1));
    TALBOOK_TRY(known.result());

    Statement update(m_context.edit.database(), "UPDATE contact SET reports_to = ? WHERE id = ?");
    for (const Line &line : m_lines) {
        const auto manager = people.meant(line.account, line.manager);
        if (manager.id.isNull()) {
            leaveOut(line,
                     manager.several
                         ? QCoreApplication::translate(
                               "Exchange", "Several people of the account are meant by this, so the reporting line was "
                                           "left out. Name the manager by external id or e-mail.")
                         : QCoreApplication::translate(
                               "Exchange", "The account has no such person, so the reporting line was left out."));
            continue;
        }
        if (manager.id == line.person) {
            leaveOut(line, QCoreApplication::translate(
                               "Exchange", "Nobody reports to himself, so the reporting line was left out."));
            continue;
        }
        const auto current = m_managerOf.find(line.person.value);
        if (current != m_managerOf.end() && current->second == manager.id.value)
            continue;
        if (wouldCircle(line.person, manager.id)) {
            leaveOut(line, QCoreApplication::translate(
                               "Exchange", "The reporting line would run in a circle, so it was left out."));
            continue;
        }
        if (m_context.changes) {
            const ContactId before{current == m_managerOf.end() ? 0 : current->second};
            m_context.changes->managerChanged(line.row, line.person, before, manager.id);
        }
        m_managerOf[line.person.value] = manager.id.value;
        update.bind(1, manager.id);
        update.bind(2, line.person);
        update.step();
        if (line.unchangedSoFar) {
            --m_context.report.unchanged;
            ++m_context.report.updated;
        }
    }
    return update.result();
}

bool ReportingLines::wouldCircle(ContactId person, ContactId manager) const
{
    qint64 above = manager.value;
    for (size_t steps = 0; steps <= m_managerOf.size(); ++steps) {
        if (above == person.value)
            return true;
        const auto next = m_managerOf.find(above);
        if (next == m_managerOf.end())
            return false;
        above = next->second;
    }
    return true;
}

void ReportingLines::leaveOut(const Line &line, const QString &sentence)
{
    m_context.problems.add({ProblemKind::Notice, line.row, m_header, QString::fromStdString(line.manager), sentence});
}

} // namespace talbook
