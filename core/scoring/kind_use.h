#pragma once

#include "core/scoring/facts.h"
#include "core/scoring/scoring_model.h"

#include <vector>

namespace talbook
{

/// A kind of activity that the plan's records have, all spellings of it together.
struct KindUse
{
    ActivityKind kind; ///< as most of its records have it
    qint64 records = 0;
};

/// Kinds that no preset knows first, then the most frequent, then by name.
std::vector<KindUse> kindUse(const Facts &facts);

/// Of those, the ones that no preset knows and that the model gives no points, neither for engagement nor for intent.
std::vector<KindUse> kindsWithoutPoints(const ScoringModel &model, const Facts &facts);

} // namespace talbook
