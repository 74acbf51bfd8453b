#include "core/plan/invariants.h"

#include "core/plan/database.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error broken(const QString &sentence, const QString &details = {})
{
    return {ErrorCode::Invariant, sentence, details};
}

QString contactName(const Database &database, qint64 id)
{
    Statement statement(database, "SELECT name FROM contact WHERE id = ?");
    statement.bind(1, id);
    const QString name = statement.step() ? statement.text(0) : QString::number(id);
    statement.reset();
    return statement.result() ? name : QString::number(id);
}

Error circleOf(const Database &database, qint64 person, qint64 manager)
{
    return broken(
        QCoreApplication::translate("Plan", "%1 cannot report to %2: the reporting line would run in a circle.")
            .arg(contactName(database, person), contactName(database, manager)));
}

/// @param pairs a query for the names of somebody and of a manager in another account
Expected<void> refuseStrangers(Statement &pairs)
{
    const bool found = pairs.step();
    const QString person = found ? pairs.text(0) : QString();
    const QString manager = found ? pairs.text(1) : QString();
    pairs.reset();
    TALBOOK_TRY(pairs.result());
    if (!found)
        return {};
    return broken(QCoreApplication::translate("Plan", "%1 cannot report to %2: they belong to different accounts.")
                      .arg(person, manager));
}

Expected<void> checkAllReportingLines(const Database &database)
{
    Statement strangers(database, "SELECT c.name, m.name FROM contact c JOIN contact m ON m.id = c.reports_to "
                                  "WHERE m.account_id <> c.account_id LIMIT 1");
    TALBOOK_TRY(refuseStrangers(strangers));

    std::unordered_map<qint64, qint64> managerOf;
    Statement lines(database, "SELECT id, reports_to FROM contact WHERE reports_to IS NOT NULL");
    while (lines.step())
        managerOf.emplace(lines.integer(0), lines.integer(1));
    TALBOOK_TRY(lines.result());
    // Walk up from everyone; a walk that meets its own mark has gone round. Marks make the whole linear.
    std::unordered_map<qint64, qint64> walkOf;
    for (const auto &[start, ignored] : managerOf) {
        qint64 person = start;
        for (auto next = managerOf.find(person); next != managerOf.end(); next = managerOf.find(person)) {
            const auto [mark, fresh] = walkOf.emplace(person, start);
            if (!fresh) {
                if (mark->second != start)
                    break; // joins a walk that is known to end
                return circleOf(database, person, next->second);
            }
            person = next->second;
        }
    }
    return {};
}

/// Any new circle leads through somebody whose manager is new, any new stranger is at one end of a changed row.
Expected<void> checkReportingLinesOf(const Database &database, const std::vector<qint64> &people)
{
    Statement above(database, "SELECT c.name, m.name FROM contact c JOIN contact m ON m.id = c.reports_to "
                              "WHERE c.id = ? AND m.account_id <> c.account_id");
    Statement below(database, "SELECT c.name, m.name FROM contact c JOIN contact m ON m.id = c.reports_to "
                              "WHERE c.reports_to = ? AND m.account_id <> c.account_id LIMIT 1");
    Statement manager(database, "SELECT reports_to FROM contact WHERE id = ? AND reports_to IS NOT NULL");
    for (const qint64 start : people) {
        above.bind(1, start);
        TALBOOK_TRY(refuseStrangers(above));
        below.bind(1, start);
        TALBOOK_TRY(refuseStrangers(below));
        std::unordered_set<qint64> met;
        for (qint64 person = start; met.insert(person).second;) {
            manager.bind(1, person);
            const bool found = manager.step();
            const qint64 next = found ? manager.integer(0) : 0;
            manager.reset();
            TALBOOK_TRY(manager.result());
            if (!found)
                break;
            if (met.contains(next))
                return circleOf(database, person, next);
            person = next;
        }
    }
    return {};
}

/// The columns of a contact that a reporting line hangs on, as TableChange::columns counts them.
Expected<quint64> reportingColumns(const Database &database)
{
    quint64 columns = 0;
    Statement found(database,
                    "SELECT cid FROM pragma_table_info('contact') WHERE name IN ('account_id', 'reports_to')");
    while (found.step())
        columns |= quint64(1) << found.integer(0);
    TALBOOK_TRY(found.result());
    return columns;
}

/// An edit of one person must not cost a walk over everybody.
Expected<void> checkReportingLines(const Database &database, const TableChange &contacts)
{
    constexpr size_t fewPeople = 500;
    const auto columns = reportingColumns(database);
    TALBOOK_TRY(columns);
    std::vector<qint64> people = contacts.inserted;
    if (contacts.columns & *columns)
        people.insert(people.end(), contacts.updated.begin(), contacts.updated.end());
    return people.size() <= fewPeople ? checkReportingLinesOf(database, people) : checkAllReportingLines(database);
}

Expected<void> checkDates(const Database &database, std::string_view sql, const QString &sentence)
{
    Statement wrong(database, sql);
    const bool found = wrong.step();
    const QString name = found ? wrong.text(0) : QString();
    wrong.reset();
    TALBOOK_TRY(wrong.result());
    return found ? Expected<void>(broken(sentence.arg(name))) : Expected<void>();
}

Expected<void> checkMemberships(const Database &database)
{
    return checkDates(
        database,
        "SELECT a.name FROM tal t JOIN account a ON a.id = t.account_id WHERE t.left_on < t.joined_on LIMIT 1",
        QCoreApplication::translate("Plan", "%1 cannot leave the target account list before it joins it."));
}

Expected<void> checkPrograms(const Database &database)
{
    return checkDates(database, "SELECT name FROM program WHERE ends_on < starts_on LIMIT 1",
                      QCoreApplication::translate("Plan", "The program “%1” cannot end before it begins."));
}

Expected<void> checkTasks(const Database &database)
{
    return checkDates(database, "SELECT title FROM task WHERE due_on < starts_on LIMIT 1",
                      QCoreApplication::translate("Plan", "The task “%1” cannot be due before it starts."));
}

} // namespace

Expected<void> checkInvariants(const Database &database, const ChangeSummary &summary)
{
    if (const TableChange *contacts = summary.find("contact"))
        TALBOOK_TRY(checkReportingLines(database, *contacts));
    if (summary.touches("tal"))
        TALBOOK_TRY(checkMemberships(database));
    if (summary.touches("program"))
        TALBOOK_TRY(checkPrograms(database));
    if (summary.touches("task"))
        TALBOOK_TRY(checkTasks(database));
    return {};
}

Expected<void> checkAllInvariants(const Database &database)
{
    TALBOOK_TRY(checkAllReportingLines(database));
    TALBOOK_TRY(checkMemberships(database));
    TALBOOK_TRY(checkPrograms(database));
    return checkTasks(database);
}

} // namespace talbook
