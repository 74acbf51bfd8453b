#pragma once

#include "core/base/progress.h"
#include "core/base/wording.h"
#include "core/exchange/plan_changes.h"
#include "core/plan/plan.h"

namespace talbook
{

/// What the history tells of the steps taken at `since` or later; what was undone is not among them.
/// @param since invalid: as far as the history reaches
Expected<PlanChanges> changesFrom(const Database &database, const QDateTime &since, const Wording &words,
                                  const Progress &progress = {});

/// The same for each account since it was last reviewed: after the step that noted the review, where the history has
/// it, else from the review's day on. Of an account that was never reviewed all is told, of what belongs to no account
/// what came after the newest review of any.
Expected<PlanChanges> changesFromLastReview(const Database &database, const Wording &words,
                                            const Progress &progress = {});

/// From the older to the newer of two versions of one plan; BadInput where they are two plans.
Expected<PlanChanges> changesBetween(const Database &older, const Database &newer, const Wording &words,
                                     const Progress &progress = {});

/// The same for the plan in hand and a file that is only read: one of an older format is brought up to date in a copy.
Expected<PlanChanges> changesFromFile(const QString &olderPath, const Database &newer,
                                      const PlanEnvironment &environment, const Wording &words,
                                      const Progress &progress = {});

} // namespace talbook
