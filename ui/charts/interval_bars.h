#pragma once

#include "ui/charts/chart_picture.h"

namespace talbook
{

class PointWalk;

/// A bar a point from zero to the right, with a whisker over its 95 % interval, the figure and its cases behind it.
/// Draws the first series.
class IntervalBars : public ChartPicture
{
    Q_OBJECT

public:
    explicit IntervalBars(QWidget *parent = nullptr);

    void setFigures(const ChartFigures &figures) override;
    const ChartFigures &figures() const { return m_figures; }
    int current() const;
    /// The middle of a point's row, for a click on it.
    QPoint placeOf(int point) const;
    /// Of the bar and of the whisker, in the widget's coordinates; empty ones where there are none.
    QRectF barOf(int point) const;
    QRectF whiskerOf(int point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int count() const { return int(m_figures.points.size()); }
    const ChartValue &valueAt(int point) const { return m_figures.points[size_t(point)].values.front(); }
    int pointAt(int y) const;
    QRectF plot() const;
    double across(double value, const QRectF &plot) const;
    QString captionOf(int point) const;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintPoint(QPainter &painter, const QRectF &plot, int point) const;

    ChartFigures m_figures;
    double m_top = 1, m_step = 1;
    PointWalk *m_walk;
};

} // namespace talbook
