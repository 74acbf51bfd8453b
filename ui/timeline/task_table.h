#pragma once

#include "core/base/ids.h"
#include "core/exchange/table.h"
#include "ui/widgets/table_view.h"

#include <vector>

namespace talbook
{

class ColumnFit;
class Document;
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
    ColumnFit *m_columns = nullptr;
};

} // namespace talbook
