#include "ui/shell/visit_timeline.h"

#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/visitor.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_model.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tools.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// The first open task whose mark is in view; null where there is none.
TaskId taskInView(TimelinePage &page)
{
    const TimelineView &view = page.view();
    for (int row = 0; row < page.model().rowCount(); ++row) {
        const Task &task = page.model().taskAt(row);
        const auto mark = view.markRect(task.id);
        if (task.status == TaskStatus::Open && mark && view.chartRect().contains(*mark))
            return task.id;
    }
    return {};
}

void group(TimelinePage &page, TimelineGroup by)
{
    page.tools().setGroup(by);
    Q_EMIT page.tools().groupChanged();
}

} // namespace

void visitTimeline(const Visitor &visitor)
{
    TimelinePage &page = visitor.window().timelinePage();
    Document &document = visitor.document();
    TimelineView &view = page.view();
    if (page.model().rowCount() == 0)
        return;
    const TimelineGroup before = page.tools().group();
    const bool table = page.tools().isTable();
    if (table)
        page.switchView();
    group(page, TimelineGroup::Account);
    view.zoomTo(TimelineView::Zoom::Months);
    visitor.look(u"timeline-accounts"_s, visitor.window());
    group(page, TimelineGroup::Person);
    view.zoomTo(TimelineView::Zoom::Quarter);
    visitor.look(u"timeline-people"_s, visitor.window());
    group(page, TimelineGroup::Campaign);
    view.zoomTo(TimelineView::Zoom::Weeks);
    view.showDay(document.asOf());
    settle(document);
    const TaskId task = taskInView(page);
    if (!task.isNull()) {
        view.select({task});
        view.setCurrentTask(task);
        settle(document);
        const QPointF mark = view.markRect(task)->center();
        QMouseEvent over(QEvent::MouseMove, mark, view.viewport()->mapToGlobal(mark), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &over);
        visitor.look(u"timeline-weeks"_s, visitor.window());
        TaskActions &actions = page.actions();
        visitor.open(u"task"_s, [&] { actions.open(task); });
        if (document.isEditable()) {
            visitor.open(u"task-done"_s, [&] { actions.markDone({task}); });
            visitor.open(u"task-skip"_s, [&] { actions.skip({task}); });
            visitor.open(u"task-assign"_s, [&] { actions.askForOwner({task}); });
        }
        view.select({});
    }
    visitor.open(u"timeline-export"_s, [&] { page.tools().exportMenu().popup({0, 0}); });
    page.switchView();
    settle(document);
    visitor.look(u"timeline-table"_s, visitor.window());
    TaskChoice choice = page.tools().choice();
    const TaskChoice all = choice;
    choice.status = TaskChoice::Status::Overdue;
    choice.owner = u""_s;
    choice.search = u"zzzz"_s;
    page.tools().setChoice(choice);
    Q_EMIT page.tools().choiceChanged();
    visitor.look(u"timeline-none"_s, visitor.window());
    page.tools().setChoice(all);
    Q_EMIT page.tools().choiceChanged();
    if (!table)
        page.switchView();
    group(page, before);
    view.zoomTo(TimelineView::Zoom::Quarter);
    settle(document);
}

} // namespace talbook
