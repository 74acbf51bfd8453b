#include "core/exchange/task_calendar.h"

#include "core/plays/play.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString taskDetails(const Task &task, const Wording &words)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name.arg(value));
    };
    add(words.translate("Exchange", "Account: %1"), task.accountName);
    add(words.translate("Exchange", "Person: %1"), task.contactName);
    add(words.translate("Exchange", "Campaign: %1"), task.campaignName);
    add(words.translate("Exchange", "Who: %1"), task.owner.isEmpty() ? playOwnerName(task.who, words) : task.owner);
    add(words.translate("Exchange", "Status: %1"), taskStatusName(task.status, words));
    for (const QString &text : {task.reason, task.note})
        add(u"%1"_s, text);
    return lines.join(u'\n');
}

QString uidOf(TaskId task, QUuid plan)
{
    return u"task-%1@%2.talbook"_s.arg(QString::number(task.value), plan.toString(QUuid::WithoutBraces));
}

} // namespace

CalendarFile calendarOfTasks(const std::vector<Task> &tasks, QUuid plan, const QDateTime &stamp, const Wording &words)
{
    CalendarFile calendar;
    calendar.name = words.translate("Exchange", "Talbook tasks");
    calendar.stamp = stamp;
    // A calendar drops what has a lower number than it knows. Counting changes would go back with an undo, so a later
    // writing has the higher number, whatever was done in between.
    const int sequence = int(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).secsTo(stamp));
    for (const Task &task : tasks) {
        CalendarEvent event;
        event.uid = uidOf(task.id, plan);
        for (const TaskId before : task.after)
            event.after.append(uidOf(before, plan));
        event.sequence = sequence;
        event.first = task.start;
        event.last = task.due;
        event.summary = task.accountName.isEmpty() ? task.title : task.accountName + u": "_s + task.title;
        event.description = taskDetails(task, words);
        event.categories = {task.campaignName, task.channel};
        event.cancelled = task.status == TaskStatus::Skipped;
        calendar.events.push_back(std::move(event));
    }
    return calendar;
}

} // namespace talbook
