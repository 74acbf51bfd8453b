#pragma once

#include "core/exchange/import_run.h"

namespace talbook
{

/// What a file most likely holds.
struct FileGuess
{
    ImportKind kind = ImportKind::Accounts;
    bool hasHeader = true;
    /// Nothing in the first record is a name that a column is known by: a person should say whether it is a header.
    bool headerInDoubt = false;
};

/// Looks at the first records: at which kind's fields the most columns are known as, by their header or, without one,
/// by their shape. Of `request` the path, sheet, encoding and delimiter count.
Expected<FileGuess> guessFile(const Database &database, const ImportRequest &request);

/// Whether the source of the request's preset writes no header, and the file begins with one of its records: as wide,
/// with figures or addresses in it, and not made of names that columns are known by. False where no preset is named.
Expected<bool> beginsWithRecord(const ImportRequest &request);

} // namespace talbook
