#include "ui/committee/committee_actions.h"

#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"

#include <algorithm>

namespace talbook
{

CommitteeActions::CommitteeActions(CommitteeSource &source, QObject *parent) : QObject(parent), m_source(source) {}

bool CommitteeActions::run(const QString &title, const std::function<Expected<void>(Edit &)> &work)
{
    const auto done = m_source.document().run(title, work);
    if (!done)
        Q_EMIT refused(done.error());
    return done.hasValue();
}

QString CommitteeActions::names(const std::vector<ContactId> &people) const
{
    return people.size() == 1 ? m_source.nameOf(people.front()) : tr("%n people", nullptr, int(people.size()));
}

ContactId CommitteeActions::add(ContactId manager, int role)
{
    ContactId made;
    const NewPerson person{m_source.account(), tr("New person"), manager, role};
    run(tr("Add a person to %1").arg(m_source.accountName()), [&made, &person](Edit &edit) -> Expected<void> {
        const auto added = addPerson(edit, person);
        TALBOOK_TRY(added);
        made = *added;
        return {};
    });
    return made;
}

bool CommitteeActions::move(const std::vector<ContactId> &people, ContactId manager)
{
    const QString title = manager.isNull() ? tr("Let %1 report to nobody").arg(names(people))
                                           : tr("Move %1 under %2").arg(names(people), m_source.nameOf(manager));
    return run(title, [&people, manager](Edit &edit) { return movePeople(edit, people, manager); });
}

bool CommitteeActions::edit(const std::vector<ContactId> &people, const std::vector<PersonChange> &changes)
{
    return run(tr("Edit %1").arg(names(people)), [&people, &changes](Edit &edit) -> Expected<void> {
        for (const PersonChange &change : changes)
            TALBOOK_TRY(setPersonField(edit, people, change.field, change.typed));
        return {};
    });
}

bool CommitteeActions::acceptRoles(const std::vector<ContactId> &people)
{
    const std::vector<ContactId> proposed = m_source.proposedAmong(people);
    return run(tr("Accept the proposed role: %1").arg(names(proposed)), [&](Edit &edit) -> Expected<void> {
        for (const ContactId person : proposed) {
            const int role = m_source.committee().people[size_t(m_source.indexOf(person))].proposedRole;
            TALBOOK_TRY(setPersonField(edit, std::span(&person, 1), PersonField::Role, buyingRoles()[role]));
        }
        return {};
    });
}

bool CommitteeActions::remove(const std::vector<ContactId> &people)
{
    return run(tr("Remove %1").arg(names(people)), [&people](Edit &edit) { return removePeople(edit, people); });
}

bool CommitteeActions::influence(ContactId from, ContactId to)
{
    return run(tr("%1 influences %2").arg(m_source.nameOf(from), m_source.nameOf(to)),
               [from, to](Edit &edit) { return addInfluence(edit, from, to); });
}

bool CommitteeActions::removeInfluence(const std::vector<InfluenceLine> &lines)
{
    return run(tr("Remove %n influence line(s)", nullptr, int(lines.size())), [&lines](Edit &edit) -> Expected<void> {
        for (const InfluenceLine &line : lines)
            TALBOOK_TRY(talbook::removeInfluence(edit, line.from, line.to));
        return {};
    });
}

bool CommitteeActions::setInfluenced(ContactId from, const std::vector<ContactId> &to)
{
    std::vector<ContactId> before;
    for (const InfluenceLine &line : m_source.committee().influence) {
        if (line.from == from)
            before.push_back(line.to);
    }
    return run(tr("Change whom %1 influences").arg(m_source.nameOf(from)), [&](Edit &edit) -> Expected<void> {
        for (const ContactId person : before) {
            if (std::ranges::find(to, person) == to.end())
                TALBOOK_TRY(talbook::removeInfluence(edit, from, person));
        }
        for (const ContactId person : to)
            TALBOOK_TRY(addInfluence(edit, from, person));
        return {};
    });
}

QString CommitteeActions::refusedMove(const std::vector<ContactId> &people, ContactId manager) const
{
    const auto checked = checkMove(m_source.committee().people, people, manager);
    return checked ? QString() : checked.error().message;
}

} // namespace talbook
