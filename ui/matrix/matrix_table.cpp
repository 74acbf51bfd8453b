#include "ui/matrix/matrix_table.h"

#include "ui/matrix/matrix_table_model.h"
#include "ui/shell/column_memory.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/mark_delegates.h"

namespace talbook
{

using namespace Qt::StringLiterals;

MatrixTable::MatrixTable(Document &document, MatrixTableModel &model, QWidget *parent) : TableView({}, parent)
{
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    std::vector<ColumnRoom> rooms(size_t(model.columnCount()));
    const auto figures = [&](int column, int width) {
        setItemDelegateForColumn(column, new CellDelegate(Align::Right, Emphasis::Plain, this));
        rooms[size_t(column)] = {.least = width};
    };
    setItemDelegateForColumn(MatrixTableModel::Account, new CellDelegate(Align::Left, Emphasis::Medium, this));
    figures(MatrixTableModel::Fit, 76);
    figures(MatrixTableModel::Intent, 84);
    figures(MatrixTableModel::Change, 92);
    figures(MatrixTableModel::Acv, 144);
    setItemDelegateForColumn(MatrixTableModel::Tier, new TierDelegate(this));
    rooms[MatrixTableModel::InQuadrant] = {.least = 132};
    rooms[MatrixTableModel::Tier] = {.least = 92};
    rooms[MatrixTableModel::Account] = {.least = 128, .share = 1};
    rooms[MatrixTableModel::Change].leaves = 2;
    rooms[MatrixTableModel::InQuadrant].leaves = 1;
    auto *columns = new ColumnFit(*this, std::move(rooms));
    sortHeader()->setSortKeys({{MatrixTableModel::Fit, Qt::DescendingOrder}});
    connect(sortHeader(), &SortHeader::sortRequested, this, [this, &model](const QList<SortKey> &keys) {
        sortHeader()->setSortKeys(keys);
        model.setSort(keys);
    });
    new ColumnMemory(document, *columns, u"matrix"_s);
}

} // namespace talbook
