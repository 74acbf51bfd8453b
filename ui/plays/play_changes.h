#pragma once

#include "core/plays/play.h"

namespace talbook
{

/// A line of a play's table: a phase's own (no step), or a step's. Indexes are -1 where there is none; steps that are
/// in no phase come last.
struct PlayLine
{
    int phase = -1;
    int step = -1;

    bool isPhase() const { return step < 0; }
    bool operator==(const PlayLine &) const = default;
};

/// Phases in their order, each with its steps beneath it.
std::vector<PlayLine> linesOf(const Play &play);

/// A step after the line's, in the same phase; its id.
QString addStep(Play &play, const PlayLine &after, const QString &action);
/// A week that begins after the last phase; its id.
QString addPhase(Play &play, const QString &name);

/// A copy behind it: the step's; or the phase's with its steps, right after it, later ones staying where they are. The
/// id of what was made.
QString duplicateLine(Play &play, const PlayLine &line);

/// Steps that waited for a removed one wait for nothing in its place. A phase goes with its steps.
void removeLine(Play &play, const PlayLine &line);

/// One place up (-1) or down (1). A step that passes one of another day takes that day, and at its phase's end goes
/// over into the next; a phase changes places with the next, the steps going with them. False where there is no such
/// place.
bool moveLine(Play &play, const PlayLine &line, int direction);

/// Of a line that is dropped above line `gap` (their number: below the last one): the gap it would come to stand in, -1
/// where it stays. A phase lands between phases.
int landingOf(const Play &play, const PlayLine &line, int gap);
/// As moveLine() does, line by line, until it is there. False where it stays.
bool moveLineTo(Play &play, const PlayLine &line, int gap);

} // namespace talbook
