#include "core/plan/plan_contents.h"

#include "core/plan/database.h"
#include "core/plan/loose_ends.h"
#include "core/plan/plan_check.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QStringList>

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

namespace
{

/// SQLite cannot know what a text should be. Of all that are damaged, each is named.
Expected<void> checkTexts(const Database &database)
{
    const auto damaged = damagedTexts(database);
    TALBOOK_TRY(damaged);
    if (damaged->isEmpty())
        return {};
    QStringList lost;
    const auto tell = [&](const QString &sentence, const QStringList &names) {
        if (!names.isEmpty())
            lost += sentence.arg(u"“"_s + names.join(u"”, “"_s) + u"”"_s);
    };
    tell(QCoreApplication::translate("Plan", "campaigns: %1"), damaged->campaigns);
    tell(QCoreApplication::translate("Plan", "plays: %1"), damaged->plays);
    tell(QCoreApplication::translate("Plan", "scoring models: %1"), damaged->models);
    if (!damaged->settings.isEmpty())
        lost += QCoreApplication::translate("Plan", "settings: %1").arg(damaged->settings.size());
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan",
                                             "The file “%1” is damaged. These cannot be read: %2. All else in it can. "
                                             "Restore it from a backup.")
                     .arg(database.shownName(), lost.join(u"; "_s)),
                 damaged->settings.join(u", "_s)};
}

} // namespace

Expected<void> checkWholePlan(const Database &database)
{
    TALBOOK_TRY(checkPlan(database));
    const auto integrity = database.text("PRAGMA integrity_check(1)");
    if (integrity && *integrity == u"ok")
        return checkTexts(database);
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.")
                     .arg(database.shownName()),
                 integrity ? *integrity : integrity.error().details};
}

} // namespace talbook
