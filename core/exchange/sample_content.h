#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

namespace talbook
{

class Plan;

/// Puts the assets of resources/sample/assets.csv into the content matrix, and our own values (company, reference
/// customer, its result) into the templates. One undoable step.
Expected<void> addSampleContent(Plan &plan, const Wording &words);

} // namespace talbook
