#include "core/budget/budget_tasks.h"

#include "core/plan/statement.h"
#include "core/plays/task_titles.h"

namespace talbook
{

Expected<QStringList> budgetTaskTitles(const Database &database, const Program &program, const BudgetEntry &tasks,
                                       const Wording &words)
{
    QStringList titles;
    TaskTitles inLanguage(words);
    Statement rows(database,
                   "SELECT t.title, t.campaign_id, t.step FROM task t LEFT JOIN campaign c ON c.id = t.campaign_id "
                   "WHERE (t.cost IS NOT NULL OR t.actual IS NOT NULL) AND (c.program_id = ?1 OR "
                   "(c.program_id IS NULL AND t.due_on BETWEEN ?2 AND ?3)) AND t.account_id = ?4 "
                   "AND coalesce(t.campaign_id, 0) = ?5 AND coalesce(t.channel, '') = ?6 "
                   "AND t.due_on >= ?7 AND t.due_on < ?8 ORDER BY t.due_on, t.id");
    rows.bind(1, program.id);
    rows.bind(2, program.startsOn);
    rows.bind(3, program.endsOn);
    rows.bind(4, tasks.account);
    rows.bind(5, tasks.campaign.value);
    rows.bind(6, tasks.channel.isEmpty() ? QStringLiteral("") : tasks.channel);
    rows.bind(7, tasks.date);
    rows.bind(8, tasks.date.addMonths(1));
    while (rows.step())
        titles.append(inLanguage.of(database, rows.id<CampaignId>(1), rows.text(2), rows.text(0)));
    TALBOOK_TRY(rows.result());
    return titles;
}

} // namespace talbook
