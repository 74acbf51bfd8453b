#include "core/plan/migration.h"

#include "core/plan/database.h"
#include "core/plan/plan_check.h"
#include "core/plan/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace talbook
{

namespace
{

/// Makes tables and indexes as the present schema has them. Once there is a later format, the texts a step needs are
/// to be kept here instead: a step makes what its own format had.
Expected<void> makeAsNow(const Database &database, std::span<const SchemaObject> objects,
                         std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const auto object = std::ranges::find(objects, name, &SchemaObject::name);
        TALBOOK_TRY(database.execute(object->sql));
    }
    return {};
}

/// Plays are launched: tasks have a start, the days they were planned for, what they cost in the end and what came of
/// them; decisions, the quarter's checklist and reviews, assets and messages get tables of their own.
Expected<void> toFormat2(const Database &database)
{
    TALBOOK_TRY(checkSchema(database, schemaOfFormat1()));
    TALBOOK_TRY(checkIntegrity(database));
    TALBOOK_TRY(database.execute("ALTER TABLE task RENAME TO task_of_format_1"));
    TALBOOK_TRY(makeAsNow(database, planTables(),
                          {"task", "decision", "checklist", "review", "discovery", "asset", "message"}));
    TALBOOK_TRY(database.execute(
        "INSERT INTO task(id, campaign_id, account_id, contact_id, step, title, channel, owner, starts_on, due_on, "
        "planned_start, planned_due, status, settled_on, note, cost, currency, sequence) "
        "SELECT id, campaign_id, account_id, contact_id, step, title, channel, owner, due_on, due_on, due_on, due_on, "
        "status, settled_on, note, cost, currency, 0 FROM task_of_format_1"));
    TALBOOK_TRY(database.execute("DROP TABLE task_of_format_1"));
    TALBOOK_TRY(database.execute("UPDATE meta SET value = '2' WHERE key = 'min_reader_version'"));
    return makeAsNow(database, planIndexes(),
                     {"task_campaign", "task_account", "task_contact", "task_activity", "decision_account",
                      "decision_task", "decision_campaign", "checklist_program", "review_account"});
}

} // namespace

const std::vector<Migration> &planMigrations()
{
    // A step is added here with each new format, and a fixture of the new one to the tests.
    static const std::vector<Migration> steps{{1, toFormat2}};
    return steps;
}

Expected<void> migratePlan(const Database &database, const std::vector<Migration> &steps, int target)
{
    const auto start = database.number("PRAGMA user_version");
    TALBOOK_TRY(start);
    for (qint64 format = *start; format < target; ++format) {
        const auto step = std::ranges::find(steps, format, &Migration::from);
        if (step == steps.end()) {
            return Error{ErrorCode::NewerFormat,
                         QCoreApplication::translate("Plan",
                                                     "“%1” has format %2, which this Talbook cannot bring up to date. "
                                                     "Open and save it with an earlier version first.")
                             .arg(database.shownName())
                             .arg(format),
                         {}};
        }
        Transaction transaction(database);
        TALBOOK_TRY(transaction.begin());
        TALBOOK_TRY(step->apply(database));
        TALBOOK_TRY(database.execute("DELETE FROM history"));
        TALBOOK_TRY(database.execute("PRAGMA user_version = " + std::to_string(format + 1)));
        TALBOOK_TRY(transaction.commit());
    }
    return {};
}

} // namespace talbook
