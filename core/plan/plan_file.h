#pragma once

#include "core/base/expected.h"
#include "core/plan/durable_file.h"

#include <QString>

#include <functional>
#include <optional>

namespace talbook
{

class Database;

/// Looks at the file's kind and its first 100 bytes only: nothing of SQLite touches a file that is no plan.
/// @return the format (`user_version`), or NotAPlan, NewerFormat, Locked (another program's journal lies beside it).
Expected<int> readPlanHeader(const QString &path);

/// ChangedOnDisk where the target is not what was read or written last. A target that is gone has lost nothing; where
/// nothing was expected, nothing may be there.
Expected<void> requireUnchanged(const QString &target, const std::optional<PlanStamp> &expected);

/// Writes the working file as one whole file over `target`: a temporary beside it, verified, synced, renamed. Refuses
/// as requireUnchanged does. On any failure the target is as it was and no temporary stays.
/// @param beforeReplacing is told the verified temporary and its stamp; its error keeps the target as it was
/// @return the stamp of what now lies at `target`.
using BeforeReplacing = std::function<Expected<void>(const QString &written, const PlanStamp &stamp)>;
Expected<PlanStamp> publishPlan(const Database &working, const QString &target,
                                const std::optional<PlanStamp> &expected, const BeforeReplacing &beforeReplacing = {});

/// Removes temporaries of a publishing that was killed; the caller holds the plan's lock.
void sweepTemporaries(const QString &target);

} // namespace talbook
