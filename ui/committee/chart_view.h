#pragma once

#include "core/base/ids.h"
#include "ui/committee/chart_tool.h"
#include "ui/committee/move_tool.h"

#include <QGraphicsView>
#include <QPointer>

#include <memory>
#include <optional>

namespace talbook
{

class CardEditor;
class ChartCard;
class ChartScene;
class CommitteeActions;
class PersonCard;

/// The chart under mouse and keyboard. Arrows walk, Tab adds a report and Shift+Enter a peer, F2 or a double click
/// edits in place, Space folds, Delete removes; the wheel zooms; dragging a card moves it under another, dragging its
/// handle draws an influence line, dragging the ground chooses, the middle button moves the view.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    ChartView(ChartScene &scene, CommitteeActions &actions, QWidget *parent = nullptr);
    ~ChartView() override;

    ChartScene &chartScene() const { return m_scene; }

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomBy(double factor);
    /// As large as everything fits, at most 100 %.
    void fit();
    /// What is to be seen of an account that was just chosen: as large as it was left, else everything, unless it would
    /// be too small to read; then the head.
    void showFromTheStart();
    /// Chooses the person and brings them into view.
    void show(ContactId person);

    /// The person whose card is being edited; null for none.
    CardEditor *editor() const;
    void edit(ContactId person);
    /// Takes what is being typed.
    void settle();
    /// Ends a drag without doing anything.
    void cancelTool();
    bool hasTool() const { return m_tool != nullptr; }

    void addReport();
    void addPeer();
    void removeSelected();
    void foldCurrent();
    /// Somebody for the role: a new person, or one who has none yet.
    void fillRole(int role);

Q_SIGNALS:
    void zoomChanged();
    /// Something about the gesture under way, or nothing any more.
    void told(const QString &sentence, bool refused);
    void editSelectedRequested();
    void pasteRequested();
    void menuRequested(const QPoint &global);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Press
    {
        None,
        Card,   ///< may become a drag of people
        Handle, ///< an influence line
        Ghost,
        Pan,
    };
    PersonCard *cardWithHandleAt(const QPointF &at) const;
    PersonCard *cardWithFoldBadgeAt(const QPointF &at) const;
    void pressOn(ChartCard &card, Qt::KeyboardModifiers modifiers);
    bool pressLeft(const QPointF &at, Qt::KeyboardModifiers modifiers);
    void startDrag(const QPointF &at);
    void scrollAtEdge(const QPoint &at);
    void hover(const QPointF &at);
    void walk(int key, bool extend);
    void goTo(ChartCard *card);
    bool editable() const;
    void placeEditor();
    void addBelow(ContactId manager, int role = -1);
    ContactId managerForRole(int role) const;
    ContactId currentPerson() const;
    void describeCurrent();
    void setMargins();
    void fitAll();
    void keepZoom(std::optional<double> zoom) const;
    void onArranged();
    Telling teller();

    ChartScene &m_scene;
    CommitteeActions &m_actions;
    std::unique_ptr<ChartTool> m_tool;
    QPointer<CardEditor> m_editor;
    Press m_press = Press::None;
    QPoint m_pressedAt;
    ContactId m_pressed;
    bool m_chooseOnRelease = false; ///< a click on one of several: without a drag it chooses that one
    ContactId m_hovered;
    bool m_untouched = true; ///< nobody has moved the view since the account was chosen
};

} // namespace talbook
