#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/widgets/table_view.h"

#include <vector>

namespace talbook
{

class BudgetCell;
class BudgetModel;

/// The budget's table with its keys: Insert adds a line, Delete removes the chosen ones, Space and Enter fold a group,
/// copy and paste go through the clipboard of a spreadsheet.
class BudgetTable : public TableView
{
    Q_OBJECT

public:
    explicit BudgetTable(BudgetModel &model, QWidget *parent = nullptr);

    BudgetModel &budget() const { return m_model; }
    /// The dimension that groups the rows needs no column.
    void fitColumns();
    std::vector<int> chosenRows() const;
    bool hasChosenLines() const;
    /// Each is one step; what cannot be done is told by refused().
    void removeChosen();
    void paste();
    void copyMarkdown();
    /// Chooses the line's cell and, where it can be, opens it.
    void editLine(CostId line, int column);

Q_SIGNALS:
    void addRequested();
    /// The tasks behind the row are to be seen.
    void tasksRequested(talbook::AccountId account);
    void refused(const talbook::Error &error);
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void go(const QString &rowKey, qint64 line, int row, int column, int rows, int columns);
    void activateRow(int row);
    void remember();
    void restore();

    BudgetModel &m_model;
    BudgetCell *m_names;
    BudgetCell *m_figures;
    BudgetCell *m_texts;
    QString m_keptKey;
    CostId m_keptLine;
    int m_keptColumn = 0;
    int m_keptRow = 0;
};

} // namespace talbook
