#include "core/committee/proposed_roles.h"

#include "core/plan/edit.h"

namespace talbook
{

void proposeRoles(std::vector<Stakeholder> &people, const TitleClassifier &titles)
{
    for (Stakeholder &person : people)
        person.proposedRole = person.role < 0 ? titles.classify(person.title).role : -1;
}

Expected<qint64> acceptProposedRoles(Edit &edit, AccountId account, const TitleClassifier &titles)
{
    struct Proposal
    {
        ContactId person;
        int role;
    };
    std::vector<Proposal> proposals;
    Statement people(edit.database(), "SELECT id, title FROM contact WHERE buying_role IS NULL AND title IS NOT NULL "
                                      "AND account_id = coalesce(?, account_id) ORDER BY id");
    people.bind(1, account);
    while (people.step()) {
        if (const int role = titles.classify(people.text(1)).role; role >= 0)
            proposals.push_back({people.id<ContactId>(0), role});
    }
    TALBOOK_TRY(people.result());
    Statement accept(edit.database(), "UPDATE contact SET buying_role = ?, role_source = 'title' WHERE id = ?");
    for (const Proposal &proposal : proposals) {
        accept.bind(1, buyingRoles().at(proposal.role));
        accept.bind(2, proposal.person);
        accept.step();
    }
    TALBOOK_TRY(accept.result());
    return qint64(proposals.size());
}

} // namespace talbook
