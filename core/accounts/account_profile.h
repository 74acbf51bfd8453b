#pragma once

#include "core/accounts/account_edit.h"

#include <QLocale>

#include <utility>
#include <vector>

namespace talbook
{

/// One account's fields as a person reads and types them: what `setAccountField` takes.
struct AccountProfile
{
    AccountId id;
    std::vector<std::pair<AccountField, QString>> fields;
    QString currency;                               ///< of its amounts: its own, or the plan's
    std::vector<std::pair<QString, QString>> extra; ///< columns that an import could not name, by name

    QString text(AccountField field) const;
};

/// Figures are written as the locale groups them. NotFound where the account is gone.
Expected<AccountProfile> accountProfile(const Database &database, AccountId account, const QLocale &locale);

} // namespace talbook
