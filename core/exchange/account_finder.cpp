#include "core/exchange/account_finder.h"

#include "core/exchange/import_values.h"

namespace talbook
{

namespace
{

/// The domain where the text is an address and nothing more; "Node.js Foundation" is none.
std::string domainAlone(std::string_view text)
{
    return text.find_first_of(" ,;|") == std::string_view::npos ? registrableDomain(text) : std::string();
}

} // namespace

std::string AccountFinder::emailDomain(ImportRow &row) const
{
    const std::string_view email = text(row, m_naming.email);
    return email.find('@') == std::string_view::npos ? std::string() : registrableDomain(email);
}

AccountId AccountFinder::known(ImportRow &row, const CompanyName &name) const
{
    const AccountIndex &accounts = m_context.accounts;
    const std::string_view account = text(row, m_naming.account);
    for (const std::string_view id : {text(row, m_naming.accountId), account}) {
        if (const auto found = accounts.findByExternalId(id); found.match != AccountMatch::None)
            return accounts.id(found.entry);
    }
    const std::string said = registrableDomain(text(row, m_naming.accountDomain));
    for (const std::string &domain : {said, domainAlone(account)}) {
        if (const auto found = accounts.findByDomain(domain, name); found.match != AccountMatch::None)
            return accounts.id(found.entry);
    }
    if (const auto found = accounts.findByName({text(row, m_naming.accountId), said, name});
        found.match != AccountMatch::None)
        return accounts.id(found.entry);
    const auto found = accounts.findByDomain(emailDomain(row), name);
    return found.match == AccountMatch::None ? AccountId() : accounts.id(found.entry);
}

Expected<AccountId> AccountFinder::find(ImportRow &row, bool optional)
{
    m_named.clear();
    for (const int field : {m_naming.account, m_naming.accountId, m_naming.accountDomain, m_naming.email}) {
        m_named += text(row, field);
        m_named += '\x1F';
    }
    const bool saysNoAccount = m_named.starts_with("\x1F\x1F\x1F");
    if (saysNoAccount && !m_context.request.account.isNull())
        return m_context.request.account;
    if (saysNoAccount && m_named.size() == 4) {
        if (!optional) {
            row.reject(m_naming.account,
                       QCoreApplication::translate("Exchange",
                                                   "No account is named. Fill in its name, domain or external id."));
        }
        return AccountId();
    }
    if (const auto before = m_found.find(m_named))
        return AccountId{*before};
    const std::string_view account = text(row, m_naming.account);
    const CompanyName name = account.empty() ? CompanyName() : companyName(account);
    AccountId id = known(row, name);
    if (id.isNull() && m_context.request.createAccounts) {
        const auto made = make(row, name);
        TALBOOK_TRY(made);
        id = *made;
    }
    if (!id.isNull()) {
        m_found.add(m_named, id.value);
        return id;
    }
    int field = m_naming.account;
    for (const int other : {m_naming.accountId, m_naming.accountDomain, m_naming.email}) {
        if (text(row, field).empty() && !text(row, other).empty())
            field = other;
    }
    if (field == m_naming.email && text(row, field).find('@') == std::string_view::npos) {
        row.reject(field, QCoreApplication::translate(
                              "Exchange", "This is not an e-mail address (some programs export it scrambled), so it "
                                          "names no account. Export the addresses as they are, or add a column with "
                                          "the account's name or domain."));
        return AccountId();
    }
    row.reject(field, QCoreApplication::translate(
                          "Exchange", "No account of the plan is meant by this. Import the accounts first, or let "
                                      "this import make them (--create-accounts)."));
    return AccountId();
}

Expected<AccountId> AccountFinder::make(ImportRow &row, const CompanyName &name)
{
    const std::string_view account = text(row, m_naming.account);
    const std::string_view id = text(row, m_naming.accountId);
    std::string domain = registrableDomain(text(row, m_naming.accountDomain));
    if (domain.empty())
        domain = domainAlone(account);
    if (domain.empty() && account.empty() && id.empty())
        domain = emailDomain(row);
    const std::string shown(!account.empty() ? account : (domain.empty() ? id : std::string_view(domain)));
    if (shown.empty())
        return AccountId(); // a free e-mail address, say, names no company
    const auto made = m_context.edit.newId<AccountId>();
    Statement insert(m_context.edit.database(),
                     "INSERT INTO account(id, external_id, name, domain) VALUES(?, ?, ?, ?)");
    insert.bind(1, made);
    insert.bind(3, std::string_view(shown));
    if (!id.empty())
        insert.bind(2, id);
    if (!domain.empty())
        insert.bind(4, std::string_view(domain));
    insert.step();
    TALBOOK_TRY(insert.result());
    m_context.accounts.add(made, {id, domain, name.core.empty() ? companyName(std::string_view(shown)) : name});
    ++m_context.report.accountsCreated;
    if (m_context.changes)
        m_context.changes->accountMade(made);
    return made;
}

} // namespace talbook
