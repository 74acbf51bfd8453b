#include "core/plays/play_runs.h"

#include "core/plan/statement.h"

namespace talbook
{

Expected<PlayRuns> PlayRuns::read(const Database &database)
{
    PlayRuns runs;
    Statement rows(database, "SELECT c.play_id, t.account_id, c.name, max(t.status = 'open') AS open, "
                             "max(CASE t.status WHEN 'open' THEN t.due_on ELSE coalesce(t.settled_on, t.due_on) END) "
                             "FROM task t JOIN campaign c ON c.id = t.campaign_id WHERE c.play_id IS NOT NULL "
                             "GROUP BY c.id, t.account_id ORDER BY c.id");
    while (rows.step()) {
        const PlayRun run{rows.text(2), rows.integer(3) != 0, rows.date(4)};
        const auto [known, fresh] = runs.m_runs.try_emplace({rows.id<PlayId>(0), rows.id<AccountId>(1)}, run);
        // What runs counts before what has ended, and then what ends later.
        if (!fresh && std::pair(run.isOpen, run.last) > std::pair(known->second.isOpen, known->second.last))
            known->second = run;
    }
    TALBOOK_TRY(rows.result());
    return runs;
}

const PlayRun *PlayRuns::find(PlayId play, AccountId account) const
{
    const auto found = m_runs.find({play, account});
    return found == m_runs.end() ? nullptr : &found->second;
}

} // namespace talbook
