#pragma once

#include "core/committee/stakeholders.h"

namespace talbook::test
{

/// Somebody called P1 for the id 1; roles as in buyingRoles(), -1 for none.
inline Stakeholder someone(qint64 id, int role, bool engaged = false, qint64 manager = 0, const char *stance = "")
{
    Stakeholder person;
    person.id = ContactId{id};
    person.name = QStringLiteral("P%1").arg(id);
    person.role = role;
    person.engaged = engaged;
    person.reportsTo = ContactId{manager};
    person.stance = QString::fromLatin1(stance);
    return person;
}

inline Stakeholder weighing(Stakeholder person, int influence)
{
    person.influence = influence;
    return person;
}

} // namespace talbook::test
