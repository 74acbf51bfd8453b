#include "core/plays/next_task.h"

#include "core/plan/database.h"
#include "core/plan/statement.h"
#include "core/plays/task_titles.h"

namespace talbook
{

Expected<std::optional<NextTask>> nextTask(const Database &database, AccountId account, TaskTitles &titles)
{
    Statement row(database,
                  "SELECT title, due_on, campaign_id, step FROM task WHERE account_id = ? AND status = 'open' "
                  "ORDER BY due_on, starts_on, id LIMIT 1");
    row.bind(1, account);
    std::optional<NextTask> step;
    if (row.step())
        step = NextTask{titles.of(database, row.id<CampaignId>(2), row.text(3), row.text(0)), row.date(1)};
    TALBOOK_TRY(row.result());
    return step;
}

Expected<NextTasks> nextTasks(const Database &database, TaskTitles &titles)
{
    NextTasks steps;
    Statement rows(database, "SELECT account_id, title, due_on, campaign_id, step FROM task WHERE status = 'open' "
                             "ORDER BY due_on, starts_on, id");
    while (rows.step()) {
        const qint64 account = rows.integer(0);
        if (!steps.contains(account)) // the first one is the next
            steps.emplace(account, NextTask{titles.of(database, rows.id<CampaignId>(3), rows.text(4), rows.text(1)),
                                            rows.date(2)});
    }
    TALBOOK_TRY(rows.result());
    return steps;
}

} // namespace talbook
