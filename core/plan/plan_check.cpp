#include "core/plan/plan_check.h"

#include "core/plan/database.h"
#include "core/plan/invariants.h"
#include "core/plan/references.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <string>
#include <vector>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 largestRevision = (qint64(1) << 53) - 1;

Expected<void> checkReferences(const Database &database)
{
    const auto table = tableWithOrphans(database);
    TALBOOK_TRY(table);
    if (table->isNull())
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan",
                                             "The file “%1” is damaged: rows refer to others that are not there. "
                                             "Restore it from a backup.")
                     .arg(database.shownName()),
                 *table};
}

/// The conditions of a table's CHECK clauses, from our own text.
std::vector<std::string> conditionsOf(std::string_view createTable)
{
    constexpr std::string_view clause = "CHECK(";
    std::vector<std::string> conditions;
    for (size_t at = createTable.find(clause); at != std::string_view::npos; at = createTable.find(clause, at + 1)) {
        const size_t start = at + clause.size() - 1;
        size_t end = start;
        for (int depth = 0; end < createTable.size(); ++end) {
            depth += createTable[end] == '(' ? 1 : createTable[end] == ')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        conditions.emplace_back(createTable.substr(start, end - start + 1));
    }
    return conditions;
}

/// SQLite forgets CHECK clauses on a connection that cannot write, and quick_check with it.
Expected<void> checkConditions(const Database &database)
{
    for (const SchemaObject &table : planTables()) {
        std::string broken;
        for (const std::string &condition : conditionsOf(table.sql))
            broken += (broken.empty() ? " WHERE NOT " : " OR NOT ") + condition;
        if (broken.empty())
            continue;
        const auto found =
            database.number("SELECT count(*) FROM (SELECT 1 FROM " + std::string(table.name) + broken + " LIMIT 1)");
        TALBOOK_TRY(found);
        if (*found == 0)
            continue;
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Plan", "The file “%1” is damaged: it holds values that Talbook does not write. Restore it "
                                 "from a backup.")
                         .arg(database.shownName()),
                     QString::fromUtf8(table.name.data(), qsizetype(table.name.size()))};
    }
    return {};
}

/// Whether there is unsaved work is told by comparing revisions: one that cannot be counted on would hide it.
Expected<void> checkRevision(const Database &database)
{
    const auto revision = database.text("SELECT value FROM meta WHERE key = 'revision'");
    TALBOOK_TRY(revision);
    bool number = true;
    const qint64 value = revision->isNull() ? 0 : revision->toLongLong(&number);
    if (number && value >= 0 && value < largestRevision)
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate(
                     "Plan", "The file “%1” is damaged: its count of changes is no number. Restore it from a backup.")
                     .arg(database.shownName()),
                 revision->left(100)};
}

} // namespace

Expected<void> checkIntegrity(const Database &database)
{
    const auto integrity = database.text("PRAGMA quick_check(1)");
    TALBOOK_TRY(integrity);
    if (*integrity == u"ok")
        return {};
    // A page that could not be read is told among the findings; it says nothing about the file.
    static const QRegularExpression unread(u"error code=(\\d+)"_s);
    const int code = unread.match(*integrity).captured(1).toInt();
    if (code != 0) {
        const Error error = database.errorOf(code, *integrity);
        if (error.code != ErrorCode::Damaged)
            return error;
    }
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.")
                     .arg(database.shownName()),
                 *integrity};
}

Expected<void> checkPlan(const Database &database)
{
    TALBOOK_TRY(checkSchema(database));
    TALBOOK_TRY(checkIntegrity(database));
    TALBOOK_TRY(checkConditions(database));
    TALBOOK_TRY(checkReferences(database));
    TALBOOK_TRY(checkRevision(database));
    const auto invariants = checkAllInvariants(database);
    if (!invariants && invariants.error().code == ErrorCode::Invariant) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plan", "The file “%1” contradicts itself and was not opened: %2")
                         .arg(database.shownName(), invariants.error().message),
                     invariants.error().details};
    }
    return invariants;
}

} // namespace talbook
