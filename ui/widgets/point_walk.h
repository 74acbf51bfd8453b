#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>

class QHelpEvent;
class QKeyEvent;
class QPainter;
class QWidget;

namespace talbook
{

/// Walks through the points of a chart that paints itself: the pointer and the arrow keys tell of a point, by a tip and
/// to a screen reader, a click, Enter or Space chooses it. One for every chart, so that all answer alike.
class PointWalk : public QObject
{
    Q_OBJECT

public:
    struct Points
    {
        std::function<int()> count;
        std::function<int(const QPointF &)> at; ///< place in the widget; -1: no point is there
        std::function<QString(int)> words;      ///< all that is to say of a point
        std::function<QPoint(int)> tip;         ///< where the keyboard's tip stands, in the widget
    };
    /// Vertical: up and down, from the first one. Horizontal: left and right, from the last one, which is the newest.
    PointWalk(QWidget &chart, Qt::Orientation way, Points points);

    /// Under the pointer, or where the keyboard is; -1 for none.
    int current() const { return m_current; }
    /// What a screen reader hears of the chart while no point is current. To be called when the points changed.
    void setSummary(const QString &words);
    /// The ring of a chart that was reached by the keyboard.
    void paintFocus(QPainter &painter) const;

Q_SIGNALS:
    void chosen(int point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setCurrent(int point);
    /// False where the key is none of the chart's.
    bool takeKey(const QKeyEvent &event);
    void showTip(int point, const QPoint &global);

    QWidget &m_chart;
    Qt::Orientation m_way;
    Points m_points;
    QString m_summary;
    int m_current = -1;
};

} // namespace talbook
