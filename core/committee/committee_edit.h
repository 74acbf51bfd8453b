#pragma once

#include "core/committee/stakeholders.h"

#include <span>

namespace talbook
{

class Edit;

/// The fields of a person that people change by hand. The manager is not one of them: see movePeople().
enum class PersonField
{
    Name,
    Title,
    Department,
    Role,
    Stance,
    Influence,
    Email,
    Phone,
    LinkedinUrl,
    OurContact,
    Notes,
};

struct NewPerson
{
    AccountId account;
    QString name;
    ContactId reportsTo = {}; ///< null: nobody
    int role = -1;            ///< index into buyingRoles(), or none
};

/// Makes a person of a name; BadInput where the name is empty, or the manager is of another account.
Expected<ContactId> addPerson(Edit &edit, const NewPerson &person);

/// Sets one field of many people to what a person typed; an empty text clears it. A role and a stance are given by
/// their ids or by their words in any language, the influence is 1 to 5. A role set here counts as the person's own
/// choice, which no import and no proposal overwrites. BadInput says which value is wrong and what would be right.
Expected<void> setPersonField(Edit &edit, std::span<const ContactId> people, PersonField field, const QString &typed);

/// Why `moved` cannot report to `manager`, as an Invariant in a sentence; nothing where they can.
Expected<void> checkMove(const std::vector<Stakeholder> &people, std::span<const ContactId> moved, ContactId manager);

/// Puts people under a manager of the same account; a null one makes them heads. Of somebody and those below them who
/// are both given only the first is moved: a branch stays as it is. Fails as checkMove() does, and then moves nobody.
Expected<void> movePeople(Edit &edit, std::span<const ContactId> people, ContactId manager);

/// Removes people with their influence lines; whoever reported to them reports to the next manager above who stays.
Expected<void> removePeople(Edit &edit, std::span<const ContactId> people);

/// BadInput for a line to oneself, or into another account; a line that is there already stays.
Expected<void> addInfluence(Edit &edit, ContactId from, ContactId to);
Expected<void> removeInfluence(Edit &edit, ContactId from, ContactId to);

/// Index into buyingRoles() of a role's id or its word in any language; nothing where it is none.
std::optional<int> roleFromText(const QString &text);
/// "champion", "sceptic"… from a stance's id or its word in any language; empty where it is none.
QString stanceFromText(const QString &text);

/// champion, supporter, neutral, sceptic, opponent, unknown.
const QStringList &stances();

} // namespace talbook
