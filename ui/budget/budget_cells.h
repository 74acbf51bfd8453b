#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QPointer>

class QKeyEvent;

namespace talbook
{

class BudgetModel;
class RefusalBubble;

/// A cell of the budget that is typed into: Enter goes down, Tab to the right, with Shift the other way. What is
/// refused stays in the editor, with the reason beneath it.
class BudgetCell : public CellDelegate
{
    Q_OBJECT

public:
    BudgetCell(BudgetModel &model, Align align, Emphasis emphasis, QObject *parent);
    ~BudgetCell() override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// The value was taken: the next cell is `rows` down and `columns` to the right of where it was typed.
    void taken(const QString &rowKey, qint64 line, int row, int column, int rows, int columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    BudgetModel &model() const { return m_model; }

private:
    bool keyPressed(QWidget &editor, const QKeyEvent &key);
    void take(QWidget &editor, int rows, int columns);

    BudgetModel &m_model;
    QPointer<RefusalBubble> m_bubble;
};

/// The first column: groups with the mark that folds them, items beneath them, tasks with their mark.
class BudgetNameCell : public BudgetCell
{
    Q_OBJECT

public:
    BudgetNameCell(BudgetModel &model, QObject *parent);

    /// How far the name stands in from the cell's edge.
    static int indent(int kind);

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace talbook
