#pragma once

#include "core/plays/task_edit.h"
#include "core/plays/timeline_layout.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <memory>
#include <optional>

namespace talbook
{

class TaskCard;
class Theme;

/// The plan's tasks as a chart of rows over days. It draws and turns gestures into wishes; what becomes of them, others
/// decide. Everything is painted into one view, and of everything only what is seen.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom
    {
        Weeks,
        Months,
        Quarter
    };

    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// The tasks, and which of them are shown, as indexes. The view stays where it was looking.
    void setContents(std::shared_ptr<const TimelineData> found, std::vector<size_t> shown, TimelineGroup group);
    const TimelineLayout &layout() const { return m_layout; }
    const TimelineAxis &axis() const { return m_axis; }
    TimelineGroup group() const { return m_group; }
    /// Words and dates of this language; kept by reference.
    void setWords(const Wording &words);
    void setEditable(bool editable) { m_editable = editable; }

    void zoomTo(Zoom zoom);
    /// Nothing while the person has zoomed freely.
    std::optional<Zoom> zoom() const { return m_zoom; }
    void zoomBy(double factor);
    double dayWidth() const { return m_axis.dayWidth(); }
    void setDayWidth(double width);
    void showDay(QDate day);
    /// Where rows are campaigns: its rows from the top of the view, its first day in sight, its first task the current
    /// one.
    void showCampaign(CampaignId campaign);
    void setFolded(const QSet<QString> &keys);
    void foldAll(bool folded);

    /// In the order of the data.
    std::vector<TaskId> selected() const;
    void select(const std::vector<TaskId> &tasks);
    TaskId currentTask() const { return m_current; }
    void setCurrentTask(TaskId task);
    void cancelDrag();
    bool isDragging() const { return m_drag != Drag::None && m_drag != Drag::Pressed; }
    /// Takes back the preview of a move that was not made.
    void dropPreview();

    /// Where things lie in the viewport, for tests and menus; nothing where they are not shown.
    std::optional<QRect> markRect(TaskId task) const;
    std::optional<QRect> barRect(AccountId account, CampaignId campaign, const QString &phase) const;
    QRect chartRect() const;
    QRect rowHeadRect(size_t visibleRow) const;
    QString hint() const { return m_hint; }
    TaskCard &card() const { return *m_card; }
    const std::vector<PersonLoad> &load() const { return m_load; }
    /// The load below the rows: a line a person, or a strip that only marks the weeks with too much. Unless somebody
    /// chooses, it is a strip where the view is low.
    bool isLoadOpen() const;
    void setLoadOpen(std::optional<bool> open);
    std::optional<bool> chosenLoadOpen() const { return m_loadOpen; }
    QRect loadStripRect() const;

    /// For a picture of its own: all visible rows from the first to the last, and the days that are in view.
    QSize pictureSize() const;
    void paintPicture(QPainter &painter);
    /// A part of the picture, with the head repeated.
    struct PicturePage
    {
        size_t first = 0, rows = 0; ///< of the visible rows
        bool load = false;          ///< with the load beneath
    };
    /// The pages that are no higher than that, as long as one row fits.
    std::vector<PicturePage> picturePages(int height) const;
    void paintPage(QPainter &painter, const PicturePage &page);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changesRequested(const std::vector<talbook::TaskDateChange> &changes, const QString &title);
    void selectionChanged();
    void openRequested(talbook::TaskId task);
    /// Of a bar, or of a mark that stands for several.
    void listRequested(const std::vector<talbook::TaskId> &tasks);
    void removeRequested();
    void accountRequested(talbook::AccountId account);
    void menuRequested(const QPoint &global);
    void zoomChanged();
    void foldsChanged();
    void loadOpenChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Drag
    {
        None,
        Pressed, ///< not far enough to be a drag yet
        Move,
        StretchStart,
        StretchEnd,
        Band,
        Pan
    };
    /// What lies under a point.
    struct Hit
    {
        std::vector<size_t> tasks; ///< of a mark or a bar
        bool isBar = false;
        Drag drag = Drag::None; ///< what dragging it would do
        std::optional<TimelineBar> bar = {};
        QRectF rect = {};
    };

