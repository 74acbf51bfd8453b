#pragma once

#include "app/talbook-cli/input.h"
#include "app/talbook-cli/outcome.h"

namespace talbook::cli
{

/// What stands in the place of the document: `export PLAN audience`.
inline constexpr QStringView audienceWord = u"audience";
/// The targets, divided by bars.
inline constexpr const char *audienceChoices = "linkedin|google|6sense|demandbase|salesforce|hubspot";

/// Writes the file for another program, and tells what that program would refuse.
Outcome writeAudience(const Input &input);

} // namespace talbook::cli
