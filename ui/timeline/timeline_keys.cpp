#include "ui/theme/theme.h"
#include "ui/timeline/task_card.h"
#include "ui/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace talbook
{

namespace
{

constexpr int daysOfWeek = 7;
constexpr double keyZoom = 1.25;

} // namespace

/// Keys that the window's commands would take otherwise.
bool TimelineView::takesKey(const QKeyEvent &event) const
{
    const bool arrows = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    return (arrows && event.modifiers() & Qt::AltModifier) || event.key() == Qt::Key_Delete ||
           event.key() == Qt::Key_Escape;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_card->hide();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = with & Qt::ShiftModifier;
    if (m_data && with & Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int days = (event->key() == Qt::Key_Left ? -1 : 1) * (shift ? daysOfWeek : 1);
        if (with & Qt::ControlModifier)
            stretchByKeys(days);
        else
            moveByKeys(days);
        return;
    }
    switch (m_data ? event->key() : Qt::Key_unknown) {
    case Qt::Key_Left:
        walk(-1, 0, shift);
        break;
    case Qt::Key_Right:
        walk(1, 0, shift);
        break;
    case Qt::Key_Up:
        walk(0, -1, shift);
        break;
    case Qt::Key_Down:
        walk(0, 1, shift);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = std::max(1, chartRect().height() / rowHeight() - 1);
        walk(0, event->key() == Qt::Key_PageUp ? -rows : rows, shift);
        break;
    }
    case Qt::Key_Home:
        walk(-int(m_data->tasks.size()), 0, shift);
        break;
    case Qt::Key_End:
        walk(int(m_data->tasks.size()), 0, shift);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex())
            Q_EMIT openRequested(m_current);
        break;
    case Qt::Key_Space: {
        if (!currentIndex())
            break;
        QSet<TaskId> selection = m_selected;
        if (!selection.remove(m_current))
            selection.insert(m_current);
        setSelection(std::move(selection));
        break;
    }
    case Qt::Key_A:
        if (!(with & Qt::ControlModifier)) {
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        {
            QSet<TaskId> all;
            for (const size_t task : m_shown)
                all.insert(m_data->tasks[task].id);
            setSelection(std::move(all));
        }
        break;
    case Qt::Key_F:
        if (shift) {
            const bool anyOpen = std::ranges::any_of(m_layout.rows(), [this](const TimelineRow &row) {
                return row.kind == TimelineRow::Kind::Group && !m_layout.isFolded(row.group);
            });
            foldAll(anyOpen);
        } else if (const auto index = currentIndex(); index && m_layout.visibleRowOf(*index)) {
            toggleFoldOf(*m_layout.visibleRowOf(*index));
        }
        break;
    case Qt::Key_L:
        if (!m_load.empty())
            setLoadOpen(!isLoadOpen());
        break;
    case Qt::Key_T:
        showDay(m_data->asOf);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        break;
    case Qt::Key_0:
        zoomTo(Zoom::Quarter);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) {
            cancelDrag();
        } else {
            m_card->hide();
            setSelection({});
        }
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// To the next tasks of the row, or to the nearest one in another row. With `extend` the selection grows.
void TimelineView::walk(int along, int rows, bool extend)
{
    const std::vector<size_t> &visible = m_layout.visible();
    if (visible.empty())
        return;
    const auto index = currentIndex();
    const auto row = index ? m_layout.visibleRowOf(*index) : std::nullopt;
    size_t next = 0;
    const auto inRow = [this, &visible](size_t at) { return m_layout.marked(visible[at]); };
    if (!row) {
        size_t at = 0;
        while (at < visible.size() && inRow(at).empty())
            ++at;
        if (at == visible.size())
            return;
        // The first one that is not behind us.
        next = inRow(at).front();
        for (const size_t task : inRow(at)) {
            if (m_layout.due(task) >= m_data->asOf) {
                next = task;
                break;
            }
        }
    } else if (along != 0) {
        const auto tasks = inRow(*row);
        const auto place = std::ranges::find(tasks, *index);
        const qint64 now = place == tasks.end() ? 0 : place - tasks.begin();
        next = tasks[size_t(std::clamp<qint64>(now + along, 0, qint64(tasks.size()) - 1))];
    } else {
        const int step = rows < 0 ? -1 : 1;
        qint64 at = std::clamp<qint64>(qint64(*row) + rows, 0, qint64(visible.size()) - 1);
        const auto isInside = [&visible](qint64 place) { return place >= 0 && place < qint64(visible.size()); };
        while (isInside(at) && inRow(size_t(at)).empty())
            at += step;
        // Nothing that far, as at the head of the first group: the outermost that has tasks.
        if (!isInside(at)) {
            do
                at -= step;
            while (inRow(size_t(at)).empty());
        }
        const auto tasks = inRow(size_t(at));
        const QDate day = m_layout.due(*index);
        next = *std::ranges::min_element(tasks, {},
                                         [this, day](size_t task) { return std::abs(day.daysTo(m_layout.due(task))); });
    }
    const Task &task = m_data->tasks[next];
    QSet<TaskId> selection = extend ? m_selected : QSet<TaskId>();
    selection.insert(task.id);
    m_current = task.id;
    setSelection(std::move(selection));
    makeVisible(next);
    describeCurrent();
    viewport()->update();
    Q_EMIT accountRequested(task.account);
}

void TimelineView::moveByKeys(int days)
{
    if (!m_editable)
        return;
    std::vector<TaskDateChange> changes;
    QString name;
    for (const TaskId id : selected()) {
        const Task &task = *m_data->task(id);
        if (task.status != TaskStatus::Open)
            continue;
        changes.push_back({.task = id, .kind = TaskMove::Kind::Shift, .days = days});
        name = task.title;
    }
    if (!changes.empty())
        Q_EMIT changesRequested(changes, changes.size() == 1 ? tr("Move “%1”").arg(name)
                                                             : tr("Move %n task(s)", nullptr, int(changes.size())));
}

void TimelineView::stretchByKeys(int days)
{
    if (!m_editable)
        return;
    std::vector<TaskDateChange> changes;
    QString name;
    for (const TaskId id : selected()) {
        const Task &task = *m_data->task(id);
        if (task.status != TaskStatus::Open)
            continue;
        changes.push_back({.task = id,
                           .kind = TaskMove::Kind::Stretch,
                           .start = task.start,
                           .due = std::max(task.start, task.due.addDays(days))});
        name = task.title;
    }
    if (!changes.empty())
        Q_EMIT changesRequested(changes, changes.size() == 1 ? tr("Stretch “%1”").arg(name)
                                                             : tr("Stretch %n task(s)", nullptr, int(changes.size())));
}

} // namespace talbook
