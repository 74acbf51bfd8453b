#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/plan/history.h"

#include <QDate>
#include <QString>

#include <vector>

namespace talbook
{

class Standings;

/// Up to where somebody has seen a plan.
struct PlanMoment
{
    QString plan; ///< the plan's uuid: a moved or renamed file is still the same plan
    qint64 revision = 0;
    QDate day; ///< of the calculations
};
/// As it is now.
Expected<PlanMoment> planMoment(const Database &database, QDate asOf);

struct ScoreMove
{
    AccountId account;
    QString name;
    double before = 0, after = 0;
    QString gradeBefore, gradeAfter;
};

struct RecentChanges
{
    QDate since;
    std::vector<HistoryStep> steps; ///< newest first; what was undone is not among them
    std::vector<ScoreMove> moves;   ///< the largest first

    bool isEmpty() const { return steps.empty() && moves.empty(); }
};

/// The steps taken after `seen` was noted, newest first; what was undone is not among them.
Expected<std::vector<HistoryStep>> stepsSince(const Database &database, const PlanMoment &seen);

/// The steps taken after `seen` was noted, and the accounts whose score differs most between the two days: both scores
/// come from today's records, so that they differ by time and dated records alone. Accounts of the list; while nobody
/// is on it, all.
Expected<RecentChanges> changesSince(const Database &database, const Standings &standings, const PlanMoment &seen);

} // namespace talbook
