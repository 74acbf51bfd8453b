#include "core/plays/load.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Expected<Capacity> capacity(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'capacity'");
    TALBOOK_TRY(text);
    Capacity found;
    if (text->isEmpty())
        return found;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plays", "The plan's capacity of people cannot be read. Set it anew."),
                     *text};
    }
    found.everybody = std::max(1, document[u"everybody"_s].toInt(Capacity::usual));
    const QJsonObject people = document[u"people"_s].toObject();
    for (auto person = people.begin(); person != people.end(); ++person)
        found.people.insert(person.key(), std::max(1, person.value().toInt(found.everybody)));
    return found;
}

Expected<void> setCapacity(Edit &edit, const Capacity &capacity)
{
    const auto refuse = [](int number) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "%1 is no capacity. Give a whole number of tasks a week "
                                                          "from 1 to 1000.")
                         .arg(number),
                     {}};
    };
    const auto isSound = [](int number) { return number >= 1 && number <= 1000; };
    if (!isSound(capacity.everybody))
        return refuse(capacity.everybody);
    QJsonObject people;
    for (auto person = capacity.people.begin(); person != capacity.people.end(); ++person) {
        if (!isSound(person.value()))
            return refuse(person.value());
        people.insert(person.key(), person.value());
    }
    const QJsonObject stored{{u"everybody"_s, capacity.everybody}, {u"people"_s, people}};
    return setSetting(edit, u"capacity"_s,
                      capacity == Capacity() ? QString()
                                             : QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

int PersonLoad::of(QDate monday) const
{
    const auto week = std::ranges::find(weeks, monday, &WeekLoad::monday);
    return week == weeks.end() ? 0 : week->tasks;
}

int PersonLoad::overloadedWeeks() const
{
    return int(std::ranges::count_if(weeks, [this](const WeekLoad &week) { return week.tasks > capacity; }));
}

std::vector<PersonLoad> personLoad(const std::vector<LoadItem> &items, const Capacity &capacity)
{
    struct Found
    {
        QString name;
        std::map<QDate, int> weeks;
    };
    std::map<QString, Found> people; // by folded name
    for (const LoadItem &item : items) {
        if (!item.start.isValid() || !item.due.isValid())
            continue; // a plan from elsewhere may hold what is no day
        Found &found = people[foldText(item.person)];
        if (found.name.isEmpty())
            found.name = item.person;
        for (QDate monday = mondayOf(item.start); monday <= item.due; monday = monday.addDays(7))
            ++found.weeks[monday];
    }
    std::vector<PersonLoad> load;
    PersonLoad nobody;
    for (const auto &[folded, found] : people) {
        PersonLoad person{found.name, capacity.of(found.name), {}};
        for (const auto &[monday, tasks] : found.weeks)
            person.weeks.push_back({monday, tasks});
        if (folded.isEmpty())
            nobody = std::move(person);
        else
            load.push_back(std::move(person));
    }
    if (!nobody.weeks.empty())
        load.push_back(std::move(nobody));
    return load;
}

} // namespace talbook
