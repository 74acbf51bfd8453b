#pragma once

#include "core/base/expected.h"
#include "core/plan/change_summary.h"

#include <QString>

namespace talbook
{

class Database;

/// A table with a row that refers to one that is not there; null where every reference holds. Says what PRAGMA
/// foreign_key_check says, in a fraction of its time: keys are looked up in memory instead of in the parent's tree.
/// Reads the tables themselves, never their indexes, which might lie in a damaged file; wants the types of the columns
/// to have been checked (checkIntegrity).
Expected<QString> tableWithOrphans(const Database &database);

/// The same after `change`, where every reference held before it: looks only where the change can have broken one, so
/// that undoing the edit of a cell does not cost a reading of the whole plan.
Expected<QString> tableWithOrphans(const Database &database, const ChangeSummary &change);

} // namespace talbook
