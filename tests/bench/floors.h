#pragma once

#include "core/plan/plan.h"
#include "core/scoring/standing.h"
#include "tests/bench/measure.h"

namespace talbook::bench
{

/// The rows of a table of the plan, written as they are into a bare database with the same tables and indexes.
Floor copyFloor(const QString &folder, const Plan &plan, const char *table);
/// The table's rows deleted in a bare copy of it, a prepared statement a row.
Floor deleteFloor(const QString &folder, const Plan &plan, const char *table);
/// The activities read once, three columns of them.
Floor scanFloor(const Plan &plan);
/// One look-up in a table of decay for each activity.
Floor passFloor(size_t activities);
Floor vacuumFloor(const QString &folder, const Plan &plan);
/// One row changed in a transaction of its own, with one sync.
Floor updateFloor(const Plan &plan);
/// std::sort of the accounts' names with QCollator.
Floor sortFloor(const Standings &standings);
/// QString::contains over the accounts' names.
Floor containsFloor(const Standings &standings);

} // namespace talbook::bench
