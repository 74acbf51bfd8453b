#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QDate>

namespace talbook
{

class Plan;

/// Fills an empty plan with the sample program of resources/sample: invented companies, their committees, a year of
/// activities, signals, opportunities and costs before the day, two quarters' lists, the plays that ship, and campaigns
/// launched with them. The same day gives the same figures. It goes through the ordinary import, so each file is one
/// undoable step.
Expected<void> fillWithSample(Plan &plan, QDate asOf, const Wording &words);

} // namespace talbook
