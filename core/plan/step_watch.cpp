#include "core/plan/step_watch.h"

#include "core/plan/database.h"

#include <sqlite3.h>

namespace talbook
{

namespace
{

/// Instructions of SQLite's machine between two looks: some tenths of a millisecond.
constexpr int stepsBetweenLooks = 5000;

} // namespace

StepWatch::StepWatch(const Database &database, Progress progress, qint64 rows)
    : m_database(database), m_progress(std::move(progress)), m_rows(rows),
      m_before(sqlite3_total_changes64(database.handle()))
{
    if (m_progress)
        sqlite3_progress_handler(database.handle(), stepsBetweenLooks, onSteps, this);
}

StepWatch::~StepWatch()
{
    release();
}

void StepWatch::release()
{
    if (m_progress)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int StepWatch::onSteps(void *watch)
{
    return static_cast<StepWatch *>(watch)->goesOn() ? 0 : 1;
}

bool StepWatch::goesOn()
{
    if (!m_progress || m_cancelled)
        return !m_cancelled;
    const qint64 done = sqlite3_total_changes64(m_database.handle()) - m_before;
    m_cancelled = !m_progress(done, done > m_rows ? 0 : m_rows);
    return !m_cancelled;
}

Expected<void> StepWatch::ask()
{
    if (goesOn())
        return {};
    return m_database.errorOf(SQLITE_INTERRUPT, QStringLiteral("cancelled between statements"));
}

} // namespace talbook
