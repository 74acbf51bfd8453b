#pragma once

#include "core/accounts/account_edit.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace talbook
{

/// What a person sets of many accounts at once: a field of theirs, or (none) their priority on a program's list.
struct EditTarget
{
    std::optional<AccountField> field;

    bool operator==(const EditTarget &) const = default;
};

/// Sets one thing of many accounts. Amounts are in the plan's currency, as its tables show them: an account whose own
/// amounts are in another one is refused by name. A priority needs the program.
Expected<void> setForAccounts(Edit &edit, std::span<const AccountId> accounts, EditTarget target, ProgramId program,
                              const QString &typed);

/// Rows from a spreadsheet, laid over rows of accounts.
struct AccountBlock
{
    struct Column
    {
        EditTarget target;
        QString title; ///< for the sentence about a faulty value
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::vector<AccountId> accounts; ///< one a row; rows beyond them are new accounts, whose names are in the block
    ProgramId program;               ///< whose priorities are meant
    QDate joinsOn = {};              ///< where it is a day, new accounts join that program's list then
};

/// Sets every cell of the block. The first value that does not fit is named by row (counted from 1) and column.
/// @return the accounts that were made.
Expected<std::vector<AccountId>> editBlock(Edit &edit, const AccountBlock &block);

} // namespace talbook
