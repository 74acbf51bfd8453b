#pragma once

#include "core/plan/statement.h"
#include "core/plays/campaigns.h"

#include <vector>

namespace talbook
{

/// Whom steps can be done with at one account after the other.
class LaunchContacts
{
public:
    struct Person
    {
        ContactId id;
        QString name, role;
        int influence = 0; ///< 0: nobody said
        bool opposes = false;
    };

    explicit LaunchContacts(const Database &database);

    Expected<void> read(AccountId account);

    /// How many people of the account are known.
    size_t size() const { return m_people.size(); }
    /// The people in the role by the choice; empty where nobody is known.
    std::vector<Person> inRole(const QString &role, ContactChoice choice) const;

private:
    Statement m_rows;
    std::vector<Person> m_people; ///< the best first
};

} // namespace talbook
