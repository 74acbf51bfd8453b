#pragma once

#include "core/accounts/programs.h"
#include "core/base/wording.h"

namespace talbook
{

/// A stage of the quarter's checklist on its day (domain section 10).
struct QuarterMilestone
{
    QString id, name;
    QDate date;
};

/// Strategy twelve weeks before the program's first day to the review three months after it, by date.
Expected<std::vector<QuarterMilestone>> quarterMilestones(const Program &program, const Wording &words);

} // namespace talbook
