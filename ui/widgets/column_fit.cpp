#include "ui/widgets/column_fit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <optional>

namespace talbook
{

namespace
{

constexpr int rowsMeasured = 100;
constexpr int air = 16; ///< that a column keeps beside its texts

int headWidth(const TableView &table, int column)
{
    const Theme &theme = Theme::current();
    const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(theme.font(Type::Caption, Weight::Medium)).horizontalAdvance(head) +
           2 * theme.px(metric::CellPadding) + (column == 0 ? table.leadingInset(column) : 0) + 1;
}

/// Nothing where something else than a text is drawn.
std::optional<int> contentWidth(const TableView &table, int column)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    int width = headWidth(table, column);
    for (int row = 0; row < std::min(rowsMeasured, table.model()->rowCount()); ++row) {
        const QModelIndex cell = table.model()->index(row, column);
        const auto *delegate = qobject_cast<const CellDelegate *>(table.itemDelegateForIndex(cell));
        if (!delegate)
            return std::nullopt;
        if (table.columnSpan(row, column) == 1)
            width = std::max(width, delegate->sizeHint(option, cell).width());
    }
    return width;
}

} // namespace

void shareRoom(TableView &table, const std::vector<int> &floors)
{
    struct Column
    {
        int index = 0;
        int lack = 0;
        int gives = 0;
    };
    if (!table.model() || table.model()->rowCount() == 0)
        return;
    std::vector<Column> columns;
    int taken = 0;
    for (int i = 0; i < table.model()->columnCount(); ++i) {
        const int width = table.isColumnHidden(i) ? 0 : table.columnWidth(i);
        taken += width;
        const auto content = width > 0 ? contentWidth(table, i) : std::nullopt;
        if (!content)
            continue;
        const int floor = std::max(*content + air, size_t(i) < floors.size() ? floors[size_t(i)] : 0);
        columns.push_back({i, std::max(0, *content - width), std::max(0, width - floor)});
    }
    int lack = 0, gives = 0;
    for (const Column &column : columns) {
        lack += column.lack;
        gives += column.gives;
    }
    const int beside = std::max(0, table.viewport()->width() - taken);
    const int moved = std::min(lack, gives + beside);
    if (moved <= 0)
        return;
    const int fromOthers = std::max(0, moved - beside);
    // What is rounded off in one column comes in the next: the sums are exact.
    int lackSoFar = 0, givesSoFar = 0;
    const auto partOf = [](int all, int whole, int from, int to) {
        return whole > 0 ? int(qint64(all) * to / whole - qint64(all) * from / whole) : 0;
    };
    for (const Column &column : columns) {
        const int change = partOf(moved, lack, lackSoFar, lackSoFar + column.lack) -
                           partOf(fromOthers, gives, givesSoFar, givesSoFar + column.gives);
        lackSoFar += column.lack;
        givesSoFar += column.gives;
        if (change != 0 && table.horizontalHeader()->sectionResizeMode(column.index) == QHeaderView::Interactive)
            table.setColumnWidth(column.index, table.columnWidth(column.index) + change);
    }
}

ColumnFit::ColumnFit(TableView &table, std::vector<ColumnRoom> rooms)
    : QObject(&table), m_table(table), m_rooms(std::move(rooms))
{
    for (ColumnFit *earlier : table.findChildren<ColumnFit *>(Qt::FindDirectChildrenOnly)) {
        if (earlier != this)
            delete earlier;
    }
    table.viewport()->installEventFilter(this);
    connect(&Theme::current(), &Theme::changed, this, &ColumnFit::fit);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::noteHand);
    if (const QAbstractItemModel *model = table.model()) {
        connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fit);
    }
}

/// A column resized while the head is pressed was resized by a person.
void ColumnFit::noteHand()
{
    const QWidget *head = m_table.horizontalHeader()->viewport();
    if (!head->underMouse() || !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        return;
    m_hand.resize(m_rooms.size());
    for (size_t i = 0; i < m_hand.size(); ++i) {
        if (!m_table.isColumnHidden(int(i)))
            m_hand[i] = m_table.columnWidth(int(i));
    }
    Q_EMIT widenedByHand();
}

void ColumnFit::setWidthsByHand(const std::vector<int> &widths)
{
    const bool any = std::ranges::any_of(widths, [](int width) { return width > 0; });
    m_hand = any && widths.size() == m_rooms.size() ? widths : std::vector<int>();
    fit();
}

void ColumnFit::setSample(int column, const QString &sample)
{
    m_rooms[size_t(column)].sample = sample;
}

/// Of its head and the widest text it may ever have.
int ColumnFit::needOfFigures(int column) const
{
    const Theme &theme = Theme::current();
    const QString &sample = m_rooms[size_t(column)].sample;
    const int inset = column == 0 ? m_table.leadingInset(column) : 0;
    return std::max(headWidth(m_table, column),
                    QFontMetrics(theme.font(Type::Body, Weight::Medium)).horizontalAdvance(sample) +
                        2 * theme.px(metric::CellPadding) + inset + 1);
}

int ColumnFit::need(int column) const
{
    if (!m_hand.empty() && m_hand[size_t(column)] > 0)
        return m_hand[size_t(column)];
    return std::max(needOfFigures(column), Theme::current().px(m_rooms[size_t(column)].least));
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
    const int spare = m_hand.empty() ? std::max(0, width - needed) : 0;
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
    if (!m_hand.empty())
        return; // the person has said how wide
    std::vector<int> floors;
    for (int i = 0; i < columns; ++i)
        floors.push_back(needOfFigures(i));
    shareRoom(m_table, floors);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace talbook
