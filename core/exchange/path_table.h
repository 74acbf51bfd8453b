#pragma once

#include "core/base/expected.h"
#include "core/results/attribution_paths.h"

#include <QString>

namespace talbook
{

/// A table of paths, as tools for attribution export it: a column "path" ("a > b > c"), and of "conversions", "value"
/// and "nulls" (or the names of Google's fractribution and of ChannelAttribution) those there are. A row's value is
/// that of all its conversions together, in major units, kept to the hundredth. Without conversions and nulls each row
/// is one conversion. A path without a key is nobody's credit. Without days and milestones, some models cannot be used.
///
/// BadInput names the row and the column.
Expected<AttributionPaths> readPathTable(const QString &path);

} // namespace talbook
