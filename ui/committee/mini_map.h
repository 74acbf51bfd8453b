#pragma once

#include <QWidget>

namespace talbook
{

class ChartView;

/// The whole chart small, with what the view shows of it; a click or a drag goes there. There while the chart is
/// larger than the view, or large at all.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(ChartView &view, QWidget *parent = nullptr);

    bool isWanted() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Whether it is wanted may have changed.
    void wantedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF shownArea() const;
    /// From the scene to here.
    QTransform mapping() const;
    void goTo(const QPointF &at);
    void refresh();

    ChartView &m_view;
};

} // namespace talbook
