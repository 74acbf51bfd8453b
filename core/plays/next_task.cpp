#include "core/plays/next_task.h"

#include "core/plan/database.h"
#include "core/plan/statement.h"

namespace talbook
{

Expected<std::optional<NextTask>> nextTask(const Database &database, AccountId account)
{
    Statement row(database, "SELECT title, due_on FROM task WHERE account_id = ? AND status = 'open' "
                            "ORDER BY due_on, starts_on, id LIMIT 1");
    row.bind(1, account);
    std::optional<NextTask> step;
    if (row.step())
        step = NextTask{row.text(0), row.date(1)};
    TALBOOK_TRY(row.result());
    return step;
}

Expected<NextTasks> nextTasks(const Database &database)
{
    NextTasks steps;
    Statement rows(database, "SELECT account_id, title, due_on FROM task WHERE status = 'open' "
                             "ORDER BY due_on, starts_on, id");
    while (rows.step()) {
        const qint64 account = rows.integer(0);
        if (!steps.contains(account)) // the first one is the next
            steps.emplace(account, NextTask{rows.text(1), rows.date(2)});
    }
    TALBOOK_TRY(rows.result());
    return steps;
}

} // namespace talbook
