#include "ui/widgets/row_drag.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTimerEvent>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int lineHeight = 6;
constexpr int scrollPauseMs = 40;

/// Where the row would land: a line with a head at its left, so that it is seen on every ground.
class LandingLine : public QWidget
{
public:
    explicit LandingLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("landing-line"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = Theme::current().colour(Colour::Accent);
        const double middle = height() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(QPointF(middle, middle), middle, middle);
        painter.drawRect(QRectF(middle, middle - 1, width() - middle, 2));
    }
};

} // namespace

RowDrag::RowDrag(QTableView &table, Landing landing)
    : QObject(&table), m_table(table), m_landing(std::move(landing)), m_line(new LandingLine(table.viewport()))
{
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table) {
        if (!m_dragging || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
            return false;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && event->type() == QEvent::KeyPress)
            cancel();
        event->accept();
        return true; // other keys would move what is held
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        cancel();
        if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
            return false;
        m_pressedAt = mouse->position().toPoint();
        m_row = m_table.rowAt(m_pressedAt.y());
        return false; // the row is chosen as ever
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->buttons() & Qt::LeftButton && mouseMoved(mouse->position().toPoint());
    }
    case QEvent::MouseButtonRelease: {
        if (!m_dragging) {
            m_row = -1;
            return false;
        }
        const int row = m_row;
        const int gap = m_gap;
        cancel();
        if (gap >= 0)
            Q_EMIT dropped(row, gap);
        return true;
    }
    case QEvent::MouseButtonDblClick:
    case QEvent::Hide:
        cancel();
        return false;
    default:
        return false;
    }
}

bool RowDrag::mouseMoved(const QPoint &position)
{
    if (m_row < 0)
        return false;
    m_position = position;
    if (!m_dragging) {
        if ((position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true; // nor is anything selected on the way
        m_dragging = true;
        m_table.viewport()->setCursor(Qt::ClosedHandCursor);
        m_scroll.start(scrollPauseMs, this);
    }
    follow();
    return true;
}

int RowDrag::gapAt(int y) const
{
    const int rows = m_table.model()->rowCount();
    for (int row = std::max(0, m_table.rowAt(0)); row < rows; ++row) {
        if (y < m_table.rowViewportPosition(row) + m_table.rowHeight(row) / 2)
            return row;
    }
    return rows;
}

void RowDrag::follow()
{
    m_gap = m_landing(m_row, gapAt(m_position.y()));
    m_line->setVisible(m_gap >= 0);
    if (m_gap < 0)
        return;
    const int rows = m_table.model()->rowCount();
    const int y = m_gap < rows ? m_table.rowViewportPosition(m_gap)
                               : m_table.rowViewportPosition(rows - 1) + m_table.rowHeight(rows - 1);
    const int height = Theme::current().px(lineHeight);
    m_line->setGeometry(0, std::clamp(y - height / 2, 0, m_table.viewport()->height() - height),
                        m_table.viewport()->width(), height);
    m_line->raise();
}

void RowDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    QScrollBar &bar = *m_table.verticalScrollBar();
    const int step = Theme::current().px(metric::Row) / 2;
    const int before = bar.value();
    if (m_position.y() < step)
        bar.setValue(before - step);
    else if (m_position.y() > m_table.viewport()->height() - step)
        bar.setValue(before + step);
    if (bar.value() != before)
        follow();
}

void RowDrag::cancel()
{
    m_row = -1;
    m_gap = -1;
    m_line->hide();
    m_scroll.stop();
    if (m_dragging)
        m_table.viewport()->unsetCursor();
    m_dragging = false;
}

} // namespace talbook
