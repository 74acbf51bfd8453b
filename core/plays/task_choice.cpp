#include "core/plays/task_choice.h"

#include "core/base/text.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

bool hasStatus(const Task &task, TaskChoice::Status status, QDate asOf)
{
    switch (status) {
    case TaskChoice::Status::Open:
        return task.status == TaskStatus::Open;
    case TaskChoice::Status::Overdue:
        return isOverdue(task, asOf);
    case TaskChoice::Status::Done:
        return task.status == TaskStatus::Done;
    case TaskChoice::Status::Skipped:
        return task.status == TaskStatus::Skipped;
    }
    return true;
}

bool isOf(const TaskChoice::Days &program, const Task &task)
{
    return task.program.isNull() ? task.due >= program.first && task.due <= program.last : task.program == program.id;
}

bool hasWords(const Task &task, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = foldText(QStringList{task.title, task.accountName, task.campaignName, task.phaseName,
                                              task.contactName, task.owner, task.note}
                                      .join(u'\n'));
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

std::vector<size_t> chosenTasks(const std::vector<Task> &tasks, const TaskChoice &choice, QDate asOf)
{
    const QStringList words = foldText(choice.search).split(u' ', Qt::SkipEmptyParts);
    const QString owner = foldText(choice.owner.value_or(QString()));
    const QString me = foldText(choice.me);
    std::vector<size_t> chosen;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks[i];
        const bool quick =
            choice.quick == TaskChoice::Quick::All ||
            (choice.quick == TaskChoice::Quick::Overdue && isOverdue(task, asOf)) ||
            (choice.quick == TaskChoice::Quick::MyWeek && isThisWeek(task, asOf) && foldText(task.owner) == me);
        if (quick && (!choice.owner || foldText(task.owner) == owner) &&
            (choice.channel.isEmpty() || task.channel == choice.channel) &&
            (!choice.tier || task.tier == *choice.tier) && (!choice.status || hasStatus(task, *choice.status, asOf)) &&
            (!choice.campaign || task.campaign == *choice.campaign) &&
            (!choice.program || isOf(*choice.program, task)) && hasWords(task, words))
            chosen.push_back(i);
    }
    return chosen;
}

} // namespace talbook
