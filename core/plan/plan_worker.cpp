#include "core/plan/plan_worker.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

/// However deep in the work the cancelling was noticed, and whatever it was taken for there, it is told as what it is.
Expected<ChangeSummary> watched(const Progress &progress,
                                const std::function<Expected<ChangeSummary>(const Progress &)> &step)
{
    bool cancelled = false;
    const Progress noting = [&](qint64 done, qint64 total) {
        cancelled = cancelled || !progress(done, total);
        return !cancelled;
    };
    auto done = step(progress ? noting : Progress());
    if (!done && (cancelled || done.error().code == ErrorCode::Cancelled))
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("Plan", "Cancelled; nothing was changed."),
                     done.error().details};
    return done;
}

} // namespace

PlanWorker::PlanWorker(Database database, std::function<QDateTime()> clock, QString author, HistoryLimits limits,
                       std::function<qint64()> firstId)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_author(std::move(author)), m_limits(limits),
      m_firstId(std::move(firstId))
{
}

Expected<ChangeSummary> PlanWorker::run(const QString &title, const History::Work &work, const Progress &progress,
                                        qint64 rows) const
{
    return watched(progress, [&](const Progress &watch) {
        return History(m_database, m_limits)
            .run({.title = title,
                  .time = m_clock(),
                  .firstId = m_firstId(),
                  .progress = watch,
                  .rows = rows,
                  .author = m_author},
                 work);
    });
}

Expected<ChangeSummary> PlanWorker::rehearse(const History::Work &work, const Progress &progress, qint64 rows) const
{
    return watched(progress, [&](const Progress &watch) {
        return History(m_database, m_limits).run({{}, m_clock(), m_firstId(), {}, true, watch, rows}, work);
    });
}

Expected<ChangeSummary> PlanWorker::undo(const Progress &progress) const
{
    return watched(progress, [this](const Progress &watch) { return History(m_database, m_limits).undo(watch); });
}

Expected<ChangeSummary> PlanWorker::redo(const Progress &progress) const
{
    return watched(progress, [this](const Progress &watch) { return History(m_database, m_limits).redo(watch); });
}

} // namespace talbook
