#include "core/plan/plan_worker.h"

namespace talbook
{

PlanWorker::PlanWorker(Database database, std::function<QDateTime()> clock, HistoryLimits limits,
                       std::function<qint64()> firstId)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_limits(limits), m_firstId(std::move(firstId))
{
}

Expected<ChangeSummary> PlanWorker::run(const QString &title, const History::Work &work) const
{
    return History(m_database, m_limits).run({title, m_clock(), m_firstId(), {}, false}, work);
}

Expected<ChangeSummary> PlanWorker::rehearse(const History::Work &work) const
{
    return History(m_database, m_limits).run({{}, m_clock(), m_firstId(), {}, true}, work);
}

Expected<ChangeSummary> PlanWorker::undo() const
{
    return History(m_database, m_limits).undo();
}

Expected<ChangeSummary> PlanWorker::redo() const
{
    return History(m_database, m_limits).redo();
}

} // namespace talbook
