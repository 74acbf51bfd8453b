#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QString>

#include <span>

namespace talbook
{

class Database;
class Edit;

/// The fields of an account that people change by hand.
enum class AccountField
{
    Name,
    Domain,
    Parent,
    Industry,
    Country,
    Region,
    City,
    LinkedinUrl,
    Technologies,
    Competitors,
    Owner,
    Tier,
    Employees,
    Revenue,
    ExpectedAcv,
    StrategicValue,
    Description,
    Notes,
};

/// Sets one field of many accounts to what a person typed; an empty text clears it. An amount is in the account's own
/// currency, or the plan's where it has none; a tier is 1, 2, 3, or the words of its pill (1:1, 1:Few, 1:Many).
/// BadInput says which value is wrong and what would be right.
Expected<void> setAccountField(Edit &edit, std::span<const AccountId> accounts, AccountField field,
                               const QString &typed);

/// Makes an account of a name; BadInput where the name is empty.
Expected<AccountId> addAccount(Edit &edit, const QString &name);
Expected<void> removeAccounts(Edit &edit, std::span<const AccountId> accounts);

/// The account a person named: by id, exact name (case aside), or domain. NotFound and ambiguity are told apart.
Expected<AccountId> findAccount(const Database &database, const QString &nameDomainOrId);

} // namespace talbook
