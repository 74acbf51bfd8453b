#include "core/plays/play.h"
#include "core/plays/step_test.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_card.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double edgeReach = 5;       ///< pixels at a bar's end, or beside a mark, that take hold of the edge
constexpr double leastBarToGrip = 24; ///< a shorter bar is only moved
constexpr double wheelNotch = 120;    ///< eighths of a degree
constexpr double wheelZoom = 1.2;
constexpr int scrollStep = 24;
constexpr int scrollPauseMs = 30;

} // namespace

bool TimelineView::isOpenTask(size_t task) const
{
    return m_data->tasks[task].status == TaskStatus::Open;
}

TimelineView::Hit TimelineView::hitAt(const QPointF &position) const
{
    Hit hit;
    const auto at = m_data && chartRect().contains(position.toPoint()) ? visibleRowAt(position.y()) : std::nullopt;
    if (!at)
        return hit;
    const size_t row = m_layout.visible()[*at];
    const double shift = xOf(0);
    const double x = position.x() - shift;
    // Marks first: they are small. Edges of one task count a little beside it.
    for (const TimelineMark &mark : m_layout.marks(m_axis, row, rowTop(*at), scale())) {
        const QRectF reach = mark.rect.adjusted(-edgeReach, -3, edgeReach, 4);
        const bool inStem = !mark.stem.isNull() && mark.stem.adjusted(-edgeReach, -4, 0, 4).contains({x, position.y()});
        if (!reach.contains({x, position.y()}) && !inStem)
            continue;
        hit.tasks = mark.tasks;
        hit.rect = mark.rect.translated(shift, 0);
        hit.drag = Drag::Move;
        const bool one = mark.tasks.size() == 1;
        const double startEdge = mark.stem.isNull() ? mark.rect.left() : mark.stem.left();
        if (one && x > mark.rect.right())
            hit.drag = Drag::StretchEnd;
        else if (one && x < startEdge + (mark.stem.isNull() ? 0 : edgeReach))
            hit.drag = Drag::StretchStart;
        if (mark.rect.contains({x, position.y()}))
            return hit; // nothing can be nearer
    }
    if (!hit.tasks.empty())
        return hit;
    for (const TimelineBar &bar : m_layout.bars(row)) {
        const QRectF body = m_layout.barRect(m_axis, bar, rowTop(*at), scale());
        if (!body.contains({x, position.y()}))
            continue;
        hit.tasks = bar.tasks;
        hit.isBar = true;
        hit.bar = bar;
        hit.rect = body.translated(shift, 0);
        hit.drag = Drag::Move;
        if (body.width() >= leastBarToGrip && x > body.right() - edgeReach)
            hit.drag = Drag::StretchEnd;
        else if (body.width() >= leastBarToGrip && x < body.left() + edgeReach)
            hit.drag = Drag::StretchStart;
    }
    return hit;
}

void TimelineView::updateCursor(const Hit &hit)
{
    const bool movable = m_editable && std::ranges::any_of(hit.tasks, [this](size_t task) { return isOpenTask(task); });
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (movable && (hit.drag == Drag::StretchStart || hit.drag == Drag::StretchEnd))
        viewport()->setCursor(Qt::SizeHorCursor);
    else
        viewport()->setCursor(hit.tasks.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_card->hide();
    if (!m_data || m_drag != Drag::None)
        return;
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    m_pressedAxis = m_pressedAt.x() - xOf(0);
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        updateCursor({});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_pressedAt.x() < leftWidth() && !loadStripRect().contains(m_pressedAt.toPoint())) {
        const auto row = visibleRowAt(m_pressedAt.y());
        if (!row)
            return;
        const TimelineRow &shown = m_layout.rows()[m_layout.visible()[*row]];
        if (!shown.account.isNull())
            Q_EMIT accountRequested(shown.account);
        if (shown.kind == TimelineRow::Kind::Group)
            toggleFoldOf(*row);
        return;
    }
    if (loadStripRect().contains(m_pressedAt.toPoint())) {
        setLoadOpen(!isLoadOpen());
        return;
    }
    m_pressed = hitAt(m_pressedAt);
    m_drag = Drag::Pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (!m_data)
        return;
    if (m_drag == Drag::None) {
        hover(position);
        return;
    }
    if (m_drag == Drag::Pan) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(position.x() - m_draggedTo.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(position.y() - m_draggedTo.y()));
        m_draggedTo = position;
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_draggedTo = position;
        beginDrag();
    }
    previewDrag(position);
}

