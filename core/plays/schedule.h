#pragma once

#include "core/base/ids.h"
#include "core/plays/play.h"
#include "core/plays/work_calendar.h"

#include <QDate>

namespace talbook
{

struct StepDates
{
    QDate start, due;

    bool operator==(const StepDates &) const = default;
};

/// When each step is done if the play begins on the day, in the order of the steps.
///
/// Day n of the play is n-1 calendar days after the start. A step starts on its day, or on the next working day where
/// that is none; and not before any step it is `after` is due. (It may start on that very day: an e-mail that is due in
/// the morning and the call about it may share one.) Its duration is kept in working days: as many as lie in its
/// calendar days by the play, at least one; it is due on the last of them.
///
/// Steps on a circle of `after` do not wait for each other; requireSoundPlay() refuses such a play.
std::vector<StepDates> schedulePlay(const std::vector<PlayStep> &steps, QDate start, const WorkCalendar &calendar);

/// For each step the indexes of those it waits for among the kept ones: where a step that is left out stood between
/// two others, the later still waits for the earlier. Nothing for one that is left out.
std::vector<std::vector<size_t>> waitsFor(const std::vector<PlayStep> &steps, const std::vector<bool> &leftOut);

} // namespace talbook
