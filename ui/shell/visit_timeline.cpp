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

/// The open task that is due last: its mark is where there are few others.
TaskId lastOpenTask(const TimelinePage &page)
{
    for (int row = page.model().rowCount() - 1; row >= 0; --row) {
        if (page.model().taskAt(row).status == TaskStatus::Open)
            return page.model().taskAt(row).id;
    }
    return page.model().taskAt(0).id;
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
    const TaskId task = lastOpenTask(page);
    view.select({task});
    view.setCurrentTask(task);
    settle(document);
    if (const auto mark = view.markRect(task)) {
        QMouseEvent over(QEvent::MouseMove, QPointF(mark->center()), view.viewport()->mapToGlobal(mark->center()),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &over);
        visitor.look(u"timeline-weeks"_s, visitor.window());
        TaskActions &actions = page.actions();
        visitor.open(u"task"_s, [&] { actions.open(task); });
        if (document.isEditable()) {
            visitor.open(u"task-done"_s, [&] { actions.markDone({task}); });
            visitor.open(u"task-skip"_s, [&] { actions.skip({task}); });
            visitor.open(u"task-assign"_s, [&] { actions.askForOwner({task}); });
            visitor.open(u"campaign"_s, [&] { actions.openCampaign(page.chosenCampaign()); });
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
