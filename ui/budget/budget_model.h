#pragma once

#include "core/budget/budget_grid.h"
#include "core/exchange/table.h"
#include "ui/budget/line_changes.h"

#include <QAbstractTableModel>
#include <QSet>

namespace talbook
{

class BudgetDesk;

/// What the budget's cells say beside the roles of every table.
enum BudgetRole : int
{
    RowKindRole = Qt::UserRole + 0x200, ///< int(BudgetModel::Kind)
    FoldedRole,                         ///< bool: of a group
    EmptyMonthRole                      ///< bool: nothing falls in the month
};

/// The budget as rows of groups, their items and the total; columns are what it is, the months, the five sums, and what
/// a line belongs to. Lines are edited in place, each time as one step; tasks are read only.
class BudgetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Group,
        Line,
        Tasks,
        Total
    };
    struct Column
    {
        enum What
        {
            Name,
            Month,
            Sum,
            Field
        };
        What what = Name;
        int place = 0; ///< of the month; the BudgetMeasure; the BudgetField
    };

    explicit BudgetModel(BudgetDesk &desk, QObject *parent = nullptr);

    BudgetDesk &desk() const { return m_desk; }
    const BudgetGrid &grid() const { return m_grid; }
    BudgetDimension dimension() const { return m_dimension; }
    void setDimension(BudgetDimension dimension);
    /// What the cells of the months show.
    BudgetMeasure measure() const { return m_measure; }
    void setMeasure(BudgetMeasure measure);
    /// Heads and names in the language of the document.
    void refresh();

    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    void setAllOpen(bool open);

    Column columnAt(int column) const { return m_columns[size_t(column)]; }
    int columnOf(Column::What what, int place = 0) const;
    Kind kindAt(int row) const { return m_rows[size_t(row)].kind; }
    const BudgetGroup *groupAt(int row) const;
    const BudgetItem *itemAt(int row) const; ///< null for groups and the total
    std::vector<CostId> linesAt(int row) const;
    /// The first of them, also while the rows are being laid anew.
    CostId lineAt(int row) const { return m_rows[size_t(row)].line; }
    int rowOfLine(CostId line) const; ///< -1 where it is not shown
    int rowOfKey(const QString &key) const;
    const QString &keyAt(int row) const { return m_rows[size_t(row)].key; }

    /// Empty where the cell can be edited; else why not, and what to do.
    QString whyNotEditable(const QModelIndex &index) const;
    /// One step; BadInput leaves everything as it was. `account` is the one chosen from a list, where one was.
    Expected<void> edit(const QModelIndex &index, const QString &text, AccountId account = {});
    /// The same into `changes`, of which several make one step.
    Expected<void> prepare(LineChanges &changes, int row, int column, const QString &text,
                           AccountId account = {}) const;
    /// A line as the group of the row suggests it, without amounts.
    BudgetLine newLine(int row) const;

    QString amountText(qint64 minor) const;
    QString nameAt(int row) const;
    /// The rows as they are shown, for a file.
    Table table(const std::vector<int> &rows = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row
    {
        Kind kind = Kind::Total;
        size_t group = 0;
        size_t item = 0;
        QString key;
        CostId line; ///< the first of a line's; null for others

        bool isSame(const Row &other) const
        {
            return kind == other.kind && group == other.group && item == other.item && key == other.key;
        }
    };
    void layRows();
    std::vector<Row> rowsOf() const;
    std::vector<Column> columnsOf() const;
    bool isFolded(const QString &key) const { return m_toggled.contains(key) == m_openAtFirst; }
    const BudgetEntry &firstOf(const BudgetItem &item) const;
    /// The line of the item in the month; null where it has none.
    CostId lineIn(const BudgetItem &item, int month) const;
    qint64 monthAmount(const Row &row, int month, bool &any) const;
    const BudgetAmounts &sumsOf(const Row &row) const;
    QString fieldText(const BudgetItem &item, BudgetField field, bool forEditing) const;
    QString editText(const QModelIndex &index) const;
    QString tipOf(const QModelIndex &index) const;
    QString tasksTip(const BudgetItem &item) const;
    QString title(Column column) const;

    BudgetDesk &m_desk;
    BudgetGrid m_grid;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    BudgetDimension m_dimension = BudgetDimension::Category;
    BudgetMeasure m_measure = BudgetMeasure::Planned;
    QSet<QString> m_toggled; ///< groups that are not as at first
    bool m_openAtFirst = true;
    bool m_choseFolds = false;
    bool m_whole = true; ///< every amount is of whole major units
};

QString budgetMeasureName(BudgetMeasure measure, const Wording &words);

} // namespace talbook
