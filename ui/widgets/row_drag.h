#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

#include <functional>

class QTableView;
class QWidget;

namespace talbook
{

/// Takes a table's row to another place with the mouse. While one is held, a line shows where it would land, and the
/// table scrolls where the mouse leaves it; Esc lets it go. What the table has under the keyboard stays.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    /// Of the gap above row `gap` (their number: below the last one) into which `row` would be dropped: the gap that is
    /// meant, or -1 where the row would stay where it is.
    using Landing = std::function<int(int row, int gap)>;

    RowDrag(QTableView &table, Landing landing);

    bool isDragging() const { return m_dragging; }
    /// Where the held row would land now; -1 for nowhere else.
    int gap() const { return m_gap; }
    void cancel();

Q_SIGNALS:
    /// `gap` as `landing` gave it.
    void dropped(int row, int gap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool mouseMoved(const QPoint &position);
    void follow();
    int gapAt(int y) const;

    QTableView &m_table;
    Landing m_landing;
    QWidget *m_line;
    int m_row = -1;
    int m_gap = -1;
    bool m_dragging = false;
    QPoint m_pressedAt;
    QPoint m_position;
    QBasicTimer m_scroll;
};

} // namespace talbook
