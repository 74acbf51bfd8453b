#pragma once

#include <QAbstractSlider>

namespace talbook
{

/// A threshold's figure where its line meets the axis: dragged along it, or moved by the arrow keys. It stands in the
/// plot, which says where.
class ThresholdHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    ThresholdHandle(Qt::Orientation orientation, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Dragged to there, in the parent's pixels.
    void draggedTo(const QPointF &position);
    void dragEnded();
    /// Esc during a drag: as if it had not begun.
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_dragging = false;
};

} // namespace talbook
