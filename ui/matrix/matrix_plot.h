#pragma once

#include "ui/matrix/point_grid.h"
#include "ui/matrix/point_image.h"

#include <QPolygonF>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>

namespace talbook
{

class HoverCard;
class QuadrantLabel;
class ThresholdHandle;
struct HoverFacts;

/// What a drag over the plot does.
enum class PlotTool
{
    Rectangle,
    Lasso,
    Move
};

enum class SelectHow
{
    Replace,
    Add,
    Toggle
};

/// Fit against intent: a point an account. It draws and turns gestures into wishes; what is selected, and what becomes
/// of thresholds, others decide. Accounts are known by their index in the standings the points were made of.
class MatrixPlot : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPlot(QWidget *parent = nullptr);

    void setPoints(std::vector<MatrixPoint> points);
    /// The same points in other places.
    void setPlaces(const std::vector<MatrixPlace> &places);
    const std::vector<MatrixPoint> &points() const { return m_points; }
    void setThresholds(double fit, double intent);
    void setSelected(const std::function<bool(quint32 account)> &isSelected);
    /// The account that the whole window shows; nothing: none.
    void setCurrent(std::optional<quint32> account);
    /// Of these accounts, as far as they are shown.
    void setTrails(std::vector<quint32> accounts, std::shared_ptr<const std::vector<PastIntent>> past);
    void setTool(PlotTool tool);
    PlotTool tool() const { return m_tool; }
    /// Said above the points: why they lie as they do.
    void setRemark(const QString &remark);
    const QString &remark() const { return m_remark; }
    using FactsOf = std::function<HoverFacts(quint32 account)>;
    void setFactsOf(FactsOf factsOf) { m_factsOf = std::move(factsOf); }
    using InWords = std::function<QString(quint32 account)>;
    void setInWords(InWords inWords) { m_inWords = std::move(inWords); }

    void zoomBy(double factor);
    void showAll();
    /// The part of the figures that is seen; tells nobody.
    void setView(const QRectF &view);
    const PlotFrame &frame() const { return m_frame; }
    HoverCard &hoverCard() const { return *m_card; }
    ThresholdHandle &handle(Qt::Orientation axis) const
    {
        return axis == Qt::Horizontal ? *m_fitHandle : *m_intentHandle;
    }
    QuadrantLabel &label(Quadrant quadrant) const { return *m_labels[size_t(quadrant)]; }
    QPointF positionOf(quint32 account) const;
    qsizetype countIn(Quadrant quadrant) const { return m_counts[size_t(quadrant)]; }

    QSize minimumSizeHint() const override;

    /// For a picture of its own: as it is seen, without what belongs to mouse and keyboard. Marks are drawn as shapes.
    void paintPicture(QPainter &painter);

Q_SIGNALS:
    void selectRequested(const std::vector<quint32> &accounts, talbook::SelectHow how);
    void clearRequested();
    void currentRequested(quint32 account);
    void openRequested(quint32 account);
    void menuRequested(const QPoint &global);
    void thresholdsMoved(double fit, double intent);
    /// Another part of the figures is seen.
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag
    {
        None,
        Pressed, ///< not far enough to be a drag yet
        Rectangle,
        Lasso,
        Move,
        FitLine,
        IntentLine,
        BothLines
    };

    void layOut();
    void layOutHandles();
    void onViewMoved();
    void refreshPoints();
    void renderPoints();
    void countQuadrants();
    Drag dragAt(const QPointF &position) const;
    void beginDrag(const QPointF &position);
    void continueDrag(const QPointF &position);
    void endDrag(const QPointF &position, Qt::KeyboardModifiers modifiers);
    bool cancelDrag();
    void dragThresholds(Drag lines, const QPointF &position);
    void click(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void selectPoints(const std::vector<int> &points, Qt::KeyboardModifiers modifiers);
    void hover(int point);
    void showCard(int point);
    void walk(Direction direction, bool extend);
    void updateCursor(const QPointF &position);
    void describeCurrent();
    double markScale() const;
    QRectF sheet() const; ///< the framed rectangle around the area of figures

    void paintSheet(QPainter &painter) const;
    void paintTrails(QPainter &painter) const;
    void paintThresholds(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintGestures(QPainter &painter) const;

    std::vector<MatrixPoint> m_points;
    std::vector<qint32> m_pointOf; ///< by account; -1: not shown
    std::array<qsizetype, 4> m_counts{};
    PlotFrame m_frame;
    PointGrid m_grid;
    PointImage m_image;
    bool m_imageStale = true;
    double m_fitFrom = 60;
    double m_intentFrom = 60;
    std::optional<quint32> m_current;
    std::vector<quint32> m_trails;
    std::shared_ptr<const std::vector<PastIntent>> m_past;
    QString m_remark;
    FactsOf m_factsOf;
    InWords m_inWords;

    PlotTool m_tool = PlotTool::Rectangle;
    Drag m_drag = Drag::None;
    bool m_spaceHeld = false;
    bool m_spaceUsed = false; ///< it moved the sheet, so it selects nothing when it is let go
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    QPolygonF m_lasso;
    std::array<double, 2> m_thresholdsBefore{};
    int m_hovered = -1; ///< index of a point
    int m_carded = -1;  ///< the point that the card speaks of

    HoverCard *m_card;
    ThresholdHandle *m_fitHandle;
    ThresholdHandle *m_intentHandle;
    std::array<QuadrantLabel *, 4> m_labels{};
};

} // namespace talbook
