#include "ui/accounts/table_clipboard.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/budget/budget_table.h"

#include <QClipboard>
#include <QGuiApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

using Column = BudgetModel::Column;

/// The lines that one more row of the block makes, one a month with an amount.
Expected<void> addLines(LineChanges &changes, const BudgetModel &model, const BudgetLine &like,
                        const std::vector<int> &columns, const QStringList &cells)
{
    BudgetLine line = like;
    // The currency first: amounts are read by its digits.
    for (const bool currencies : {true, false}) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Column column = model.columnAt(columns[size_t(i)]);
            if (column.what != Column::Field && column.what != Column::Name)
                continue;
            const auto field = column.what == Column::Name ? BudgetField::Note : BudgetField(column.place);
            if (!cells[i].isEmpty() && (field == BudgetField::Currency) == currencies)
                TALBOOK_TRY(changes.set(line, field, cells[i]));
        }
    }
    bool any = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column column = model.columnAt(columns[size_t(i)]);
        if (column.what != Column::Month || cells[i].isEmpty())
            continue;
        const auto field = BudgetField(model.measure());
        BudgetLine one = line;
        one.date = model.grid().months[size_t(column.place)];
        TALBOOK_TRY(changes.set(one, field, cells[i]));
        any = any || one.*amountOf(field);
        if (one.*amountOf(field))
            changes.add(one);
    }
    if (any)
        return {};
    return Error{ErrorCode::BadInput,
                 BudgetTable::tr("“%1” has no amount in any month. A new line needs one: begin the block in the column "
                                 "of the items, with the months beside it.")
                     .arg(line.note),
                 {}};
}

} // namespace

/// Lays the block over the lines from the current cell on; groups and what comes from tasks are passed over. Rows that
/// go beyond become new lines where the block begins with their names.
void BudgetTable::paste()
{
    const auto refuse = [this](const QString &message) { Q_EMIT refused({ErrorCode::BadInput, message, {}}); };
    std::vector<QStringList> rows = cellsOfBlock(QGuiApplication::clipboard()->text());
    const QModelIndex current = currentIndex();
    if (rows.empty() || !current.isValid())
        return;
    if (m_model.desk().document().isReadOnly())
        return refuse(tr("This plan is open for reading only."));
    std::vector<int> columns;
    QStringList heads;
    const size_t width = size_t(std::ranges::max(rows, {}, &QStringList::size).size());
    for (int column = current.column(); column < m_model.columnCount() && columns.size() < width; ++column) {
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        heads.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    if (columns.size() < width)
        return refuse(tr("The block has %1 columns, but from “%2” on there are only %3. Begin further left.")
                          .arg(width)
                          .arg(heads.constFirst())
                          .arg(columns.size()));
    const bool ours = rows.front() == heads; // what was copied here brings its head and its sums along
    if (ours)
        rows.erase(rows.begin());
    LineChanges changes(m_model.desk());
    int row = current.row();
    for (const QStringList &cells : rows) {
        while (row < m_model.rowCount() && m_model.kindAt(row) != BudgetModel::Kind::Line)
            ++row;
        Expected<void> done;
        if (row < m_model.rowCount()) {
            // What the line is first: an amount in another month is a line like it.
            for (const bool months : {false, true}) {
                for (qsizetype i = 0; i < cells.size() && done; ++i) {
                    const Column::What what = m_model.columnAt(columns[size_t(i)]).what;
                    if ((!ours || what != Column::Sum) && (what == Column::Month) == months)
                        done = m_model.prepare(changes, row, columns[size_t(i)], cells[i]);
                }
            }
            ++row;
        } else if (m_model.columnAt(columns.front()).what != Column::Name) {
            return refuse(tr("The block has more rows than there are lines from here on. To add lines, begin it in the "
                             "column of the items."));
        } else if (m_model.measure() > BudgetMeasure::Actual) {
            return refuse(tr("Let the months show planned, committed or actual: new lines need amounts that can be "
                             "typed."));
        } else {
            done = addLines(changes, m_model, m_model.newLine(current.row()), columns, cells);
        }
        if (!done) {
            Q_EMIT refused(done.error());
            return;
        }
    }
    const auto done = changes.run(tr("Budget: paste %n row(s)", nullptr, int(rows.size())));
    if (!done)
        Q_EMIT refused(done.error());
}

} // namespace talbook
