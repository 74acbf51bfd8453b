#pragma once

#include "core/scoring/what_if_scores.h"

#include <span>
#include <vector>

namespace talbook
{

/// One account as it is drawn.
struct MatrixPoint
{
    quint32 account = 0; ///< index in the standings
    float fit = 0;
    float intent = 0;
    float across = 6; ///< logical pixels at the usual text size
    qint8 tier = 0;   ///< 0: none
    bool selected = false;
};

inline constexpr float leastAcross = 6;
inline constexpr float mostAcross = 28;

/// How large each account is drawn, in their order: the area follows expected ACV in the plan's currency. The largest
/// size is that of the 98th percentile and all above, so that one giant does not make dwarfs of the rest; unknown
/// amounts are as small as the smallest.
std::vector<float> pointSizes(const Standings &standings);

/// The accounts (by index) as points, the largest first, so that small ones lie on top.
std::vector<MatrixPoint> makePoints(std::span<const quint32> accounts, const std::vector<float> &sizes,
                                    const std::vector<MatrixPlace> &places);
/// Moves the points where the places are now.
void movePoints(std::vector<MatrixPoint> &points, const std::vector<MatrixPlace> &places);

} // namespace talbook
