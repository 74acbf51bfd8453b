#pragma once

#include "core/scoring/score.h"

#include <QString>

namespace talbook::cli
{

/// A, B, C, or "Watch" in the program's language.
QString gradeName(const QString &grade);
/// "A: full ABM plays".
QString quadrantName(Quadrant quadrant);

} // namespace talbook::cli
