#pragma once

#include "core/committee/committee.h"
#include "core/committee/committee_edit.h"

#include <QObject>

#include <functional>

namespace talbook
{

class CommitteeSource;
class Edit;

/// One field's new value, as typed.
struct PersonChange
{
    PersonField field;
    QString typed;
};

/// What a person does to the committee: each call is one named step of the plan, or a reason why not.
class CommitteeActions : public QObject
{
    Q_OBJECT

public:
    explicit CommitteeActions(CommitteeSource &source, QObject *parent = nullptr);

    CommitteeSource &source() const { return m_source; }

    /// A new person of a working name; null where it was refused.
    ContactId add(ContactId manager, int role = -1);
    /// False where it was refused.
    bool move(const std::vector<ContactId> &people, ContactId manager);
    bool edit(const std::vector<ContactId> &people, const std::vector<PersonChange> &changes);
    bool remove(const std::vector<ContactId> &people);
    /// The proposals become roles, as a person's own choice; who has none is left alone.
    bool acceptRoles(const std::vector<ContactId> &people);
    bool influence(ContactId from, ContactId to);
    bool removeInfluence(const std::vector<InfluenceLine> &lines);
    /// These and nobody else.
    bool setInfluenced(ContactId from, const std::vector<ContactId> &to);
    /// Why `people` cannot report to `manager`; empty where they can.
    QString refusedMove(const std::vector<ContactId> &people, ContactId manager) const;

Q_SIGNALS:
    void refused(const talbook::Error &error);

private:
    bool run(const QString &title, const std::function<Expected<void>(Edit &)> &work);
    QString names(const std::vector<ContactId> &people) const;

    CommitteeSource &m_source;
};

} // namespace talbook
