#pragma once

#include "core/plays/quarter.h"

#include <QDate>

#include <optional>

namespace talbook
{

struct Program;

/// A meeting of the operating rhythm with the day it is held next.
struct RhythmDate
{
    RhythmMeeting meeting;
    QDate next;         ///< one that nobody moved is worked out; it may lie in the past: then it was not held
    QDate last;         ///< when it was held last; invalid: not yet
    bool isSet = false; ///< the day was said, or follows from one that was held
};

/// The three meetings with their days (setting "rhythm"). Before anybody says otherwise the weekly one is on the next
/// Monday, the monthly one on the next first Monday of a month, the quarterly one on the program's last day, else on
/// the last day of the calendar quarter; each on the day itself where that is one.
Expected<std::vector<RhythmDate>> rhythmDates(const Database &database, const std::optional<Program> &program,
                                              QDate asOf, const Wording &words);

/// NotFound for a meeting there is not, BadInput without a day.
Expected<void> setMeetingDay(Edit &edit, const QString &meeting, QDate next);

/// The meeting that was due on `due` was held on the day; the next one is due so many whole periods after `due` that it
/// comes after the day. A month after 31 January is the last of February.
Expected<void> holdMeeting(Edit &edit, const QString &meeting, QDate due, QDate day);

} // namespace talbook
