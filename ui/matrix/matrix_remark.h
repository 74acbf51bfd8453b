#pragma once

#include "core/scoring/what_if_scores.h"

#include <span>

#include <QString>

namespace talbook
{

/// Why all these accounts lie along one side of the matrix, and what would change that; empty where they do not.
QString matrixRemark(const Standings &standings, std::span<const quint32> accounts,
                     const std::vector<MatrixPlace> &places);

} // namespace talbook
