#include "ui/widgets/column_fit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QEvent>

#include <algorithm>

namespace talbook
{

ColumnFit::ColumnFit(TableView &table, std::vector<ColumnRoom> rooms)
    : QObject(&table), m_table(table), m_rooms(std::move(rooms))
{
    table.viewport()->installEventFilter(this);
    connect(&Theme::current(), &Theme::changed, this, &ColumnFit::fit);
}

void ColumnFit::setSample(int column, const QString &sample)
{
    m_rooms[size_t(column)].sample = sample;
}

int ColumnFit::need(int column) const
{
    const Theme &theme = Theme::current();
    const ColumnRoom &room = m_rooms[size_t(column)];
    const QString head = m_table.model()->headerData(column, Qt::Horizontal).toString();
    const int texts = std::max(QFontMetrics(theme.font(Type::Caption, Weight::Medium)).horizontalAdvance(head),
                               QFontMetrics(theme.font(Type::Body, Weight::Medium)).horizontalAdvance(room.sample));
    const int inset = column == 0 ? m_table.leadingInset(column) : 0;
    return std::max(texts + 2 * theme.px(metric::CellPadding) + inset + 1, theme.px(room.least));
}

void ColumnFit::fit()
{
    const int columns = std::min(int(m_rooms.size()), m_table.model() ? m_table.model()->columnCount() : 0);
    const int width = m_table.viewport()->width();
    if (columns == 0 || width <= 0)
        return;
    std::vector<bool> shown(size_t(columns), true);
    int needed = 0;
    for (int i = 0; i < columns; ++i) {
        shown[size_t(i)] = !m_rooms[size_t(i)].absent;
        needed += shown[size_t(i)] ? need(i) : 0;
    }
    while (needed > width) {
        int going = -1;
        for (int i = 0; i < columns; ++i) {
            if (shown[size_t(i)] && m_rooms[size_t(i)].leaves > (going < 0 ? 0 : m_rooms[size_t(going)].leaves))
                going = i;
        }
        if (going < 0)
            break; // the rest scrolls
        shown[size_t(going)] = false;
        needed -= need(going);
    }
    int shares = 0;
    int last = -1;
    for (int i = 0; i < columns; ++i) {
        m_table.setColumnHidden(i, !shown[size_t(i)]);
        if (shown[size_t(i)] && m_rooms[size_t(i)].share > 0) {
            shares += m_rooms[size_t(i)].share;
            last = i;
        }
    }
    const int spare = std::max(0, width - needed);
    int given = 0;
    for (int i = 0; i < columns; ++i) {
        const int share = shares > 0 ? spare * m_rooms[size_t(i)].share / shares : 0;
        // What rounding leaves goes to the last one.
        const int more = i == last ? spare - given : share;
        if (shown[size_t(i)]) {
            m_table.setColumnWidth(i, need(i) + more);
            given += more;
        }
    }
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace talbook
