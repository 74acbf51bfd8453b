#include "core/plan/changeset.h"

#include "core/plan/changeset_format.h"
#include "core/plan/database.h"
#include "core/plan/references.h"
#include "core/plan/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error changesetError(int code, const char *doing)
{
    const bool full = code == SQLITE_NOMEM || code == SQLITE_TOOBIG;
    return {full ? ErrorCode::BadInput : ErrorCode::Damaged,
            full ? QCoreApplication::translate(
                       "Plan", "The change is too large to be recorded for undo. Make it in smaller parts.")
                 : QCoreApplication::translate(
                       "Plan", "The plan's history does not fit its contents; the step cannot be undone or redone."),
            u"%1: %2 (%3)"_s.arg(QString::fromLatin1(doing), QString::fromUtf8(sqlite3_errstr(code))).arg(code)};
}

struct SqliteFree
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<void, SqliteFree>;

void *changesetData(const QByteArray &changeset)
{
    return const_cast<char *>(changeset.constData()); // the SQLite interface takes a pointer it does not write to
}

/// Any row that is not as the changeset expects it ends the whole.
int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

bool enforceForeignKeys(sqlite3 *handle, bool on)
{
    int now = -1;
    return sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, int(on), &now) == SQLITE_OK && now == int(on);
}

/// The disk, a lock and the like say what they are; anything else means that the changeset does not fit.
bool isFaultOfItsOwn(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_INTERRUPT:
        return true;
    default:
        return false;
    }
}

} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(const Database &database) : m_database(database) {}
ChangeRecorder::~ChangeRecorder() = default;

Expected<void> ChangeRecorder::start()
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(m_database.handle(), "main", &session); code != SQLITE_OK)
        return changesetError(code, "session");
    m_session.reset(session);
    for (const SchemaObject &table : planTables()) {
        if (!table.recorded)
            continue;
        if (const int code = sqlite3session_attach(session, table.name.data()); code != SQLITE_OK)
            return changesetError(code, table.name.data());
    }
    return {};
}

Expected<QByteArray> ChangeRecorder::take()
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    const SqliteMemory memory(data);
    m_session.reset();
    if (code != SQLITE_OK)
        return changesetError(code, "record");
    return QByteArray(static_cast<const char *>(data), size);
}

Expected<ChangeSummary> applyChangeset(const Database &database, const QByteArray &changeset, ApplyDirection direction)
{
    const auto summary = summarize(database, changeset, direction);
    TALBOOK_TRY(summary);
    sqlite3 *handle = database.handle();
    int size = int(changeset.size());
    void *data = changesetData(changeset);
    SqliteMemory inverse;
    if (direction == ApplyDirection::Backward) {
        void *inverted = nullptr;
        if (const int code = sqlite3changeset_invert(int(changeset.size()), data, &size, &inverted); code != SQLITE_OK)
            return changesetError(code, "invert");
        inverse.reset(inverted);
        data = inverted;
    }
    // With enforcement on, deleting a parent would cascade before the changeset's own child rows come.
    if (!enforceForeignKeys(handle, false))
        return database.lastError(u"foreign keys"_s);
    const int code = sqlite3changeset_apply(handle, size, data, nullptr, refuseConflict, nullptr);
    if (!enforceForeignKeys(handle, true))
        return database.lastError(u"foreign keys"_s);
    if (isFaultOfItsOwn(code))
        return database.errorOf(code, u"apply changeset"_s);
    if (code != SQLITE_OK)
        return changesetError(code, "apply");
    // Every reference held before: enforced since the plan was opened, and checked then.
    const auto orphans = tableWithOrphans(database, *summary);
    TALBOOK_TRY(orphans);
    if (!orphans->isNull())
        return changesetError(SQLITE_CONSTRAINT_FOREIGNKEY, orphans->toUtf8().constData());
    return summary;
}

Expected<QByteArray> joinChangesets(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3changeset_concat(int(first.size()), changesetData(first), int(second.size()),
                                             changesetData(second), &size, &data);
    const SqliteMemory memory(data);
    if (code != SQLITE_OK)
        return changesetError(code, "join");
    return QByteArray(static_cast<const char *>(data), size);
}

} // namespace talbook
