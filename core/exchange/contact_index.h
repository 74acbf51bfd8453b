#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/exchange/hash_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

class Database;

/// The people of the plan, found within their account by external id, e-mail or name (both folded), and anywhere by the
/// first two.
class ContactIndex
{
public:
    enum class Key : quint8
    {
        ExternalId,
        Email,
        Name
    };

    static Expected<ContactIndex> read(const Database &database);

    struct Person
    {
        ContactId id;
        AccountId account;
        std::string externalId, email, name, title; ///< all but the first folded
        qint64 firstRow = 0;                        ///< the record of this file that named the person first, or 0
    };

    size_t size() const { return m_people.size(); }
    Person &operator[](size_t place) { return m_people[place]; }
    const Person &operator[](size_t place) const { return m_people[place]; }

    size_t add(Person person);
    /// After a change of the person's own texts.
    void reindex(size_t place);

    /// Places of those in the account whose key is `text`, in the order they were made.
    std::vector<size_t> find(AccountId account, Key key, std::string_view text) const;

    /// The same in whatever account.
    std::vector<size_t> findAnywhere(Key key, std::string_view text) const;

    /// The account of the people with that address; null where it is nobody's or those of several accounts have it.
    AccountId accountOf(std::string_view email) const;

    /// The one person meant by an external id, an e-mail address or a name, in that order; `several` where a name or an
    /// address fits more than one.
    struct Meant
    {
        ContactId id;
        bool several = false;
    };
    Meant meant(AccountId account, std::string_view text) const;

private:
    std::vector<size_t> findIn(AccountId account, Key key, std::string_view text) const; ///< null: in any
    static quint64 hash(AccountId account, Key key, std::string_view text);
    static std::string_view keyText(const Person &person, Key key);

    std::vector<Person> m_people;
    HashIndex m_index;
};

/// As the index compares names, titles and addresses.
std::string foldedKey(std::string_view utf8);

} // namespace talbook
