#pragma once

#include "core/base/ids.h"
#include "core/exchange/table.h"
#include "ui/widgets/table_view.h"

#include <vector>

namespace talbook
{

class ColumnFit;
class Document;
class TaskActions;
class TaskModel;

/// The list of tasks: sorted by its heads, edited in place, as wide as there is room for columns.
class TaskTable : public TableView
{
    Q_OBJECT

public:
    /// @param withAccount false where all tasks are of one account
    TaskTable(Document &document, TaskModel &model, bool withAccount, QWidget *parent = nullptr);

    std::vector<TaskId> selected() const;
    void select(const std::vector<TaskId> &tasks);
    TaskId currentTask() const;
    /// Once the chosen tasks are done or skipped, the next open one beneath them is chosen, above where there is none,
    /// so that a person can go on by the keyboard.
    void goOnAfterSettling(TaskActions &actions);
    void retranslate();

    /// The chosen rows, all without a choice, with every column.
    Table chosenTable() const;

Q_SIGNALS:
    void chosenChanged();
    void openRequested(talbook::TaskId task);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Document &m_document;
    TaskModel &m_model;
    bool m_withAccount;
    TaskId m_next; ///< to be chosen once what is being settled is settled
    ColumnFit *m_columns = nullptr;
};

} // namespace talbook
