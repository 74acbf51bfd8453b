#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

/// What a published file was when it was last read or written: enough to see that somebody replaced it.
struct PlanStamp
{
    qint64 size = 0;
    QByteArray hash; ///< Blake2b-256 of the bytes

    friend bool operator==(const PlanStamp &, const PlanStamp &) = default;
};

/// Reads the whole file; no SQLite connection may be open on it (closing a file drops SQLite's locks).
Expected<PlanStamp> stampOf(const QString &path);

/// Looks at the file's kind and its first 100 bytes only: nothing of SQLite touches a file that is no plan.
/// @return the format (`user_version`), or NotAPlan, NewerFormat, Locked (another program's journal lies beside it).
Expected<int> readPlanHeader(const QString &path);

/// Integrity of pages, rows, references, schema and invariants of a plan of the current format.
Expected<void> checkPlan(const Database &database);

/// One step from format `from` to `from + 1`; runs in a transaction of its own.
struct Migration
{
    int from = 0;
    std::function<Expected<void>(const Database &)> apply;
};
const std::vector<Migration> &planMigrations();

/// Brings a working file from its format to `target`, step by step; the history is dropped where a step ran, since its
/// changesets fit the old tables.
Expected<void> migratePlan(const Database &database, const std::vector<Migration> &steps, int target);

/// Writes the working file as one whole file over `target`: a temporary beside it, verified, synced, renamed. Refuses
/// with ChangedOnDisk where the target is not what `expected` says (nothing: a new file, or one to be replaced).
/// On any failure the target is as it was and no temporary stays.
/// @return the stamp of what now lies at `target`.
Expected<PlanStamp> publishPlan(const Database &working, const QString &target, const std::optional<PlanStamp> &expected);

/// Copies bytes to a new file and syncs it; fails where `to` exists.
Expected<void> copyFileDurably(const QString &from, const QString &to);

} // namespace talbook
