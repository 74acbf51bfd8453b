#include "ui/widgets/point_walk.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace talbook
{

PointWalk::PointWalk(QWidget &chart, Qt::Orientation way, Points points)
    : QObject(&chart), m_chart(chart), m_way(way), m_points(std::move(points))
{
    chart.setMouseTracking(true);
    chart.setFocusPolicy(Qt::StrongFocus);
    chart.installEventFilter(this);
}

void PointWalk::setSummary(const QString &words)
{
    m_summary = words;
    if (m_current >= m_points.count())
        m_current = -1;
    m_chart.setAccessibleDescription(m_current < 0 ? words : m_points.words(m_current));
    m_chart.update();
}

void PointWalk::setCurrent(int point)
{
    if (point == m_current)
        return;
    m_current = point;
    m_chart.setAccessibleDescription(point < 0 ? m_summary : m_points.words(point));
    m_chart.update();
}

void PointWalk::paintFocus(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    if (m_chart.hasFocus() && m_chart.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(painter, QRectF(m_chart.rect()).adjusted(1, 1, -1, -1), theme.px(metric::Radius), {},
                   theme.colour(Colour::Accent), theme.focusRing());
}

/// At once, where the point changes; the usual wait would let it lag behind the pointer.
void PointWalk::showTip(int point, const QPoint &global)
{
    if (point >= 0)
        QToolTip::showText(global, plainToolTip(m_points.words(point)), &m_chart);
    else
        QToolTip::hideText();
}

bool PointWalk::takeKey(const QKeyEvent &event)
{
    const int last = m_points.count() - 1;
    const bool down = m_way == Qt::Vertical;
    const int from = m_current < 0 && !down ? last : m_current;
    if (event.key() == (down ? Qt::Key_Down : Qt::Key_Right))
        setCurrent(std::min(from + 1, last));
    else if (event.key() == (down ? Qt::Key_Up : Qt::Key_Left))
        setCurrent(std::max(from - 1, std::min(0, last)));
    else if (event.key() == Qt::Key_Home)
        setCurrent(std::min(0, last));
    else if (event.key() == Qt::Key_End)
        setCurrent(last);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space) {
        if (m_current >= 0)
            Q_EMIT chosen(m_current);
        return true;
    } else {
        return false;
    }
    if (m_current >= 0)
        showTip(m_current, m_chart.mapToGlobal(m_points.tip(m_current)));
    return true;
}

bool PointWalk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        const int before = m_current;
        setCurrent(m_points.at(move->position()));
        if (m_current != before)
            showTip(m_current, move->globalPosition().toPoint());
        break;
    }
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        const int point = m_points.at(press->position());
        if (press->button() != Qt::LeftButton || point < 0)
            break;
        setCurrent(point);
        Q_EMIT chosen(point);
        return true;
    }
    case QEvent::Leave:
        if (!m_chart.hasFocus())
            setCurrent(-1);
        break;
    case QEvent::KeyPress:
        if (takeKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusIn:
        if (m_current < 0 && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            setCurrent(m_way == Qt::Vertical ? std::min(0, m_points.count() - 1) : m_points.count() - 1);
        m_chart.update();
        break;
    case QEvent::FocusOut:
        setCurrent(-1);
        QToolTip::hideText();
        m_chart.update();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(m_points.at(help->pos()), help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace talbook
