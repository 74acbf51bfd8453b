#include "core/plan/plan_contents.h"

#include "core/plan/database.h"
#include "core/plan/plan_check.h"
#include "core/plan/schema.h"

#include <QCoreApplication>

#include <string>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<std::vector<TableRows>> planContents(const Database &database)
{
    std::vector<TableRows> contents;
    for (const SchemaObject &table : planTables()) {
        if (!table.recorded)
            continue;
        const auto rows = database.number("SELECT count(*) FROM " + std::string(table.name));
        TALBOOK_TRY(rows);
        contents.push_back({QByteArray(table.name.data(), qsizetype(table.name.size())), *rows});
    }
    return contents;
}

Expected<void> checkWholePlan(const Database &database)
{
    TALBOOK_TRY(checkPlan(database));
    const auto integrity = database.text("PRAGMA integrity_check(1)");
    if (integrity && *integrity == u"ok")
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.")
                     .arg(database.shownName()),
                 integrity ? *integrity : integrity.error().details};
}

} // namespace talbook
