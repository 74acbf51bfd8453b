#pragma once

#include "tests/bench/measure.h"

#include <QDate>

namespace talbook
{

class Document;

namespace bench
{

/// The day of all calculations: the files' last.
inline const QDate benchDay(2027, 2, 11);

/// Import, scoring, editing, undo and publishing, without an interface. Leaves the published plan in `folder`; the
/// import of the activities is its last step, and can be undone.
void measureCore(Report &report, const QString &folder, int accounts);

/// The accounts page on that plan, and what runs while it is shown.
void measureInterface(Report &report, const QString &folder);

/// The matrix over all accounts of the open plan; changes nothing.
void measureMatrix(Report &report, Document &document);

/// The timeline with two thousand tasks: shown, panned, zoomed, and a task dragged.
void measureTimeline(Report &report);

/// What a person does at the whole window on that plan; leaves the plan as it was.
void measureWindow(GestureReport &report, const QString &folder);

/// The chart of one account with so many people: layout, building, frames, and an edit up to its paint.
void measureCommittee(int people);

} // namespace bench

} // namespace talbook
