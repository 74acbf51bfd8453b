#pragma once

#include "core/plays/play.h"

namespace talbook
{

/// Something about a play that people should know.
struct PlayFault
{
    bool refused = true; ///< false: the play can be launched as it is
    QString phase, step; ///< the id of what it is about; both empty for the play itself
    QString field;       ///< the key in the play's JSON: "after", "day", "cost"
    QString message;
};

/// Refused ones first, each in the order of the play.
std::vector<PlayFault> checkPlay(const Play &play, const Wording &words);

/// The first fault that is refused, as an error.
Expected<void> requireSoundPlay(const Play &play, const Wording &words);

/// The ids of the steps on a circle of `after`, in order from the first in the play; empty where there is none.
QStringList circleOfSteps(const std::vector<PlayStep> &steps);

} // namespace talbook
