#include "core/plan/migration.h"

#include "core/plan/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace talbook
{

const std::vector<Migration> &planMigrations()
{
    // Format 1 is the first; a step is added here with each new format, and a fixture of the old one to the tests.
    static const std::vector<Migration> steps;
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
