#include "ui/matrix/matrix_table.h"

#include "ui/matrix/matrix_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/mark_delegates.h"

namespace talbook
{

MatrixTable::MatrixTable(MatrixTableModel &model, QWidget *parent) : TableView({}, parent)
{
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    const Theme &theme = Theme::current();
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    const auto figures = [&](int column, int width) {
        setItemDelegateForColumn(column, new CellDelegate(Align::Right, Emphasis::Plain, this));
        setColumnWidth(column, theme.px(width));
    };
    setItemDelegateForColumn(MatrixTableModel::Account, new CellDelegate(Align::Left, Emphasis::Medium, this));
    figures(MatrixTableModel::Fit, 76);
    figures(MatrixTableModel::Intent, 84);
    figures(MatrixTableModel::Change, 92);
    figures(MatrixTableModel::Acv, 144);
    setItemDelegateForColumn(MatrixTableModel::Tier, new TierDelegate(this));
    setColumnWidth(MatrixTableModel::InQuadrant, theme.px(132));
    setColumnWidth(MatrixTableModel::Tier, theme.px(92));
    horizontalHeader()->setSectionResizeMode(MatrixTableModel::Account, QHeaderView::Stretch);
    sortHeader()->setSortKeys({{MatrixTableModel::Fit, Qt::DescendingOrder}});
    connect(sortHeader(), &SortHeader::sortRequested, this, [this, &model](const QList<SortKey> &keys) {
        sortHeader()->setSortKeys(keys);
        model.setSort(keys);
    });
}

} // namespace talbook
