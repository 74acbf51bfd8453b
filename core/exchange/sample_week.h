#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QDate>

namespace talbook
{

class Plan;

/// What the weeks before the day have left: the reviews of resources/sample/reviews.csv, and the program's checklist
/// with what was due before the day ticked, but for the last of it. One undoable step.
Expected<void> addSampleWeek(Plan &plan, ProgramId program, QDate asOf, const Wording &words);

} // namespace talbook
