#pragma once

#include "core/plays/work_calendar.h"

#include <span>
#include <vector>

namespace talbook
{

/// A task as far as its dates go. Tasks of one account in one campaign belong together.
struct ScheduledTask
{
    enum class State
    {
        Open,
        Done,
        Skipped
    };
    QDate start, due;
    State state = State::Open;
    QDate settledOn = {};
    std::vector<size_t> after = {}; ///< indexes of the tasks it waits for
};

/// What a person wants of one task.
struct TaskMove
{
    enum class Kind
    {
        Move,    ///< to start on the day, with as many working days as before
        Stretch, ///< to start and to be due on the days
        Shift,   ///< by so many calendar days
    };
    size_t task = 0;
    Kind kind = Kind::Move;
    QDate start = {};
    QDate due = {}; ///< of a stretch
    int days = 0;   ///< of a shift
};

struct MovedTask
{
    size_t task = 0;
    QDate start, due;

    bool operator==(const MovedTask &) const = default;
};

/// Why a task did not get the dates it was to have.
struct HeldTask
{
    enum class Why
    {
        Settled,     ///< it is done or skipped
        Predecessor, ///< `by` is due after the wanted day; it was moved as early as that allows
        Reversed,    ///< it would be due before it starts; it takes one working day
    };
    size_t task = 0;
    Why why = Why::Settled;
    size_t by = 0; ///< of Predecessor

    bool operator==(const HeldTask &) const = default;
};

struct MoveResult
{
    std::vector<MovedTask> moved; ///< whose dates differ now, those that follow included
    std::vector<HeldTask> held;
};

/// The dates after the moves, all made at once.
///
/// A task never starts before the tasks it waits for are due: one that is moved before that is held there, and the
/// reason is told; one that waits for a task that now ends later follows, just as far as the order demands, and keeps
/// its number of working days. Tasks that wait for an earlier one do not follow it back. A done task holds the others
/// only to the day it was done, and a skipped one passes on what it waited for. Settled tasks never move.
///
/// A wanted day that is no working day becomes the next one where the task moves later, the one before where it moves
/// earlier; so a step of one day by the keyboard always gets somewhere.
MoveResult moveTasks(const std::vector<ScheduledTask> &tasks, std::span<const TaskMove> moves,
                     const WorkCalendar &calendar);

/// Moves later whatever starts before what it waits for is due: after a task was opened again or a calendar changed.
MoveResult restoreOrder(const std::vector<ScheduledTask> &tasks, const WorkCalendar &calendar);

} // namespace talbook
