#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"
#include "core/plays/work_calendar.h"

#include <QJsonObject>

namespace talbook
{

class Database;
class Edit;

struct DayOff
{
    QDate date;
    QString name;

    bool operator==(const DayOff &) const = default;
};

/// A country's days off as they ship with Talbook.
struct CalendarPreset
{
    QString id, name, source; ///< the source: which laws, and what is missing
    std::vector<int> years;   ///< whose holidays it has; in others only weekends are known
    std::vector<int> weekend;
    std::vector<DayOff> daysOff;
    std::vector<QDate> workingDays; ///< weekend days that are worked
};

/// What the plan says about working days (setting "calendar").
struct CalendarChoice
{
    bool skip = true;                 ///< tasks keep off weekends and holidays
    QString preset = {};              ///< id; empty: weekends alone
    std::vector<int> weekend = {};    ///< empty: the preset's, else Saturday and Sunday
    std::vector<DayOff> daysOff = {}; ///< the plan's own, beside the preset's
    std::vector<QDate> workingDays = {};

    bool operator==(const CalendarChoice &) const = default;
};

Expected<std::vector<CalendarPreset>> calendarPresets(const Wording &words);

Expected<CalendarChoice> calendarChoice(const Database &database);
/// BadInput for a preset there is not, a weekend of seven days, or a day that is both off and worked.
Expected<void> setCalendarChoice(Edit &edit, const CalendarChoice &choice);

/// The calendar with its holidays, whether or not tasks keep off them: for drawing.
Expected<WorkCalendar> workCalendar(const Database &database, const Wording &words);
Expected<WorkCalendar> workCalendar(const CalendarChoice &choice, const Wording &words);
/// The calendar by which tasks are dated: every day counts where the plan does not skip.
Expected<WorkCalendar> taskCalendar(const Database &database, const Wording &words);

/// "Holidays of 2029 are not in the calendar “Russia”…"; empty where all years from first to last are known.
Expected<QString> calendarGap(const CalendarChoice &choice, QDate first, QDate last, const Wording &words);

} // namespace talbook
