#pragma once

#include "core/plan/database.h"
#include "core/plan/history.h"

#include <QDateTime>

#include <functional>

namespace talbook
{

/// A second way into an open plan, for a step that takes long: its own connection to the working copy, to be used by
/// one thread while the plan's own thread goes on reading. Only one of the two may write at a time. What was done is
/// announced by Plan::adopt() in the plan's own thread.
class PlanWorker
{
public:
    /// For Plan::worker().
    PlanWorker(Database database, std::function<QDateTime()> clock, QString author, HistoryLimits limits,
               std::function<qint64()> firstId);

    /// As Plan::run(), without the announcement. `progress` is told the rows changed, of about `rows` (0: unknown);
    /// cancelled, nothing is changed.
    Expected<ChangeSummary> run(const QString &title, const History::Work &work, const Progress &progress = {},
                                qint64 rows = 0) const;
    /// As Plan::rehearse().
    Expected<ChangeSummary> rehearse(const History::Work &work, const Progress &progress = {}, qint64 rows = 0) const;
    Expected<ChangeSummary> undo(const Progress &progress = {}) const;
    Expected<ChangeSummary> redo(const Progress &progress = {}) const;

    const Database &database() const { return m_database; }

private:
    Database m_database;
    std::function<QDateTime()> m_clock;
    QString m_author;
    HistoryLimits m_limits;
    std::function<qint64()> m_firstId; ///< the first key of a step
};

} // namespace talbook
