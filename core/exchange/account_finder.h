#pragma once

#include "core/exchange/import_context.h"
#include "core/exchange/text_numbers.h"

namespace talbook
{

/// Fields by which a record names its account; -1 where its kind has none.
struct AccountNaming
{
    int account = -1; ///< external id, domain or name
    int accountId = -1;
    int accountDomain = -1;
    int email = -1; ///< of a person who works there; other texts than addresses are passed over
};

/// Finds the account of a record: by external id, then by a domain that is said to be the account's, then by name, and
/// last by the domain of an e-mail address, which may be an adviser's. Makes the account where the request says so.
class AccountFinder
{
public:
    AccountFinder(ImportContext &context, AccountNaming naming) : m_context(context), m_naming(naming) {}

    /// Null where the record names none or an unknown one; then, unless `optional` and none is named, it is rejected.
    Expected<AccountId> find(ImportRow &row, bool optional = false);

private:
    std::string_view text(ImportRow &row, int field) const { return field < 0 ? std::string_view() : row.text(field); }
    std::string emailDomain(ImportRow &row) const;
    AccountId known(ImportRow &row, const CompanyName &name) const;
    Expected<AccountId> make(ImportRow &row, const CompanyName &name);

    ImportContext &m_context;
    AccountNaming m_naming;
    std::string m_named;
    TextNumbers m_found; ///< texts that name an account -> its id
};

} // namespace talbook
