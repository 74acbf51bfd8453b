#pragma once

#include "core/plan/merge_rows.h"

namespace talbook
{

class Edit;

/// What restoring one account did, a table at a time in the order of the schema; tables that have nothing of it are
/// not among them.
struct AccountRestore
{
    struct Table
    {
        int table = 0;       ///< index in recordedTables()
        qint64 returned = 0; ///< rows that had been deleted
        qint64 replaced = 0; ///< rows that had been edited
        qint64 kept = 0;     ///< rows made since, which stay
        qint64 leftOut = 0;  ///< rows that belong to something that is no longer there
    };
    std::vector<Table> tables;
    qint64 emptied = 0; ///< references to what is no longer there, and reporting lines to another account

    bool changedAnything() const;
};

/// Makes an account, and whatever hangs on it by a foreign key, what it was in another version of the plan, inside a
/// step. What was made since stays: restoring loses nothing that an undo of the step would not bring back. A reference
/// to a row that is no longer in the plan is emptied; a row that cannot be without it is left out.
/// NotFound where the other version has no such account.
Expected<AccountRestore> restoreAccount(Edit &edit, const Database &from, qint64 account);

} // namespace talbook
