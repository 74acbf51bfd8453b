#pragma once

#include "core/base/wording.h"
#include "core/exchange/icalendar.h"
#include "core/plays/tasks.h"

#include <QUuid>

namespace talbook
{

/// Tasks as a calendar: an event each, from its start to the day it is due, skipped ones cancelled. The uid is made of
/// the plan's and the task's, so that a calendar that reads the file again moves the entries instead of doubling them.
CalendarFile calendarOfTasks(const std::vector<Task> &tasks, QUuid plan, const QDateTime &stamp, const Wording &words);

} // namespace talbook
