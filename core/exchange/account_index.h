#pragma once

#include "core/accounts/identity.h"
#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/exchange/hash_index.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace talbook
{

class Database;

/// What a record says about which account it means.
struct AccountKeys
{
    std::string_view externalId;
    std::string_view domain; ///< registrable
    CompanyName name;        ///< an empty core: no name
};

enum class AccountMatch
{
    None,
    ById,
    ByDomain,
    ByName
};

/// Finds the account that a record means: by external id, then domain, then name.
///
/// Two accounts of one name stay two where their external ids differ, and where their domains differ in more than the
/// suffix ("delta.com" and "deltafaucet.com", not "siemens.com" and "siemens.de"). Of several that fit, one whose legal
/// form is the same comes first, then one without, then the one with the lowest key.
class AccountIndex
{
public:
    static Expected<AccountIndex> read(const Database &database);

    struct Found
    {
        AccountMatch match = AccountMatch::None;
        quint32 entry = 0;
    };
    Found find(const AccountKeys &keys) const;
    /// Takes the two forms of a Salesforce id, of 15 and of 18 characters, for the same.
    Found findByExternalId(std::string_view externalId) const;
    Found findByDomain(std::string_view domain, const CompanyName &name = {}) const;
    Found findByName(const AccountKeys &keys) const;

    quint32 add(AccountId id, const AccountKeys &keys);
    void setExternalId(quint32 entry, std::string_view externalId);
    void setDomain(quint32 entry, std::string_view domain);
    void setName(quint32 entry, const CompanyName &name);
    /// One more external id of an account, as another system calls it.
    void addOtherId(quint32 entry, std::string_view externalId);
    /// One more domain of an account, of another country say.
    void addOtherDomain(quint32 entry, std::string_view domain);

    /// Whether the domain is one of those beside the account's own.
    bool hasOtherDomain(quint32 entry, std::string_view domain) const;

    AccountId id(quint32 entry) const { return m_entries[entry].id; }
    std::string_view externalId(quint32 entry) const { return view(m_entries[entry].externalId); }
    size_t size() const { return m_entries.size(); }

private:
    struct Ref
    {
        quint32 offset = 0;
        quint32 length = 0;
    };
    struct Entry
    {
        AccountId id;
        Ref externalId, domain, core, legalForm;
    };

    Found findExactId(std::string_view externalId) const;
    std::string_view view(Ref ref) const { return std::string_view(m_texts).substr(ref.offset, ref.length); }
    Ref keep(std::string_view text);
    void indexName(quint32 entry);
    bool couldBe(const Entry &entry, const AccountKeys &keys) const;

    std::vector<Entry> m_entries;
    std::string m_texts;
    HashIndex m_byId;
    HashIndex m_byDomain;
    HashIndex m_byName;
    std::unordered_map<std::string, quint32> m_otherIds;
    std::unordered_map<std::string, quint32> m_otherDomains;
};

/// The keys in an account's `extra` under which its other external ids and domains are kept, parted by "; ".
inline constexpr std::string_view otherIdsKey = "external_id";
inline constexpr std::string_view otherDomainsKey = "domain";

} // namespace talbook
