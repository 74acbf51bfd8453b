#pragma once

namespace talbook
{

/// Ten years: the last day a play may have, and the longest duration.
inline constexpr int mostPlayDays = 3650;
/// In major units, so that sums over any list of accounts stay exact in minor ones.
inline constexpr double mostStepCost = 1e9;

} // namespace talbook
