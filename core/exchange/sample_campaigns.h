#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QDate>
#include <QHash>

namespace talbook
{

class Plan;

/// A quarter of the sample, by its offset from the one of the day: "0", "-1".
struct SampleQuarter
{
    ProgramId program;
    QDate firstDay;
};

/// Launches the campaigns of resources/sample/campaigns.csv, moves some of their tasks, and settles what was due before
/// the day: most is done, some is skipped with a reason, a little of the last ten days is late. What happens to a task
/// follows from its campaign, account and step alone, so that the same day gives the same plan. The activities that
/// came of the tasks are those of activities.csv, so settling makes none. One undoable step.
Expected<void> launchSampleCampaigns(Plan &plan, const QHash<QString, SampleQuarter> &quarters, QDate asOf,
                                     const Wording &words);

} // namespace talbook
