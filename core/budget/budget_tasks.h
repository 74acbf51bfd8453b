#pragma once

#include "core/budget/budget.h"

#include <QStringList>

namespace talbook
{

/// The titles of the tasks that an entry counts, by the day they are due, in the language of the words (task_titles.h).
Expected<QStringList> budgetTaskTitles(const Database &database, const Program &program, const BudgetEntry &tasks,
                                       const Wording &words);

} // namespace talbook