void TimelineView::beginDrag()
{
    if (m_pressed.tasks.empty()) {
        m_drag = Drag::Band;
        m_beforeBand = m_selected;
    } else {
        m_drag = m_pressed.drag;
        // What is selected moves together; anything else moves alone.
        const bool ofSelection = std::ranges::any_of(
            m_pressed.tasks, [this](size_t task) { return m_selected.contains(m_data->tasks[task].id); });
        m_dragged.clear();
        if (ofSelection && m_drag == Drag::Move) {
            for (const TaskId id : selected())
                m_dragged.push_back(m_data->places.value(id));
        } else {
            m_dragged = m_pressed.tasks;
        }
        std::erase_if(m_dragged, [this](size_t task) { return !isOpenTask(task); });
        if (m_drag != Drag::Move && m_pressed.isBar) {
            // A bar's end is where its outermost tasks are.
            QDate outer;
            for (const size_t task : m_dragged) {
                const QDate day = m_drag == Drag::StretchEnd ? m_layout.due(task) : m_layout.start(task);
                if (!outer.isValid() || (m_drag == Drag::StretchEnd ? day > outer : day < outer))
                    outer = day;
            }
            std::erase_if(m_dragged, [&](size_t task) {
                return (m_drag == Drag::StretchEnd ? m_layout.due(task) : m_layout.start(task)) != outer;
            });
        }
        std::vector<TaskId> ids;
        for (const size_t task : m_dragged)
            ids.push_back(m_data->tasks[task].id);
        m_preview = std::make_unique<TaskMovePreview>(*m_data, ids);
        m_draggedDays = 0;
    }
    m_card->hide();
    if (m_scrollTimer == 0)
        m_scrollTimer = startTimer(scrollPauseMs);
}

std::vector<TaskMove> TimelineView::movesFor(int days) const
{
    std::vector<TaskMove> moves;
    for (const size_t index : m_dragged) {
        const Task &task = m_data->tasks[index];
        TaskMove move{.task = index};
        switch (m_drag) {
        case Drag::StretchStart:
            move.kind = TaskMove::Kind::Stretch;
            move.start = task.start.addDays(days);
            move.due = task.due;
            // Its own start may not pass its end: it takes one day then, and the day it is due stays.
            move.start = std::min(move.start, task.due);
            break;
        case Drag::StretchEnd:
            move.kind = TaskMove::Kind::Stretch;
            move.start = task.start;
            move.due = task.due.addDays(days);
            break;
        default:
            move.kind = TaskMove::Kind::Shift;
            move.days = days;
        }
        moves.push_back(move);
    }
    return moves;
}

QString TimelineView::heldText(const MoveResult &result) const
{
    if (result.held.empty())
        return {};
    const HeldTask &held = result.held.front();
    switch (held.why) {
    case HeldTask::Why::Predecessor:
        return tr("waits for “%1”").arg(m_data->tasks[held.by].title);
    case HeldTask::Why::Settled:
        return tr("“%1” is settled and stays").arg(m_data->tasks[held.task].title);
    case HeldTask::Why::Reversed:
        return tr("it takes one day at least");
    }
    return {};
}

