#include "core/plan/plan_check.h"

#include "core/plan/database.h"
#include "core/plan/invariants.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 largestRevision = (qint64(1) << 53) - 1;

Expected<void> checkReferences(const Database &database)
{
    Statement orphans(database, "PRAGMA foreign_key_check");
    const bool orphan = orphans.step();
    const QString table = orphan ? orphans.text(0) : QString();
    orphans.reset();
    TALBOOK_TRY(orphans.result());
    if (!orphan)
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Plan", "The file “%1” is damaged: rows refer to others that are not there. "
                                                     "Restore it from a backup.")
                     .arg(database.shownName()),
                 table};
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
                 QCoreApplication::translate("Plan", "The file “%1” is damaged: its count of changes is no number. Restore it from a backup.")
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
                 QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.").arg(database.shownName()),
                 *integrity};
}

Expected<void> checkPlan(const Database &database)
{
    TALBOOK_TRY(checkSchema(database));
    TALBOOK_TRY(checkIntegrity(database));
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
