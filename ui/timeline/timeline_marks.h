#pragma once

#include "core/plays/tasks.h"

#include <QRectF>

class QPainter;

namespace talbook
{

class Theme;

/// How a task is marked on the timeline and in its legend: form first, colour second.
enum class TaskMark
{
    Open,      ///< ring
    Done,      ///< disc
    Overdue,   ///< downward triangle
    Skipped,   ///< cross
    Milestone, ///< diamond, hollow while it is open
    MilestoneDone
};

TaskMark markOf(const Task &task, QDate asOf);

/// Drawn in the middle of `rect`, on a screen from a picture made once.
void paintTaskMark(QPainter &painter, const QRectF &rect, const Theme &theme, TaskMark mark);

/// Several tasks in one place: a pill with their number.
void paintTaskCount(QPainter &painter, const QRectF &rect, const Theme &theme, int tasks, bool overdue);

} // namespace talbook
