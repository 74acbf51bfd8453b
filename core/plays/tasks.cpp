#include "core/plays/tasks.h"

#include "core/base/text.h"
#include "core/plan/statement.h"
#include "core/plays/campaign_definition.h"
#include "core/plays/schedule.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *taskRows =
    "SELECT t.id, t.campaign_id, c.program_id, t.account_id, t.contact_id, t.activity_id, c.name, a.name, k.name, "
    "a.tier, t.step, t.title, t.who, t.channel, t.owner, t.starts_on, t.due_on, t.planned_start, t.planned_due, "
    "t.status, t.settled_on, t.reason, t.note, t.outcome, t.variant, t.cost, t.actual, t.currency, t.sequence "
    "FROM task t JOIN account a ON a.id = t.account_id LEFT JOIN campaign c ON c.id = t.campaign_id "
    "LEFT JOIN contact k ON k.id = t.contact_id "
    "WHERE (?1 IS NULL OR c.program_id = ?1 OR (c.program_id IS NULL AND EXISTS(SELECT 1 FROM program p "
    "WHERE p.id = ?1 AND t.due_on BETWEEN p.starts_on AND p.ends_on)))";
// Said only where it is asked for, so that SQLite takes the index of campaigns.
constexpr const char *ofCampaign = " AND t.campaign_id = ?2";

Task taskOfRow(const Statement &row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.campaign = row.id<CampaignId>(1);
    task.program = row.id<ProgramId>(2);
    task.account = row.id<AccountId>(3);
    task.contact = row.id<ContactId>(4);
    task.activity = row.id<ActivityId>(5);
    task.campaignName = row.text(6);
    task.accountName = row.text(7);
    task.contactName = row.text(8);
    task.tier = int(row.optionalInteger(9).value_or(0));
    task.step = row.text(10);
    task.title = row.text(11);
    task.who = row.text(12);
    task.channel = row.text(13);
    task.owner = row.text(14);
    task.start = row.date(15);
    task.due = row.date(16);
    task.plannedStart = row.date(17);
    task.plannedDue = row.date(18);
    task.status = taskStatusFromKey(row.text(19)).value_or(TaskStatus::Open);
    task.settledOn = row.date(20);
    task.reason = row.text(21);
    task.note = row.text(22);
    task.outcome = row.text(23);
    task.variant = row.text(24);
    task.cost = row.optionalInteger(25);
    task.actual = row.optionalInteger(26);
    task.currency = row.text(27);
    task.sequence = int(row.integer(28));
    return task;
}

/// What the tasks of one campaign take from the play it was launched with.
class CampaignSteps
{
public:
    CampaignSteps(const Database &database, const Wording &words)
        : m_words(words), m_rows(database, "SELECT name, definition FROM campaign WHERE id = ?")
    {
    }

    Expected<const CampaignDefinition *> of(CampaignId campaign)
    {
        if (const auto known = m_known.find(campaign); known != m_known.end())
            return &known->second;
        CampaignDefinition read;
        m_rows.bind(1, campaign);
        if (m_rows.step()) {
            auto definition = readCampaignDefinition(m_rows.text(0), m_rows.utf8(1), m_words);
            m_rows.reset();
            TALBOOK_TRY(m_rows.result());
            TALBOOK_TRY(definition);
            read = std::move(*definition);
        }
        TALBOOK_TRY(m_rows.result());
        return &m_known.emplace(campaign, std::move(read)).first->second;
    }

private:
    const Wording &m_words;
    Statement m_rows;
    std::map<CampaignId, CampaignDefinition> m_known;
};

/// @param group indexes of one account's tasks in one campaign
void relateGroup(std::vector<Task> &tasks, const std::vector<size_t> &group, const CampaignDefinition &campaign,
                 const Wording &words)
{
    const std::vector<PlayStep> &steps = campaign.play.steps;
    std::vector<std::vector<size_t>> tasksOfStep(steps.size());
    std::vector<std::optional<size_t>> stepOfTask(group.size());
    for (size_t i = 0; i < group.size(); ++i) {
        Task &task = tasks[group[i]];
        task.anyDay = !campaign.options.skipNonWorkingDays;
        const auto step = std::ranges::find(steps, task.step, &PlayStep::id);
        if (step == steps.end())
            continue;
        task.title = words.pickAgain(task.title, step->source[u"action"_s]);
        task.phase = step->phase;
        if (const PlayPhase *phase = campaign.play.phase(step->phase))
            task.phaseName = phase->name;
        task.role = step->role;
        task.content = step->content;
        task.milestone = step->milestone;
        stepOfTask[i] = size_t(step - steps.begin());
        tasksOfStep[*stepOfTask[i]].push_back(group[i]);
    }
    std::vector<bool> leftOut;
    for (const auto &made : tasksOfStep)
        leftOut.push_back(made.empty());
    const auto earlier = waitsFor(steps, leftOut);
    for (size_t i = 0; i < group.size(); ++i) {
        if (!stepOfTask[i])
            continue;
        Task &task = tasks[group[i]];
        for (const size_t step : earlier[*stepOfTask[i]]) {
            const std::vector<size_t> &made = tasksOfStep[step];
            const bool samePerson = !task.contact.isNull() && std::ranges::any_of(made, [&](size_t other) {
                return tasks[other].contact == task.contact;
            });
            for (const size_t other : made) {
                if (!samePerson || tasks[other].contact == task.contact)
                    task.after.push_back(tasks[other].id);
            }
        }
    }
}

