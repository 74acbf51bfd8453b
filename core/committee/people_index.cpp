#include "core/committee/people_index.h"

#include "core/base/text.h"
#include "core/plan/statement.h"

namespace talbook
{

Expected<PeopleIndex> PeopleIndex::read(const Database &database)
{
    PeopleIndex index;
    Statement rows(database, "SELECT id, account_id, name, title FROM contact ORDER BY id");
    while (rows.step()) {
        Person person{ContactId{rows.integer(0)}, AccountId{rows.integer(1)}, rows.text(2), rows.text(3), {}};
        person.folded = foldText(QString(person.name + QChar(0x1F) + person.title));
        index.m_people.push_back(std::move(person));
    }
    TALBOOK_TRY(rows.result());
    return index;
}

} // namespace talbook
