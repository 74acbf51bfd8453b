#include "ui/accounts/record_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCollator>
#include <QPointer>

#include <algorithm>

namespace talbook
{

RecordRows::RecordRows(QObject *parent) : QAbstractTableModel(parent) {}

void RecordRows::setColumns(std::vector<RecordColumn> columns)
{
    if (columns.size() == m_columns.size()) {
        m_columns = std::move(columns);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_rows.clear();
    m_columns = std::move(columns);
    endResetModel();
}

void RecordRows::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    sortRows();
    endResetModel();
}

void RecordRows::setSort(const QList<SortKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    sortRows();
    endResetModel();
}

void RecordRows::sortRows()
{
    if (m_keys.isEmpty())
        return;
    QCollator collator;
    collator.setNumericMode(true);
    const auto order = [&collator](const RecordCell &a, const RecordCell &b) {
        if (a.key.isValid() && b.key.isValid()) {
            const QPartialOrdering found = QVariant::compare(a.key, b.key);
            return found == QPartialOrdering::Less ? -1 : (found == QPartialOrdering::Greater ? 1 : 0);
        }
        if (a.key.isValid() != b.key.isValid())
            return a.key.isValid() ? 1 : -1;
        return collator.compare(a.text, b.text);
    };
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        for (const SortKey &key : std::as_const(m_keys)) {
            const auto column = size_t(key.column);
            if (const int found = order(a.cells[column], b.cells[column]); found != 0)
                return key.order == Qt::AscendingOrder ? found < 0 : found > 0;
        }
        return false;
    });
}

int RecordRows::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RecordRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const RecordCell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.words.isEmpty() ? cell.text : cell.words;
    case Qt::ToolTipRole: // the delegate shows it as plain text
        return cell.words.isEmpty() ? cell.text : cell.words;
    case Qt::CheckStateRole:
        if (m_columns[size_t(index.column())].checkable)
            return row.checked ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        break;
    }
    for (const auto &[known, value] : cell.marks) {
        if (known == role)
            return value;
    }
    return {};
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RecordColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return column.right ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordRows::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editable)
        return flags;
    const RecordColumn &column = m_columns[size_t(index.column())];
    flags.setFlag(Qt::ItemIsEditable, column.editable);
    flags.setFlag(Qt::ItemIsUserCheckable, column.checkable);
    return flags;
}

bool RecordRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_editable)
        return false;
    const RecordColumn &column = m_columns[size_t(index.column())];
    Row &row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && column.checkable) {
        row.checked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT checkedChanged();
        return true;
    }
    if (role != Qt::EditRole || !column.editable || value.toString() == row.cells[size_t(index.column())].text)
        return false;
    // Who listens gives the model new rows; this one may be gone by then.
    Q_EMIT edited(row.id, index.column(), value.toString());
    return true;
}

/// What was chosen stays chosen, wherever its rows are now.
void RecordRows::choose(TableView &view, const std::vector<qint64> &ids, qint64 current, int column) const
{
    QItemSelection rows;
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.select(index(row, 0), index(row, columnCount() - 1));
    }
    view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (const int row = rowOf(current); row >= 0) {
        view.selectionModel()->setCurrentIndex(index(row, std::max(0, column)), QItemSelectionModel::NoUpdate);
        view.scrollTo(index(row, std::max(0, column)));
    }
}

ColumnFit &RecordRows::present(TableView &table)
{
    table.setModel(this);
    std::vector<ColumnRoom> rooms;
    for (int i = 0; i < columnCount(); ++i) {
        const RecordColumn &column = m_columns[size_t(i)];
        rooms.push_back({.least = column.width, .share = column.share});
        const auto emphasis = i == 0 ? CellDelegate::Emphasis::Medium : CellDelegate::Emphasis::Plain;
        table.setItemDelegateForColumn(
            i,
            new CellDelegate(column.right ? CellDelegate::Align::Right : CellDelegate::Align::Left, emphasis, &table));
    }
    auto *fit = new ColumnFit(table, std::move(rooms));
    fit->fit();
    connect(table.sortHeader(), &SortHeader::sortRequested, this,
            [this, view = QPointer<TableView>(&table)](const QList<SortKey> &keys) {
                if (!view) {
                    setSort(keys);
                    return;
                }
                view->sortHeader()->setSortKeys(keys);
                const QModelIndex current = view->currentIndex();
                const qint64 currentId = current.isValid() ? idAt(current.row()) : 0;
                std::vector<qint64> chosen;
                for (const QModelIndex &index : view->selectionModel()->selectedRows())
                    chosen.push_back(idAt(index.row()));
                setSort(keys);
                choose(*view, chosen, currentId, current.column());
            });
    return *fit;
}

} // namespace talbook