Expected<void> relate(const Database &database, std::vector<Task> &tasks, const Wording &words)
{
    std::map<std::pair<CampaignId, AccountId>, std::vector<size_t>> groups;
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!tasks[i].campaign.isNull())
            groups[{tasks[i].campaign, tasks[i].account}].push_back(i);
    }
    CampaignSteps steps(database, words);
    for (const auto &[key, group] : groups) {
        const auto campaign = steps.of(key.first);
        TALBOOK_TRY(campaign);
        relateGroup(tasks, group, **campaign, words);
    }
    return {};
}

/// The accounts whose tasks must be read; empty for all.
Expected<std::set<AccountId>> accountsOf(const Database &database, const TaskFilter &filter)
{
    std::set<AccountId> accounts;
    if (!filter.account.isNull())
        accounts.insert(filter.account);
    Statement row(database, "SELECT account_id FROM task WHERE id = ?");
    for (const TaskId id : filter.ids) {
        row.bind(1, id);
        while (row.step())
            accounts.insert(row.id<AccountId>(0));
    }
    TALBOOK_TRY(row.result());
    return accounts;
}

bool isWanted(const Task &task, const TaskFilter &filter, const std::set<TaskId> &ids, const QString &owner)
{
    return (filter.ids.empty() || filter.wholeAccounts || ids.contains(task.id)) &&
           (filter.account.isNull() || task.account == filter.account) &&
           (!filter.owner || foldText(task.owner) == owner) &&
           (!filter.dueFrom.isValid() || task.due >= filter.dueFrom) &&
           (!filter.dueTo.isValid() || task.due <= filter.dueTo) && (!filter.status || task.status == *filter.status);
}

void sortTasks(std::vector<Task> &tasks, const Wording &words)
{
    std::map<AccountId, QString> names;
    for (const Task &task : tasks)
        names.emplace(task.account, task.accountName);
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, AccountId>> sorted;
    for (const auto &[account, name] : names)
        sorted.emplace_back(collator.sortKey(name), account);
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    QHash<AccountId, int> ranks;
    for (const auto &[key, account] : sorted)
        ranks.insert(account, int(ranks.size()));
    std::ranges::sort(tasks, [&ranks](const Task &a, const Task &b) {
        if (a.due != b.due)
            return a.due < b.due;
        if (a.start != b.start)
            return a.start < b.start;
        if (a.account != b.account)
            return ranks.value(a.account) < ranks.value(b.account);
        return a.id < b.id;
    });
}

} // namespace

Expected<std::vector<Task>> tasks(const Database &database, const TaskFilter &filter, const Wording &words)
{
    const auto accounts = accountsOf(database, filter);
    TALBOOK_TRY(accounts);
    std::vector<Task> found;
    if (!filter.ids.empty() && accounts->empty())
        return found;
    const auto read = [&](const std::string &sql, AccountId account) -> Expected<void> {
        Statement rows(database, sql);
        rows.bind(1, filter.program);
        if (!filter.campaign.isNull())
            rows.bind(2, filter.campaign);
        if (!account.isNull())
            rows.bind(3, account);
        while (rows.step())
            found.push_back(taskOfRow(rows));
        return rows.result();
    };
    const std::string wanted = std::string(taskRows) + (filter.campaign.isNull() ? "" : ofCampaign);
    if (accounts->empty())
        TALBOOK_TRY(read(wanted, {}));
    for (const AccountId account : *accounts)
        TALBOOK_TRY(read(wanted + " AND t.account_id = ?3", account));
    TALBOOK_TRY(relate(database, found, words));
    const std::set<TaskId> ids(filter.ids.begin(), filter.ids.end());
    const QString owner = foldText(filter.owner.value_or(QString()));
    std::erase_if(found, [&](const Task &task) { return !isWanted(task, filter, ids, owner); });
    sortTasks(found, words);
    return found;
}

Expected<Task> readTask(const Database &database, TaskId task, const Wording &words)
{
    TaskFilter filter;
    filter.ids = {task};
    auto found = tasks(database, filter, words);
    TALBOOK_TRY(found);
    if (found->empty()) {
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("Plays", "The plan has no such task any more."), {}};
    }
    return std::move(found->front());
}

bool isThisWeek(const Task &task, QDate asOf)
{
    const QDate monday = mondayOf(asOf);
    return task.status == TaskStatus::Open && task.start <= monday.addDays(6) && task.due >= monday;
}

std::vector<ScheduledTask> scheduleOf(const std::vector<Task> &tasks)
{
    QHash<TaskId, size_t> places;
    for (size_t i = 0; i < tasks.size(); ++i)
        places.insert(tasks[i].id, i);
    std::vector<ScheduledTask> scheduled;
    for (const Task &task : tasks) {
        ScheduledTask one{task.start, task.due, task.status, task.settledOn, {}};
        for (const TaskId earlier : task.after) {
            if (const auto place = places.constFind(earlier); place != places.constEnd())
                one.after.push_back(*place);
        }
        scheduled.push_back(std::move(one));
    }
    return scheduled;
}

std::vector<PersonLoad> loadOf(const std::vector<Task> &tasks, const Capacity &capacity)
{
    std::vector<LoadItem> items;
    for (const Task &task : tasks) {
        if (task.status == TaskStatus::Open)
            items.push_back({task.owner, task.start, task.due});
    }
    return personLoad(items, capacity);
}

} // namespace talbook
