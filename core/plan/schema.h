#pragma once

#include "core/base/expected.h"

#include <span>
#include <string_view>
#include <vector>

namespace talbook
{

class Database;

/// "TALB" in the file's header: what makes an SQLite file a plan.
inline constexpr int planApplicationId = 0x54414C42;
/// The format this Talbook writes (`user_version`).
inline constexpr int planFormat = 2;

struct SchemaObject
{
    std::string_view name;
    std::string_view sql; ///< the CREATE statement, to the letter as SQLite stores it
    bool recorded = true; ///< part of the history: changed rows are undone, redone and merged
};

/// Tables and indexes of the current format. Every table has an explicit primary key; there are no triggers, views,
/// virtual tables, generated columns or uniqueness besides the keys: changesets could not be applied with them.
std::span<const SchemaObject> planTables();
std::span<const SchemaObject> planIndexes();

/// Makes the empty schema in a new database; the caller's transaction is open.
Expected<void> createSchema(const Database &database);

/// Tables and indexes of an earlier format, before the step that leads on from it.
std::vector<SchemaObject> schemaOfFormat1();

/// Refuses a file whose schema differs in anything from the expected one: it may be hostile.
Expected<void> checkSchema(const Database &database);
Expected<void> checkSchema(const Database &database, const std::vector<SchemaObject> &expected);

} // namespace talbook
