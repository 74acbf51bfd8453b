#pragma once

#include "core/base/expected.h"

#include <QByteArray>

namespace talbook
{

class Database;

/// Reads a changeset byte by byte before SQLite may: it can come from anyone's file, SQLite passes over tables whose
/// columns do not fit without a word, and its reader has had faults with crafted input. Damaged where the bytes are not
/// a whole changeset of recorded tables as this database has them.
Expected<void> checkChangesetFormat(const Database &database, const QByteArray &changeset);

} // namespace talbook
