#pragma once

#include "core/plays/rhythm.h"

namespace talbook
{

/// "every week", "every month", "every quarter".
QString periodText(const QString &period, const Wording &words);
/// The step's title: "Held: Account review".
QString heldTitle(const RhythmDate &date);

} // namespace talbook
