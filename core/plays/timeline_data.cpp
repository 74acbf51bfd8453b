#include "core/plays/timeline_data.h"

#include <algorithm>
#include <set>

namespace talbook
{

const Task *TimelineData::task(TaskId id) const
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &tasks[*place];
}

const Campaign *TimelineData::campaign(CampaignId id) const
{
    const auto found = std::ranges::find(campaigns, id, &Campaign::id);
    return found == campaigns.end() ? nullptr : &*found;
}

QStringList TimelineData::people() const
{
    std::set<QString> names;
    for (const Task &task : tasks) {
        if (!task.owner.isEmpty())
            names.insert(task.owner);
    }
    QStringList people(names.begin(), names.end());
    people.sort(Qt::CaseInsensitive);
    return people;
}

QStringList TimelineData::channels() const
{
    std::set<QString> names;
    for (const Task &task : tasks) {
        if (!task.channel.isEmpty())
            names.insert(task.channel);
    }
    return {names.begin(), names.end()};
}

Expected<TimelineData> readTimelineData(const Database &database, QDate asOf, const Wording &words)
{
    TimelineData data;
    data.asOf = asOf;
    auto read = tasks(database, {}, words);
    TALBOOK_TRY(read);
    auto launched = campaigns(database, words);
    TALBOOK_TRY(launched);
    auto all = programs(database);
    TALBOOK_TRY(all);
    auto program = currentProgram(database, asOf);
    TALBOOK_TRY(program);
    auto calendar = workCalendar(database, words);
    TALBOOK_TRY(calendar);
    auto dated = taskCalendar(database, words);
    TALBOOK_TRY(dated);
    auto people = capacity(database);
    TALBOOK_TRY(people);
    if (*program) {
        auto milestones = quarterMilestones(**program, words);
        TALBOOK_TRY(milestones);
        data.milestones = std::move(*milestones);
    }
    data.tasks = std::move(*read);
    data.campaigns = std::move(*launched);
    data.programs = std::move(*all);
    data.program = std::move(*program);
    data.calendar = std::move(*calendar);
    data.taskCalendar = std::move(*dated);
    data.capacity = std::move(*people);
    data.places.reserve(qsizetype(data.tasks.size()));
    for (size_t i = 0; i < data.tasks.size(); ++i)
        data.places.insert(data.tasks[i].id, i);
    return data;
}

TaskMovePreview::TaskMovePreview(const TimelineData &data, std::span<const TaskId> moved) : m_parts(2)
{
    std::set<std::pair<CampaignId, AccountId>> groups;
    std::set<TaskId> alone;
    for (const TaskId id : moved) {
        const Task *task = data.task(id);
        if (!task)
            continue;
        if (task->campaign.isNull())
            alone.insert(id); // it waits for nothing, and nothing waits for it
        else
            groups.insert({task->campaign, task->account});
    }
    m_parts[0].calendar = data.taskCalendar; // the other part's is every day
    std::vector<std::vector<Task>> own(m_parts.size());
    for (size_t i = 0; i < data.tasks.size(); ++i) {
        const Task &task = data.tasks[i];
        if (task.campaign.isNull() ? !alone.contains(task.id) : !groups.contains({task.campaign, task.account}))
            continue;
        const size_t part = task.anyDay ? 1 : 0;
        m_parts[part].places.insert(i, m_parts[part].tasks.size());
        m_parts[part].tasks.push_back(i);
        own[part].push_back(task);
    }
    for (size_t part = 0; part < m_parts.size(); ++part)
        m_parts[part].scheduled = scheduleOf(own[part]);
}

MoveResult TaskMovePreview::move(std::span<const TaskMove> moves) const
{
    MoveResult whole;
    for (const Part &part : m_parts) {
        std::vector<TaskMove> own;
        for (TaskMove move : moves) {
            const auto place = part.places.constFind(move.task);
            if (place == part.places.constEnd())
                continue;
            move.task = *place;
            own.push_back(move);
        }
        if (own.empty())
            continue;
        const MoveResult result = moveTasks(part.scheduled, own, part.calendar);
        for (MovedTask moved : result.moved) {
            moved.task = part.tasks[moved.task];
            whole.moved.push_back(moved);
        }
        for (HeldTask held : result.held) {
            held.task = part.tasks[held.task];
            held.by = part.tasks[held.by];
            whole.held.push_back(held);
        }
    }
    return whole;
}

} // namespace talbook
