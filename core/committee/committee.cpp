#include "core/committee/committee.h"

#include "core/committee/reporting_faults.h"
#include "core/plan/database.h"

#include <algorithm>

namespace talbook
{

int Committee::indexOf(ContactId person) const
{
    // The order of their ids, as they are read.
    const auto found = std::ranges::lower_bound(people, person, {}, &Stakeholder::id);
    return found != people.end() && found->id == person ? int(found - people.begin()) : -1;
}

Expected<Committee> readCommittee(const Database &database, const Facts &facts, const Scorer &scorer, size_t account)
{
    Committee committee;
    StakeholderReader reader(database, facts, scorer);
    auto people = reader.read(account);
    TALBOOK_TRY(people);
    committee.people = std::move(*people);
    const AccountId id = facts.accounts[account].id;
    Statement details(database, "SELECT email, phone, linkedin_url, notes, role_source FROM contact "
                                "WHERE account_id = ? ORDER BY id");
    details.bind(1, id);
    committee.details.reserve(committee.people.size());
    while (details.step())
        committee.details.push_back(
            {details.text(0), details.text(1), details.text(2), details.text(3), details.text(4)});
    TALBOOK_TRY(details.result());
    Statement lines(database, "SELECT i.from_contact, i.to_contact FROM contact c "
                              "JOIN influence i ON i.from_contact = c.id WHERE c.account_id = ? "
                              "ORDER BY i.from_contact, i.to_contact");
    lines.bind(1, id);
    while (lines.step()) {
        const InfluenceLine line{lines.id<ContactId>(0), lines.id<ContactId>(1)};
        if (committee.indexOf(line.to) >= 0)
            committee.influence.push_back(line);
    }
    TALBOOK_TRY(lines.result());
    return committee;
}

} // namespace talbook
