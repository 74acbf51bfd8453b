#include "ui/committee/card_editor.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/influence_tool.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double zoomPerWheelUnit = 1.0015; ///< to the power of the wheel's eighths of a degree
constexpr int edgeRoom = 24;
constexpr int edgeScroll = 16;

/// Keys that mean something here, whatever shortcut the window has for them elsewhere.
bool isChartKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
        return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_A:
    case Qt::Key_V:
        return key.modifiers() == Qt::ControlModifier;
    default:
        return false;
    }
}

} // namespace

PersonCard *ChartView::cardWithHandleAt(const QPointF &at) const
{
    for (ChartCard *card : m_scene.cards()) {
        auto *person = card->person().isNull() ? nullptr : static_cast<PersonCard *>(card);
        if (person && person->handle().contains(at))
            return person;
    }
    return nullptr;
}

PersonCard *ChartView::cardWithFoldBadgeAt(const QPointF &at) const
{
    for (ChartCard *card : m_scene.cards()) {
        auto *person = card->person().isNull() ? nullptr : static_cast<PersonCard *>(card);
        if (person && person->foldBadge().contains(at))
            return person;
    }
    return nullptr;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_untouched = false;
    Q_EMIT told({}, false); // what was said of the last gesture
    m_pressedAt = event->position().toPoint();
    if (event->button() == Qt::MiddleButton) {
        m_press = Press::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::LeftButton && pressLeft(mapToScene(m_pressedAt), event->modifiers()))
        return;
    if (event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ControlModifier))
        m_scene.setCurrent(nullptr);
    QGraphicsView::mousePressEvent(event); // the ground: a rubber band
}

bool ChartView::pressLeft(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    if (PersonCard *card = cardWithHandleAt(at)) {
        m_press = Press::Handle;
        m_pressed = card->person();
        return true;
    }
    if (PersonCard *card = cardWithFoldBadgeAt(at)) {
        m_scene.setFolded(card->person(), !m_scene.isFolded(card->person()));
        return true;
    }
    if (ChartCard *card = m_scene.cardAt(at)) {
        pressOn(*card, modifiers);
        return true;
    }
    return false;
}

void ChartView::pressOn(ChartCard &card, Qt::KeyboardModifiers modifiers)
{
    m_press = card.person().isNull() ? Press::Ghost : Press::Card;
    m_pressed = card.person();
    m_chooseOnRelease = false;
    m_scene.setCurrent(&card);
    if (modifiers & Qt::ControlModifier) {
        card.setSelected(!card.isSelected());
        m_press = Press::None; // choosing, not dragging
    } else if (!card.isSelected()) {
        m_scene.clearSelection();
        card.setSelected(true);
    } else {
        m_chooseOnRelease = m_scene.selectedItems().size() > 1;
    }
}

void ChartView::startDrag(const QPointF &at)
{
    if (!editable())
        return;
    if (m_press == Press::Handle)
        m_tool = std::make_unique<InfluenceTool>(m_scene, m_actions, m_pressed, at, teller());
    else if (m_press == Press::Card)
        m_tool = std::make_unique<MoveTool>(m_scene, m_actions, m_scene.selectedPeople(), at, teller());
    m_press = Press::None;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_press == Press::Pan) {
        const QPoint by = at - m_pressedAt;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        m_pressedAt = at;
        return;
    }
    const bool pressed = m_press == Press::Card || m_press == Press::Handle;
    if (pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        startDrag(mapToScene(m_pressedAt));
    if (m_tool) {
        scrollAtEdge(at);
        m_tool->moveTo(mapToScene(at));
        return;
    }
    if (event->buttons() == Qt::NoButton)
        hover(mapToScene(at));
    QGraphicsView::mouseMoveEvent(event);
}

