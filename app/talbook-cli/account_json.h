#pragma once

#include "core/scoring/standing.h"

#include <QJsonObject>

namespace talbook::cli
{

/// One account as `accounts --json` prints it; what is unknown is null.
QJsonObject accountJson(const Standings &standings, size_t index);

/// Figures are told in thousandths, as scores are calculated.
double thousandths(double figure);

} // namespace talbook::cli