void TimelineView::previewDrag(const QPointF &position)
{
    m_draggedTo = position;
    if (m_drag == Drag::Band) {
        selectBand(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        viewport()->update();
        return;
    }
    if (!m_editable) {
        m_hint = tr("This plan is open for reading only.");
        viewport()->update();
        return;
    }
    if (m_dragged.empty()) {
        m_hint = tr("What is done or skipped does not move.");
        viewport()->update();
        return;
    }
    m_draggedDays = m_axis.daysIn(position.x() - xOf(0) - m_pressedAxis);
    const MoveResult result = m_draggedDays == 0 ? MoveResult() : m_preview->move(movesFor(m_draggedDays));
    m_layout.setDates(result.moved);
    const size_t own = m_dragged.front();
    QStringList parts;
    if (m_dragged.size() == 1 || m_drag != Drag::Move) {
        const QDate day = m_drag == Drag::StretchStart ? m_layout.start(own) : m_layout.due(own);
        parts.append(dates().toString(day, u"ddd, d MMM"_s));
    } else {
        parts.append(tr("%n task(s)", nullptr, int(m_dragged.size())));
    }
    if (m_draggedDays != 0)
        parts.append(m_draggedDays > 0 ? tr("+%n day(s)", nullptr, m_draggedDays)
                                       : tr("−%n day(s)", nullptr, -m_draggedDays));
    int follow = 0;
    for (const MovedTask &moved : result.moved) {
        if (std::ranges::find(m_dragged, moved.task) == m_dragged.end())
            ++follow;
    }
    if (follow > 0)
        parts.append(tr("%n follow(s)", nullptr, follow));
    if (const QString held = heldText(result); !held.isEmpty())
        parts.append(held);
    m_hint = parts.join(u" · "_s);
    constexpr size_t manyTasks = 20'000; // the load of more is shown when the drag ends
    if (m_data->tasks.size() < manyTasks)
        refreshLoad();
    viewport()->update();
}

void TimelineView::selectBand(bool add)
{
    const QRect chart = chartRect();
    const QRectF band = QRectF(QPointF(xOf(m_pressedAxis), m_pressedAt.y()), m_draggedTo).normalized();
    QSet<TaskId> chosen = add ? m_beforeBand : QSet<TaskId>();
    const auto [first, end] = seenRows();
    for (size_t at = first; at < end; ++at) {
        const QRectF row(chart.left(), rowTop(at), chart.width(), rowHeight());
        if (!row.intersects(QRectF(chart.left(), band.top(), chart.width(), std::max(1.0, band.height()))))
            continue;
        for (const TimelineMark &mark : m_layout.marks(m_axis, m_layout.visible()[at], rowTop(at), scale())) {
            if (!mark.rect.translated(xOf(0), 0).intersects(band))
                continue;
            for (const size_t task : mark.tasks)
                chosen.insert(m_data->tasks[task].id);
        }
    }
    setSelection(std::move(chosen));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        endDrag(event->position(), event->modifiers());
}

void TimelineView::endDrag(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    if (m_drag == Drag::None)
        return;
    if (m_drag == Drag::Pressed) {
        const Hit pressed = m_pressed;
        cancelDrag();
        click(pressed, position, modifiers);
        return;
    }
    std::vector<TaskDateChange> changes;
    QString title;
    if ((m_drag == Drag::Move || m_drag == Drag::StretchStart || m_drag == Drag::StretchEnd) && m_editable &&
        m_draggedDays != 0) {
        for (const TaskMove &move : movesFor(m_draggedDays))
            changes.push_back({m_data->tasks[move.task].id, move.kind, move.start, move.due, move.days});
        const bool one = m_dragged.size() == 1;
        const QString name = one ? m_data->tasks[m_dragged.front()].title : QString();
        if (m_drag == Drag::Move && m_pressed.isBar && !one && m_dragged.size() <= m_pressed.tasks.size() &&
            m_pressed.bar)
            title = tr("Move phase “%1”").arg(m_pressed.bar->name);
        else if (m_drag == Drag::Move)
            title = one ? tr("Move “%1”").arg(name) : tr("Move %n task(s)", nullptr, int(m_dragged.size()));
        else if (m_pressed.isBar && m_pressed.bar)
            title = tr("Stretch phase “%1”").arg(m_pressed.bar->name);
        else
            title = tr("Stretch “%1”").arg(name);
    }
    // The preview stays until the plan has changed, or has refused: nothing jumps back and forth.
    m_drag = Drag::None;
    m_hint.clear();
    m_dragged.clear();
    m_preview.reset();
    if (m_scrollTimer != 0)
        killTimer(std::exchange(m_scrollTimer, 0));
    if (changes.empty())
        dropPreview();
    updateCursor(hitAt(position));
    viewport()->update();
    if (!changes.empty())
        Q_EMIT changesRequested(changes, title);
}

void TimelineView::dropPreview()
{
    m_layout.setDates({});
    if (m_data)
        refreshLoad();
    viewport()->update();
}

void TimelineView::cancelDrag()
{
    if (m_drag == Drag::None)
        return;
    const bool band = m_drag == Drag::Band;
    m_drag = Drag::None;
    m_hint.clear();
    m_dragged.clear();
    m_preview.reset();
    if (m_scrollTimer != 0)
        killTimer(std::exchange(m_scrollTimer, 0));
    if (band)
        setSelection(m_beforeBand);
    dropPreview();
}

void TimelineView::click(const Hit &hit, const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(position)
    if (hit.tasks.empty()) {
        if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelection({});
        return;
    }
    QSet<TaskId> tasks;
    for (const size_t task : hit.tasks)
        tasks.insert(m_data->tasks[task].id);
    QSet<TaskId> selection = m_selected;
    if (modifiers & Qt::ControlModifier) {
        if (selection.contains(tasks))
            selection.subtract(tasks);
        else
            selection.unite(tasks);
    } else if (modifiers & Qt::ShiftModifier) {
        selection.unite(tasks);
    } else {
        selection = tasks;
    }
    m_current = m_data->tasks[hit.tasks.front()].id;
    setSelection(std::move(selection));
    describeCurrent();
    viewport()->update();
    Q_EMIT accountRequested(m_data->tasks[hit.tasks.front()].account);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_data)
        return;
    if (event->position().x() < leftWidth() || loadStripRect().contains(event->position().toPoint())) {
        mousePressEvent(event); // folding twice is folding twice
        return;
    }
    const Hit hit = hitAt(event->position());
    if (hit.tasks.size() == 1) {
        Q_EMIT openRequested(m_data->tasks[hit.tasks.front()].id);
    } else if (!hit.tasks.empty()) {
        std::vector<TaskId> tasks;
        for (const size_t task : hit.tasks)
            tasks.push_back(m_data->tasks[task].id);
        Q_EMIT listRequested(tasks);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / wheelNotch;
    const QRect chart = chartRect();
    if (event->modifiers() & Qt::ControlModifier) {
        m_zoom.reset();
        setAxisWidth(m_axis.dayWidth() * std::pow(wheelZoom, notches),
                     std::clamp(event->position().x() - chart.left(), 0.0, double(chart.width())));
        Q_EMIT zoomChanged();
        event->accept();
        return;
    }
    if (event->position().y() > chart.bottom() && isLoadOpen() && int(m_load.size()) > loadRows()) {
        m_loadScroll = std::clamp(m_loadScroll - int(std::copysign(1, notches)), 0, int(m_load.size()) - loadRows());
        viewport()->update();
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(notches * 3 * scrollStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

/// What is dragged beyond the chart's edge takes the chart along.
void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect chart = chartRect();
    const int margin = Theme::current().px(2 * metric::Grid);
    int dx = 0;
    if (m_draggedTo.x() < chart.left() + margin)
        dx = -scrollStep;
    else if (m_draggedTo.x() > chart.right() - margin)
        dx = scrollStep;
    if (dx == 0)
        return;
    const int before = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(before + dx);
    if (horizontalScrollBar()->value() != before)
        previewDrag(m_draggedTo);
}

void TimelineView::hover(const QPointF &position)
{
    const Hit hit = hitAt(position);
    updateCursor(hit);
    QStringList lines = cardLines(hit);
    QRectF place = hit.rect;
    if (lines.isEmpty() && position.y() < headHeight() && position.x() > leftWidth()) {
        // In the head: the holiday, and the milestone.
        const QDate day = dayAt(position.x());
        const QString off = m_data->calendar.dayOffName(day);
        for (const QuarterMilestone &milestone : m_data->milestones) {
            if (std::abs(xOf(m_axis.centreOf(milestone.date)) - position.x()) <= 7)
                lines = {milestone.name, dates().toString(milestone.date, u"ddd, d MMM yyyy"_s)};
        }
        if (lines.isEmpty() && !off.isEmpty())
            lines = {off, dates().toString(day, u"ddd, d MMM yyyy"_s)};
        place = QRectF(position, QSizeF(1, 12));
    }
    if (loadStripRect().contains(position.toPoint())) {
        viewport()->setCursor(Qt::PointingHandCursor);
        lines = {isLoadOpen() ? tr("Hide the load of each person (L)") : tr("Show the load of each person (L)")};
        const QDate monday = mondayOf(dayAt(position.x()));
        if (position.x() > leftWidth()) {
            for (const auto &[person, tasks] : overloadIn(monday))
                lines.append(tr("▲ %1: %n task(s) in the week of %2", nullptr, tasks).arg(person, dayText(monday)));
        }
        place = QRectF(position.x(), loadStripRect().top(), 1, loadStripRect().height());
    }
    if (lines.isEmpty()) {
        m_card->hide();
        return;
    }
    if (lines != m_card->lines() || !m_card->isVisible()) {
        m_card->setLines(lines);
        place.setLeft(std::max(place.left(), double(leftWidth())));
        m_card->showAt(place);
    }
}

QStringList TimelineView::cardLines(const Hit &hit) const
{
    if (hit.tasks.empty())
        return {};
    const auto range = [this](QDate from, QDate to) {
        return from == to ? dates().toString(from, u"ddd, d MMM"_s) : dayText(from) + u" – "_s + dayText(to);
    };
    QStringList lines;
    if (hit.isBar && hit.bar) {
        lines = {hit.bar->name, range(hit.bar->first, hit.bar->last),
                 tr("%1 of %2 tasks done or skipped").arg(hit.bar->settled).arg(hit.bar->total)};
        if (hit.bar->isMoved())
            lines.append(tr("Planned: %1").arg(range(hit.bar->plannedFirst, hit.bar->plannedLast)));
        return lines;
    }
    if (hit.tasks.size() > 1) {
        constexpr size_t most = 6;
        lines.append(tr("%n task(s)", nullptr, int(hit.tasks.size())));
        for (size_t i = 0; i < std::min(most, hit.tasks.size()); ++i)
            lines.append(m_data->tasks[hit.tasks[i]].title + u" · "_s + m_data->tasks[hit.tasks[i]].accountName);
        if (hit.tasks.size() > most)
            lines.append(tr("and %n more", nullptr, int(hit.tasks.size() - most)));
        return lines;
    }
    const Task &task = m_data->tasks[hit.tasks.front()];
    lines = {task.title, task.accountName, range(task.start, task.due)};
    if (!task.contactName.isEmpty())
        lines[1] += u" · "_s + task.contactName;
    QStringList facts = {statusText(task)};
    if (!task.owner.isEmpty())
        facts.append(task.owner);
    if (!task.channel.isEmpty())
        facts.append(playChannelName(task.channel, *m_words));
    lines.append(facts.join(u" · "_s));
    if (task.isMoved())
        lines.append(tr("Planned: %1").arg(range(task.plannedStart, task.plannedDue)));
    if (!task.outcome.isEmpty())
        lines.append(taskOutcomeName(task.outcome, *m_words));
    if (!task.reason.isEmpty())
        lines.append(task.reason);
    return lines;
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_data)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        const bool chosen =
            std::ranges::any_of(hit.tasks, [this](size_t task) { return m_selected.contains(m_data->tasks[task].id); });
        if (!hit.tasks.empty() && !chosen)
            click(hit, event->pos(), Qt::NoModifier);
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const auto mark = markRect(m_current);
        Q_EMIT menuRequested(viewport()->mapToGlobal(mark ? mark->bottomLeft() : chartRect().topLeft()));
    }
    event->accept();
}

} // namespace talbook