/// A manager out of sight can be reached by dragging towards it.
void ChartView::scrollAtEdge(const QPoint &at)
{
    const auto by = [](int position, int length) {
        if (position < edgeRoom)
            return -edgeScroll;
        return position > length - edgeRoom ? edgeScroll : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by(at.x(), viewport()->width()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by(at.y(), viewport()->height()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Press pressed = std::exchange(m_press, Press::None);
    viewport()->unsetCursor();
    if (m_tool) {
        // The step rebuilds the chart: the preview is gone by then.
        const std::unique_ptr<ChartTool> tool = std::move(m_tool);
        tool->moveTo(mapToScene(event->position().toPoint()));
        tool->finish();
        return;
    }
    if (pressed == Press::Ghost && m_scene.current())
        fillRole(m_scene.current()->missingRole());
    else if (pressed == Press::Card && std::exchange(m_chooseOnRelease, false))
        m_scene.select({m_pressed});
    if (pressed == Press::None)
        QGraphicsView::mouseReleaseEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartCard *card = m_scene.cardAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !card)
        QGraphicsView::mouseDoubleClickEvent(event);
    else if (!card->person().isNull())
        edit(card->person());
}

void ChartView::hover(const QPointF &at)
{
    const ChartCard *under = m_scene.cardAt(at);
    if (!under) { // the handle and the badge reach beyond their card
        under = cardWithHandleAt(at);
        under = under ? under : cardWithFoldBadgeAt(at);
    }
    const ContactId person = under ? under->person() : ContactId();
    if (person == m_hovered)
        return;
    if (PersonCard *before = m_scene.cardOf(m_hovered))
        before->setHovered(false);
    m_hovered = person;
    if (PersonCard *now = m_scene.cardOf(person))
        now->setHovered(true);
}

void ChartView::leaveEvent(QEvent *event)
{
    if (PersonCard *before = m_scene.cardOf(m_hovered))
        before->setHovered(false);
    m_hovered = {};
    QGraphicsView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    m_untouched = false;
    const bool touchpad = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    const int turned = event->angleDelta().y();
    if (touchpad || turned == 0 || event->modifiers() & Qt::ShiftModifier) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    // What is under the mouse stays there.
    const QPoint at = event->position().toPoint();
    const QPointF before = mapToScene(at);
    setTransformationAnchor(NoAnchor);
    setZoom(zoom() * std::pow(zoomPerWheelUnit, turned));
    keepZoom(zoom());
    const QPoint moved = mapFromScene(before) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    event->accept();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isChartKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

/// Tab builds the tree from where the keyboard is; elsewhere it goes on, and so does Shift+Tab.
bool ChartView::focusNextPrevChild(bool next)
{
    if (next && editable() && !currentPerson().isNull()) {
        addReport();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_A && event->modifiers() == Qt::ControlModifier) {
        m_scene.selectAll();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (editable())
            Q_EMIT pasteRequested();
        return;
    }
    if (!isChartKey(*event)) {
        event->ignore(); // not the base class: it would scroll by keys that mean something else here
        return;
    }
    const ContactId person = currentPerson();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_tool)
            cancelTool();
        else if (!m_scene.selectedItems().isEmpty() || m_scene.current())
            m_scene.select({});
        else
            event->ignore();
        break;
    case Qt::Key_F2:
        if (m_scene.selectedPeople().size() > 1)
            Q_EMIT editSelectedRequested();
        else
            edit(person);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            addPeer();
        else if (m_scene.current() && person.isNull())
            fillRole(m_scene.current()->missingRole());
        else
            edit(person);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        break;
    case Qt::Key_Space:
        foldCurrent();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (!person.isNull())
            m_scene.setFolded(person, event->key() == Qt::Key_Minus);
        break;
    default:
        walk(event->key(), event->modifiers() & Qt::ShiftModifier);
    }
}

void ChartView::walk(int key, bool extend)
{
    if (m_scene.cards().empty())
        return;
    ChartCard *current = m_scene.current();
    ChartCard *next = m_scene.cards().front();
    if (current && key != Qt::Key_Home) {
        const ChartStep step = key == Qt::Key_Up     ? ChartStep::Up
                               : key == Qt::Key_Down ? ChartStep::Down
                               : key == Qt::Key_Left ? ChartStep::Left
                                                     : ChartStep::Right;
        next = m_scene.neighbour(*current, step);
    }
    if (!next)
        return;
    if (!extend)
        m_scene.clearSelection();
    next->setSelected(true);
    goTo(next);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        ChartCard *card = m_scene.cardAt(mapToScene(event->pos()));
        if (card && !card->isSelected()) {
            m_scene.clearSelection();
            card->setSelected(true);
        }
        if (card)
            m_scene.setCurrent(card);
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const ChartCard *card = m_scene.current();
    const QPoint at = card ? mapFromScene(card->place().center()) : viewport()->rect().center();
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

} // namespace talbook
