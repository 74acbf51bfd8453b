#pragma once

#include "ui/theme/colour.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace talbook
{

class PointWalk;

/// What a chart shows: the same points for every series, oldest first.
struct ChartContents
{
    struct Series
    {
        QString name;
        Colour colour = Colour::Series1;
        QList<double> values = {};
        QList<bool> marked = {}; ///< points with a triangle above them; empty: none
    };
    struct Level
    {
        double value = 0;
        QString name;
    };

    QStringList labels;  ///< under the axis, a point each; as many are drawn as have room
    QStringList details; ///< all that is to say of a point: for the pointer, the keyboard and a screen reader
    QList<Series> series;
    QList<Level> levels;  ///< dashed lines with their names
    bool stacked = false; ///< bars on top of each other in place of lines
    /// Bars of each series in a lane and on a scale of its own: what is counted in thousands does not press what is
    /// counted in tens flat. The first series has the lowest lane. Without levels and `top`.
    bool lanes = false;
    double top = 0;     ///< where the axis ends; 0: a round figure no less than the largest
    int decimals = 0;   ///< of the figures at the lines' ends
    bool scores = true; ///< those figures are cut, never rounded up to the next level; false: rounded
};

/// A small chart of figures over time: lines, stacked bars, or bars in lanes, from zero up; at most five lines of grid,
/// each series named at its end. The pointer and the arrow keys tell of a point, a click or Enter chooses it.
class LineChart : public QWidget
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    void setContents(const ChartContents &contents);
    const ChartContents &contents() const { return m_contents; }
    /// What a screen reader calls it; the contents' details follow point by point.
    void setTitle(const QString &title);
    /// The point that something else is narrowed to; -1 for none.
    void setChosen(int point);
    int chosen() const { return m_chosen; }
    int current() const;
    /// The middle of a point's room, for a click on it.
    QPoint placeOf(int point) const;

    /// Where the axis ends and how far its lines lie apart: 1, 2 or 5 times a power of ten, four steps at most.
    struct Scale
    {
        double top = 1;
        double step = 1;
    };
    static Scale scaleFor(double largest, int mostSteps = 4);
    /// Of a series: its lane's own, or the one of all.
    Scale scaleOf(int series) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenByPerson(int point);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int count() const { return int(m_contents.labels.size()); }
    Scale scale() const;
    QRectF plot() const;
    /// Where a series is drawn: all of the plot, or its lane.
    QRectF roomOf(int series, const QRectF &plot) const;
    int pointAt(const QPointF &place) const;

    void paintGrid(QPainter &painter, const QRectF &room, const Scale &axis) const;
    void paintLevels(QPainter &painter, const QRectF &plot) const;
    void paintBars(QPainter &painter, const QRectF &plot) const;
    void paintLanes(QPainter &painter, const QRectF &plot) const;
    void paintLines(QPainter &painter, const QRectF &plot) const;
    void paintEnds(QPainter &painter, const QRectF &plot) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;
    double heightOf(double value, const QRectF &room, const Scale &axis) const;
    double heightOf(double value, const QRectF &plot) const { return heightOf(value, plot, scale()); }
    double acrossOf(int point, const QRectF &plot) const;
    QString endText(const ChartContents::Series &series) const;

    ChartContents m_contents;
    QString m_title;
    PointWalk *m_walk;
    int m_chosen = -1;
};

} // namespace talbook
