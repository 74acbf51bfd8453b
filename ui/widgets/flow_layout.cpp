#include "ui/widgets/flow_layout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace talbook
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(metric::Grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    QList<QPair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, spot] : line) {
            QRect centred = spot;
            centred.moveTop(y + (lineHeight - spot.height()) / 2);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, centred));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(item->minimumSize().width(), std::min(size.width(), room.width())));
        if (x > room.x() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.x();
            y += lineHeight + spacing() / 2;
            lineHeight = 0;
        }
        if (place)
            line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace talbook
