#pragma once

#include "core/base/expected.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// How many tasks a person can work on in a week (setting "capacity").
struct Capacity
{
    static constexpr int usual = 10;

    int everybody = usual;
    QHash<QString, int> people = {}; ///< who differs

    int of(const QString &person) const { return people.value(person, everybody); }
    bool operator==(const Capacity &) const = default;
};
Expected<Capacity> capacity(const Database &database);
/// BadInput for a number below 1 or above 1000.
Expected<void> setCapacity(Edit &edit, const Capacity &capacity);

/// Work of one person.
struct LoadItem
{
    QString person; ///< empty: nobody yet
    QDate start, due;
};

struct WeekLoad
{
    QDate monday; ///< of the ISO week
    int tasks = 0;

    bool operator==(const WeekLoad &) const = default;
};

struct PersonLoad
{
    QString person;
    int capacity = Capacity::usual;
    std::vector<WeekLoad> weeks; ///< only those with tasks, by date

    int of(QDate monday) const;
    int overloadedWeeks() const;
};

/// Tasks a person has in each ISO week; a task counts in every week from its start to its day. By name, nobody last.
std::vector<PersonLoad> personLoad(const std::vector<LoadItem> &items, const Capacity &capacity);

/// The Monday of the day's ISO week.
QDate mondayOf(QDate day);

} // namespace talbook
