#include "core/plays/schedule.h"

#include "core/plays/task_order.h"

#include <QHash>

#include <algorithm>

namespace talbook
{

namespace
{

std::vector<std::vector<size_t>> earlierSteps(const std::vector<PlayStep> &steps)
{
    QHash<QString, size_t> placeOfStep;
    for (size_t i = 0; i < steps.size(); ++i)
        placeOfStep.insert(steps[i].id, i);
    std::vector<std::vector<size_t>> earlier(steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
        for (const QString &id : steps[i].after) {
            const auto place = placeOfStep.constFind(id);
            if (place != placeOfStep.constEnd() && *place != i)
                earlier[i].push_back(*place);
        }
    }
    return earlier;
}

} // namespace

std::vector<StepDates> schedulePlay(const std::vector<PlayStep> &steps, QDate start, const WorkCalendar &calendar)
{
    const auto earlier = earlierSteps(steps);
    std::vector<StepDates> dates(steps.size());
    for (const size_t at : inOrder(earlier)) {
        const PlayStep &step = steps[at];
        const QDate first = start.addDays(step.day - 1);
        const int length = std::max(1, calendar.workingDaysBetween(first, first.addDays(step.duration - 1)));
        QDate begins = first;
        for (const size_t before : earlier[at]) {
            if (dates[before].due.isValid()) // on a circle it has none yet
                begins = std::max(begins, dates[before].due);
        }
        dates[at].start = calendar.nextWorkingDay(begins);
        dates[at].due = calendar.addWorkingDays(dates[at].start, length - 1);
    }
    return dates;
}

std::vector<std::vector<size_t>> waitsFor(const std::vector<PlayStep> &steps, const std::vector<bool> &leftOut)
{
    return throughPassed(earlierSteps(steps), leftOut);
}

} // namespace talbook
