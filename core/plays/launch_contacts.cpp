#include "core/plays/launch_contacts.h"

#include <algorithm>
#include <tuple>

namespace talbook
{

LaunchContacts::LaunchContacts(const Database &database)
    : m_rows(database, "SELECT id, name, buying_role, influence, stance FROM contact WHERE account_id = ?")
{
}

Expected<void> LaunchContacts::read(AccountId account)
{
    m_people.clear();
    m_rows.bind(1, account);
    while (m_rows.step()) {
        m_people.push_back({m_rows.id<ContactId>(0), m_rows.text(1), m_rows.text(2),
                            int(m_rows.optionalInteger(3).value_or(0)), m_rows.utf8(4) == "opponent"});
    }
    TALBOOK_TRY(m_rows.result());
    std::ranges::sort(m_people, {},
                      [](const Person &person) { return std::tuple(person.opposes, -person.influence, person.id); });
    return {};
}

std::vector<LaunchContacts::Person> LaunchContacts::inRole(const QString &role, ContactChoice choice) const
{
    std::vector<Person> found;
    for (const Person &person : m_people) {
        if (person.role == role && (found.empty() || choice == ContactChoice::Everyone))
            found.push_back(person);
    }
    return found;
}

} // namespace talbook
