#include "ui/matrix/hover_card.h"
#include "ui/matrix/matrix_plot.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double lineReach = 4; ///< pixels beside a threshold's line that still take hold of it
constexpr double knobReach = 9;
constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120; ///< eighths of a degree

SelectHow howOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return SelectHow::Toggle;
    return modifiers & Qt::ShiftModifier ? SelectHow::Add : SelectHow::Replace;
}

} // namespace

/// Which line the mouse would take hold of, if no point is nearer.
MatrixPlot::Drag MatrixPlot::dragAt(const QPointF &position) const
{
    if (!sheet().contains(position))
        return Drag::None;
    const QPointF away = m_frame.toPixel(m_fitFrom, m_intentFrom) - position;
    if (std::hypot(away.x(), away.y()) <= knobReach)
        return Drag::BothLines;
    if (m_grid.at(position, m_frame, m_points, markScale()) >= 0)
        return Drag::None;
    if (std::abs(away.x()) <= lineReach)
        return Drag::FitLine;
    return std::abs(away.y()) <= lineReach ? Drag::IntentLine : Drag::None;
}

void MatrixPlot::updateCursor(const QPointF &position)
{
    if (m_drag == Drag::Move || m_spaceHeld || m_tool == PlotTool::Move) {
        setCursor(m_drag == Drag::Move ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        return;
    }
    switch (dragAt(position)) {
    case Drag::BothLines:
        setCursor(Qt::SizeAllCursor);
        break;
    case Drag::FitLine:
        setCursor(Qt::SplitHCursor);
        break;
    case Drag::IntentLine:
        setCursor(Qt::SplitVCursor);
        break;
    default:
        setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
    }
}

void MatrixPlot::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_spaceUsed = m_spaceHeld;
        m_drag = Drag::Move;
    } else if (event->button() == Qt::LeftButton) {
        const Drag lines = m_tool == PlotTool::Move ? Drag::None : dragAt(m_pressedAt);
        m_drag = lines == Drag::None ? Drag::Pressed : lines;
        m_thresholdsBefore = {m_fitFrom, m_intentFrom};
    }
    updateCursor(m_pressedAt);
}

void MatrixPlot::beginDrag(const QPointF &position)
{
    hover(-1);
    switch (m_tool) {
    case PlotTool::Rectangle:
        m_drag = Drag::Rectangle;
        break;
    case PlotTool::Lasso:
        m_drag = Drag::Lasso;
        m_lasso = {m_pressedAt};
        break;
    case PlotTool::Move:
        m_drag = Drag::Move;
        break;
    }
    updateCursor(position);
}

void MatrixPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::None) {
        hover(sheet().contains(position) ? m_grid.at(position, m_frame, m_points, markScale()) : -1);
        updateCursor(position);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        beginDrag(position);
    }
    continueDrag(position);
}

void MatrixPlot::continueDrag(const QPointF &position)
{
    switch (m_drag) {
    case Drag::Move:
        m_frame.pan(position - m_draggedTo);
        onViewMoved();
        break;
    case Drag::Lasso:
        m_lasso.append(position);
        break;
    case Drag::FitLine:
    case Drag::IntentLine:
    case Drag::BothLines:
        dragThresholds(m_drag, position);
        break;
    default:
        break;
    }
    m_draggedTo = position;
    update();
}

void MatrixPlot::dragThresholds(Drag lines, const QPointF &position)
{
    const QPointF figures = m_frame.toFigures(position);
    const auto whole = [](double figure) { return std::clamp(std::round(figure), 0.0, 100.0); };
    Q_EMIT thresholdsMoved(lines == Drag::IntentLine ? m_fitFrom : whole(figures.x()),
                           lines == Drag::FitLine ? m_intentFrom : whole(figures.y()));
}

void MatrixPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        endDrag(event->position(), event->modifiers());
}

void MatrixPlot::endDrag(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const Drag ended = std::exchange(m_drag, Drag::None);
    if (ended == Drag::Pressed) {
        click(position, modifiers);
    } else if (ended == Drag::Rectangle) {
        selectPoints(m_grid.inside(QRectF(m_frame.toFigures(m_pressedAt), m_frame.toFigures(position)), m_points),
                     modifiers);
    } else if (ended == Drag::Lasso) {
        QPolygonF figures;
        for (const QPointF &corner : std::as_const(m_lasso))
            figures.append(m_frame.toFigures(corner));
        selectPoints(m_grid.inside(figures, m_points), modifiers);
    }
    m_lasso.clear();
    updateCursor(position);
    update();
}

