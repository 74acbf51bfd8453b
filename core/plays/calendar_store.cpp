#include "core/plays/calendar_store.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

const QString calendarSetting = u"calendar"_s;

QDate isoDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::vector<int> wholeNumbers(const QJsonValue &value)
{
    std::vector<int> numbers;
    for (const QJsonValue &number : value.toArray())
        numbers.push_back(number.toInt());
    return numbers;
}

std::vector<DayOff> daysOffIn(const QJsonValue &value, const Wording *words)
{
    std::vector<DayOff> days;
    for (const QJsonValue &day : value.toArray()) {
        if (const QDate date = isoDay(day[u"date"_s]); date.isValid())
            days.push_back({date, words ? words->pick(day[u"name"_s]) : day[u"name"_s].toString()});
    }
    return days;
}

std::vector<QDate> isoDays(const QJsonValue &value)
{
    std::vector<QDate> days;
    for (const QJsonValue &day : value.toArray()) {
        if (const QDate date = isoDay(day); date.isValid())
            days.push_back(date);
    }
    return days;
}

Expected<CalendarPreset> presetOfChoice(const CalendarChoice &choice, const Wording &words)
{
    if (choice.preset.isEmpty())
        return CalendarPreset();
    auto presets = calendarPresets(words);
    TALBOOK_TRY(presets);
    const auto found = std::ranges::find(*presets, choice.preset, &CalendarPreset::id);
    if (found != presets->end())
        return std::move(*found);
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Plays", "No calendar “%1” comes with Talbook. Choose another in the "
                                                      "plan's calendar.")
                     .arg(choice.preset),
                 {}};
}

QJsonObject jsonOfChoice(const CalendarChoice &choice)
{
    QJsonArray weekend, daysOff, working;
    for (const int day : choice.weekend)
        weekend.append(day);
    for (const DayOff &day : choice.daysOff)
        daysOff.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name}});
    for (const QDate day : choice.workingDays)
        working.append(day.toString(Qt::ISODate));
    return {{u"skip"_s, choice.skip},
            {u"preset"_s, choice.preset},
            {u"weekend"_s, weekend},
            {u"days_off"_s, daysOff},
            {u"working_days"_s, working}};
}

Expected<void> checkChoice(const CalendarChoice &choice)
{
    unsigned week = 0;
    for (const int day : choice.weekend) {
        if (day < 1 || day > 7) {
            return Error{
                ErrorCode::BadInput,
                QCoreApplication::translate("Plays", "%1 is no day of the week: 1 is Monday, 7 Sunday.").arg(day),
                {}};
        }
        week |= 1u << day;
    }
    if (week == 0xFE) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "The weekend cannot take the whole week: leave at least one "
                                                          "day to work."),
                     {}};
    }
    for (const DayOff &day : choice.daysOff) {
        if (!day.date.isValid())
            return Error{ErrorCode::BadInput, QCoreApplication::translate("Plays", "A day off has no date."), {}};
        if (std::ranges::find(choice.workingDays, day.date) != choice.workingDays.end()) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Plays", "%1 cannot be both a day off and a working day.")
                             .arg(day.date.toString(Qt::ISODate)),
                         {}};
        }
    }
    return {};
}

} // namespace

Expected<std::vector<CalendarPreset>> calendarPresets(const Wording &words)
{
    std::vector<CalendarPreset> presets;
    const QDir folder(u":/presets/calendars"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto file = readJsonFile(folder.filePath(name));
        TALBOOK_TRY(file);
        presets.push_back({file->value(u"id"_s).toString(), words.pick(file->value(u"name"_s)),
                           words.pick(file->value(u"source"_s)), wholeNumbers(file->value(u"years"_s)),
                           wholeNumbers(file->value(u"weekend"_s)), daysOffIn(file->value(u"days_off"_s), &words),
                           isoDays(file->value(u"working_days"_s))});
    }
    return presets;
}

Expected<CalendarChoice> calendarChoice(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'calendar'");
    TALBOOK_TRY(text);
    if (text->isEmpty())
        return CalendarChoice();
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plays", "The plan's calendar cannot be read. Set it anew."), *text};
    }
    CalendarChoice choice;
    choice.skip = document[u"skip"_s].toBool(true);
    choice.preset = document[u"preset"_s].toString();
    choice.weekend = wholeNumbers(document[u"weekend"_s]);
    choice.daysOff = daysOffIn(document[u"days_off"_s], nullptr);
    choice.workingDays = isoDays(document[u"working_days"_s]);
    return choice;
}

Expected<void> setCalendarChoice(Edit &edit, const CalendarChoice &choice)
{
    TALBOOK_TRY(checkChoice(choice));
    const Wording words(Language::English);
    TALBOOK_TRY(presetOfChoice(choice, words));
    return setSetting(edit, calendarSetting,
                      choice == CalendarChoice()
                          ? QString()
                          : QString::fromUtf8(QJsonDocument(jsonOfChoice(choice)).toJson(QJsonDocument::Compact)));
}

Expected<WorkCalendar> workCalendar(const CalendarChoice &choice, const Wording &words)
{
    const auto preset = presetOfChoice(choice, words);
    TALBOOK_TRY(preset);
    std::vector<int> weekend = choice.weekend.empty() ? preset->weekend : choice.weekend;
    if (weekend.empty())
        weekend = {6, 7};
    WorkCalendar calendar(weekend);
    for (const DayOff &day : preset->daysOff) {
        // What the plan says of a day wins over the preset.
        if (std::ranges::find(choice.workingDays, day.date) == choice.workingDays.end())
            calendar.addDayOff(day.date, day.name);
    }
    for (const QDate day : preset->workingDays) {
        if (std::ranges::find(choice.daysOff, day, &DayOff::date) == choice.daysOff.end())
            calendar.addWorkingDay(day);
    }
    for (const DayOff &day : choice.daysOff)
        calendar.addDayOff(day.date, day.name);
    for (const QDate day : choice.workingDays)
        calendar.addWorkingDay(day);
    return calendar;
}

Expected<WorkCalendar> workCalendar(const Database &database, const Wording &words)
{
    const auto choice = calendarChoice(database);
    TALBOOK_TRY(choice);
    return workCalendar(*choice, words);
}

Expected<WorkCalendar> taskCalendar(const Database &database, const Wording &words)
{
    const auto choice = calendarChoice(database);
    TALBOOK_TRY(choice);
    return choice->skip ? workCalendar(*choice, words) : Expected<WorkCalendar>(WorkCalendar());
}

Expected<QString> calendarGap(const CalendarChoice &choice, QDate first, QDate last, const Wording &words)
{
    if (choice.preset.isEmpty() || !choice.skip)
        return QString();
    const auto preset = presetOfChoice(choice, words);
    TALBOOK_TRY(preset);
    QStringList unknown;
    for (int year = first.year(); year <= last.year(); ++year) {
        if (std::ranges::find(preset->years, year) == preset->years.end())
            unknown.append(QString::number(year));
    }
    if (unknown.isEmpty())
        return QString();
    return words
        .translate("Plays", "The calendar “%1” does not know the holidays of %2: only weekends are left out then. "
                            "Add them to the plan's calendar.")
        .arg(preset->name, unknown.join(u", "_s));
}

} // namespace talbook
