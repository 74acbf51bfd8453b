#include "ui/plays/lazy_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/table_view.h"

namespace talbook
{

LazyRows::LazyRows(QObject *parent) : QAbstractTableModel(parent) {}

void LazyRows::setRows(std::vector<Column> columns, int rows, Text text, Look look)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = rows;
    m_text = std::move(text);
    m_look = std::move(look);
    endResetModel();
}

void LazyRows::present(TableView &table) const
{
    std::vector<ColumnRoom> rooms;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        rooms.push_back({.least = m_columns[i].width});
        auto *old = table.itemDelegateForColumn(int(i));
        const auto align = m_columns[i].right ? CellDelegate::Align::Right : CellDelegate::Align::Left;
        table.setItemDelegateForColumn(
            int(i),
            new CellDelegate(align, i == 0 ? CellDelegate::Emphasis::Medium : CellDelegate::Emphasis::Plain, &table));
        delete old;
    }
    (new ColumnFit(table, std::move(rooms)))->fit();
}

int LazyRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LazyRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LazyRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_text(index.row(), index.column());
    return m_look ? m_look(index.row(), index.column(), role) : QVariant();
}

QVariant LazyRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_columns.size()))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns[size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return int((m_columns[size_t(section)].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace talbook
