#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;

/// Everybody in the plan by name and title, for finding a person by a few letters.
class PeopleIndex
{
public:
    struct Person
    {
        ContactId id;
        AccountId account;
        QString name, title;
        QString folded; ///< name and title as search sees them
    };
    static Expected<PeopleIndex> read(const Database &database);

    const std::vector<Person> &people() const { return m_people; }

private:
    std::vector<Person> m_people;
};

} // namespace talbook
