#pragma once

#include "core/base/expected.h"

#include <functional>
#include <vector>

namespace talbook
{

class Database;

/// One step from format `from` to `from + 1`; runs in a transaction of its own.
struct Migration
{
    int from = 0;
    std::function<Expected<void>(const Database &)> apply;
};
const std::vector<Migration> &planMigrations();

/// Brings a working file from its format to `target`, step by step; the history is dropped where a step ran, since its
/// changesets fit the old tables. Where a step fails, the file stays at the format before it.
Expected<void> migratePlan(const Database &database, const std::vector<Migration> &steps, int target);

} // namespace talbook
