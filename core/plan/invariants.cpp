#include "core/plan/invariants.h"

#include "core/plan/database.h"

#include <QCoreApplication>

#include <unordered_map>

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

Expected<void> checkReportingLines(const Database &database)
{
    Statement strangers(database,
                        "SELECT c.name, m.name FROM contact c JOIN contact m ON m.id = c.reports_to "
                        "WHERE m.account_id <> c.account_id LIMIT 1");
    if (strangers.step()) {
        const QString sentence = QCoreApplication::translate("Plan", "%1 cannot report to %2: they belong to different accounts.")
                                     .arg(strangers.text(0), strangers.text(1));
        strangers.reset();
        TALBOOK_TRY(strangers.result());
        return broken(sentence);
    }
    TALBOOK_TRY(strangers.result());

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
                return broken(QCoreApplication::translate("Plan", "%1 cannot report to %2: the reporting line would run in a circle.")
                                  .arg(contactName(database, person), contactName(database, next->second)));
            }
            person = next->second;
        }
    }
    return {};
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
    return checkDates(database,
                      "SELECT a.name FROM tal t JOIN account a ON a.id = t.account_id WHERE t.left_on < t.joined_on LIMIT 1",
                      QCoreApplication::translate("Plan", "%1 cannot leave the target account list before it joins it."));
}

Expected<void> checkPrograms(const Database &database)
{
    return checkDates(database, "SELECT name FROM program WHERE ends_on < starts_on LIMIT 1",
                      QCoreApplication::translate("Plan", "The program “%1” cannot end before it begins."));
}

} // namespace

Expected<void> checkInvariants(const Database &database, const ChangeSummary &summary)
{
    if (summary.touches("contact"))
        TALBOOK_TRY(checkReportingLines(database));
    if (summary.touches("tal"))
        TALBOOK_TRY(checkMemberships(database));
    if (summary.touches("program"))
        TALBOOK_TRY(checkPrograms(database));
    return {};
}

Expected<void> checkAllInvariants(const Database &database)
{
    TALBOOK_TRY(checkReportingLines(database));
    TALBOOK_TRY(checkMemberships(database));
    return checkPrograms(database);
}

} // namespace talbook
