#pragma once

#include "core/base/expected.h"
#include "core/plan/change_summary.h"

#include <QByteArray>

namespace talbook
{

class Database;

/// Reads a changeset byte by byte before SQLite may: it can come from anyone's file, SQLite passes over tables whose
/// columns do not fit without a word, and its reader has had faults with crafted input. Damaged where the bytes are not
/// a whole changeset of recorded tables as this database has them.
Expected<void> checkChangesetFormat(const Database &database, const QByteArray &changeset);

enum class ApplyDirection
{
    Forward,
    Backward
};

/// The same check, and what the changeset does when it is applied in the given direction. (SQLite's own iterator makes
/// an object of every value, which for a million rows takes longer than all the rest of recording them.)
Expected<ChangeSummary> summarize(const Database &database, const QByteArray &changeset, ApplyDirection direction);

} // namespace talbook