    // Geometry
    double scale() const;
    int rowHeight() const;
    int leftWidth() const;
    int headHeight() const;
    int milestoneHeight() const;
    int loadHeight() const;
    int loadHeightIf(bool open) const;
    int loadRows() const;
    double xOf(double axisX) const;
    QDate dayAt(double x) const;
    double rowTop(size_t visibleRow) const;
    std::optional<size_t> visibleRowAt(double y) const;
    std::pair<size_t, size_t> seenRows() const;
    Hit hitAt(const QPointF &position) const;
    void rebuildAxis();
    void updateScrollBars();
    void setAxisWidth(double dayWidth, double keepAt);
    void makeVisible(size_t task);
    void showFirstRowFrom(QDate day);

    // Gestures
    void click(const Hit &hit, const QPointF &position, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void previewDrag(const QPointF &position);
    void endDrag(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void selectBand(bool add);
    std::vector<TaskMove> movesFor(int days) const;
    QString heldText(const MoveResult &result) const;
    void hover(const QPointF &position);
    void updateCursor(const Hit &hit);
    bool isOpenTask(size_t task) const;
    void setSelection(QSet<TaskId> selection);
    void refreshLoad();
    void describeCurrent();
    QStringList cardLines(const Hit &hit) const;
    QString dayText(QDate day) const;
    QString statusText(const Task &task) const;
    const QLocale &dates() const { return m_words->locale(); }

    // Keys
    bool takesKey(const QKeyEvent &event) const;
    void walk(int along, int rows, bool extend);
    void moveByKeys(int days);
    void stretchByKeys(int days);
    void toggleFoldOf(size_t visibleRow);
    std::optional<size_t> currentIndex() const;

    // Painting
    void paintAll(QPainter &painter, const QSize &size);
    void paintGround(QPainter &painter, const QRect &chart);
    void paintRows(QPainter &painter, const QRect &chart);
    void paintBar(QPainter &painter, const TimelineBar &bar, double top, double nextLeft);
    void paintMarks(QPainter &painter, size_t row, double top);
    void paintNames(QPainter &painter, const QRect &chart);
    void paintHead(QPainter &painter, const QRect &chart);
    void paintMilestones(QPainter &painter, const QRect &chart);
    void paintLoad(QPainter &painter, const QRect &chart);
    void paintLoadStrip(QPainter &painter, const QRect &chart, const QRect &strip);
    void paintLoadRow(QPainter &painter, const QRect &chart, const PersonLoad &load, const QRect &row);
    std::vector<std::pair<QString, int>> overloadIn(QDate monday) const;
    void paintToday(QPainter &painter, const QRect &chart);
    void paintGestures(QPainter &painter, const QRect &chart);
    QString rowName(const TimelineRow &row) const;
    QString rowRemark(const TimelineRow &row) const;

    std::shared_ptr<const TimelineData> m_data;
    std::vector<size_t> m_shown;
    TimelineGroup m_group = TimelineGroup::Campaign;
    TimelineLayout m_layout;
    TimelineAxis m_axis;
    std::optional<Zoom> m_zoom = Zoom::Quarter;
    const Wording *m_words = nullptr;
    bool m_editable = true;
    bool m_placed = false; ///< it has looked at its first day
    std::vector<PersonLoad> m_load;
    int m_loadScroll = 0;
    std::optional<bool> m_loadOpen;
    QSize m_pictureSize; ///< while a picture is painted
    PicturePage m_picturePage;

    QSet<TaskId> m_selected;
    TaskId m_current;
    Drag m_drag = Drag::None;
    Hit m_pressed;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    double m_pressedAxis = 0; ///< in the axis' pixels, as the view may scroll meanwhile
    int m_draggedDays = 0;
    std::vector<size_t> m_dragged; ///< open tasks that the drag moves
    std::unique_ptr<TaskMovePreview> m_preview;
    QString m_hint;
    QSet<TaskId> m_beforeBand;
    int m_scrollTimer = 0;
    TaskCard *m_card;
};

} // namespace talbook
