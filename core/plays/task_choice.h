#pragma once

#include "core/plays/tasks.h"

namespace talbook
{

/// Which tasks a person wants to see. What is not said does not matter.
struct TaskChoice
{
    enum class Quick
    {
        All,
        MyWeek, ///< open, on in the week of the day, and of `me`
        Overdue
    };
    enum class Status
    {
        Open,
        Overdue,
        Done,
        Skipped
    };

    struct Days ///< of a program
    {
        ProgramId id;
        QDate first, last;
        bool operator==(const Days &) const = default;
    };

    Quick quick = Quick::All;
    QString me = {};
    std::optional<QString> owner = {}; ///< an empty one: nobody's
    QString channel = {};
    std::optional<int> tier = {};
    std::optional<Status> status = {};
    std::optional<CampaignId> campaign = {}; ///< a null one: of no campaign
    std::optional<Days> program = {};        ///< of its campaigns, and what is due in its days and of no program
    QString search = {};                     ///< words that must all occur, in any of its texts

    bool operator==(const TaskChoice &) const = default;
};

/// Indexes of the tasks that fit, in their order.
std::vector<size_t> chosenTasks(const std::vector<Task> &tasks, const TaskChoice &choice, QDate asOf);

} // namespace talbook
