#pragma once

#include "core/plays/play.h"

namespace talbook
{

class Edit;

/// The plays that ship with Talbook, by id; none has an id of a plan's row.
Expected<std::vector<Play>> presetPlays(const Wording &words);

/// The id of the one that is called so, or has that id; empty where none is.
Expected<QString> presetPlayCalled(const QString &nameOrId, const Wording &words);

/// Stores a play; BadInput where checkPlay() refuses it.
Expected<PlayId> addPlay(Edit &edit, const Play &play, const Wording &words);

/// Stores the play in place of what its id has now. Where a campaign was launched with that version, the play gets the
/// next one: campaigns keep the play they were launched with.
Expected<void> changePlay(Edit &edit, const Play &play, const Wording &words);

/// A copy of one's own, version 1. BadInput for a name that another play has.
Expected<PlayId> duplicatePlay(Edit &edit, PlayId play, const QString &name);

/// Campaigns that were launched with it stay.
Expected<void> removePlay(Edit &edit, PlayId play);

/// Puts a play that ships back as it was: the plan's own copy of it, or a new one where it has none.
Expected<PlayId> addPresetPlay(Edit &edit, const QString &preset, const Wording &words);

/// A name that no other play of the plan has: "Strike zone (2)".
Expected<QString> freePlayName(const Database &database, const QString &wanted);

} // namespace talbook