/// What was being drawn or dragged is as it was before. False where nothing was.
bool MatrixPlot::cancelDrag()
{
    const Drag cancelled = std::exchange(m_drag, Drag::None);
    m_lasso.clear();
    if (cancelled == Drag::FitLine || cancelled == Drag::IntentLine || cancelled == Drag::BothLines)
        Q_EMIT thresholdsMoved(m_thresholdsBefore[0], m_thresholdsBefore[1]);
    update();
    return cancelled != Drag::None;
}

void MatrixPlot::click(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const int point = m_grid.at(position, m_frame, m_points, markScale());
    if (point < 0) {
        if (howOf(modifiers) == SelectHow::Replace)
            Q_EMIT clearRequested();
        return;
    }
    const quint32 account = m_points[size_t(point)].account;
    Q_EMIT selectRequested({account}, howOf(modifiers));
    Q_EMIT currentRequested(account);
}

void MatrixPlot::selectPoints(const std::vector<int> &points, Qt::KeyboardModifiers modifiers)
{
    std::vector<quint32> accounts;
    accounts.reserve(points.size());
    for (const int point : points)
        accounts.push_back(m_points[size_t(point)].account);
    Q_EMIT selectRequested(accounts, howOf(modifiers));
}

void MatrixPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int point = m_grid.at(event->position(), m_frame, m_points, markScale());
    if (event->button() == Qt::LeftButton && point >= 0)
        Q_EMIT openRequested(m_points[size_t(point)].account);
}

void MatrixPlot::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int point = m_grid.at(event->pos(), m_frame, m_points, markScale());
        if (point >= 0 && !m_points[size_t(point)].selected)
            click(event->pos(), Qt::NoModifier);
    }
    Q_EMIT menuRequested(event->globalPos());
}

void MatrixPlot::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0)
        return;
    m_frame.zoom(std::pow(zoomStep, event->angleDelta().y() / wheelNotch), event->position());
    hover(-1);
    onViewMoved();
    event->accept();
}

void MatrixPlot::leaveEvent(QEvent * /*event*/)
{
    hover(-1);
}

void MatrixPlot::walk(Direction direction, bool extend)
{
    const int from = m_current && *m_current < m_pointOf.size() ? m_pointOf[*m_current] : -1;
    const int to = neighbour(m_points, from, direction);
    if (to < 0)
        return;
    const MatrixPoint point = m_points[size_t(to)];
    const QRectF before = m_frame.view();
    m_frame.reveal(double(point.fit), double(point.intent));
    if (m_frame.view() != before)
        onViewMoved();
    if (extend && from >= 0)
        Q_EMIT selectRequested({m_points[size_t(from)].account, point.account}, SelectHow::Add);
    else
        Q_EMIT selectRequested({point.account}, SelectHow::Replace);
    Q_EMIT currentRequested(point.account);
    m_hovered = to;
    showCard(to);
}

/// Space belongs to the plot, not to a shortcut.
bool MatrixPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool own = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                         key->matches(QKeySequence::SelectAll);
        if (own && (key->modifiers() == Qt::NoModifier || key->matches(QKeySequence::SelectAll))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MatrixPlot::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(m_points.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = int(i);
        selectPoints(all, Qt::NoModifier);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        walk(Direction::Left, extend);
        break;
    case Qt::Key_Right:
        walk(Direction::Right, extend);
        break;
    case Qt::Key_Up:
        walk(Direction::Up, extend);
        break;
    case Qt::Key_Down:
        walk(Direction::Down, extend);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && *m_current < m_pointOf.size() && m_pointOf[*m_current] >= 0)
            Q_EMIT openRequested(*m_current);
        break;
    case Qt::Key_Space:
        m_spaceHeld = true;
        m_spaceUsed = m_spaceUsed && event->isAutoRepeat();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Escape:
        if (!cancelDrag())
            Q_EMIT clearRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Held it moves the sheet with the mouse; pressed alone it selects, or lets go of, the current account.
void MatrixPlot::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    if (!std::exchange(m_spaceUsed, false) && m_current && *m_current < m_pointOf.size() && m_pointOf[*m_current] >= 0)
        Q_EMIT selectRequested({*m_current}, SelectHow::Toggle);
}

} // namespace talbook
