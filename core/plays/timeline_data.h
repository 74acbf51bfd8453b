#pragma once

#include "core/plays/calendar_store.h"
#include "core/plays/campaigns.h"
#include "core/plays/load.h"
#include "core/plays/quarter_milestones.h"
#include "core/plays/task_moves.h"
#include "core/plays/tasks.h"

namespace talbook
{

/// Everything the timeline draws, read at once.
struct TimelineData
{
    QDate asOf;
    std::vector<Task> tasks; ///< as tasks() sorts them
    std::vector<Campaign> campaigns;
    std::vector<Program> programs;            ///< newest first
    std::optional<Program> program;           ///< the present one
    std::vector<QuarterMilestone> milestones; ///< of the program
    WorkCalendar calendar;                    ///< with its days off, for drawing
    WorkCalendar taskCalendar;                ///< by which tasks are dated
    Capacity capacity;
    QHash<TaskId, size_t> places = {}; ///< index into tasks

    const Task *task(TaskId id) const;
    const Campaign *campaign(CampaignId id) const;
    /// Who has tasks, by name; "nobody" is not among them.
    QStringList people() const;
    QStringList channels() const;
};

Expected<TimelineData> readTimelineData(const Database &database, QDate asOf, const Wording &words);

/// What moves would do to the dates, without touching the plan. It looks only at accounts and campaigns that a moved
/// task belongs to, so that it keeps up with a mouse in a plan of tens of thousands of tasks.
class TaskMovePreview
{
public:
    TaskMovePreview(const TimelineData &data, std::span<const TaskId> moved);

    /// Indexes of TimelineData::tasks. The moves' `task` is such an index too.
    MoveResult move(std::span<const TaskMove> moves) const;

private:
    struct Part ///< one calendar's
    {
        std::vector<size_t> tasks;
        std::vector<ScheduledTask> scheduled;
        QHash<size_t, size_t> places;
        WorkCalendar calendar;
    };
    std::vector<Part> m_parts;
};

} // namespace talbook
