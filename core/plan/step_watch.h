#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"

namespace talbook
{

class Database;

/// Tells how far a step has come while its statements run, and stops the statement under way when it is cancelled: the
/// step then ends with ErrorCode::Cancelled and its transaction rolls back. Lives inside that transaction, so that
/// rolling back is not stopped too.
class StepWatch
{
public:
    /// @param rows how many changed rows are expected, 0 where nobody knows; where it becomes more, the total told is
    /// 0. A `progress` that is null is never asked.
    StepWatch(const Database &database, Progress progress, qint64 rows);
    ~StepWatch();
    StepWatch(const StepWatch &) = delete;
    StepWatch &operator=(const StepWatch &) = delete;

    /// Between statements. @return ErrorCode::Cancelled where the step is to stop.
    Expected<void> ask();
    /// From here on the step cannot be stopped.
    void release();

private:
    static int onSteps(void *watch);
    bool goesOn();

    const Database &m_database;
    Progress m_progress;
    qint64 m_rows;
    qint64 m_before;
    bool m_cancelled = false;
};

} // namespace talbook
