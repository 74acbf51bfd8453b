#include "ui/timeline/task_table.h"

#include "core/plays/tasks.h"
#include "ui/shell/column_memory.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/day_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <numeric>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Owners by name, days by a calendar, the status from a list.
class TaskCellDelegate : public CellDelegate
{
public:
    TaskCellDelegate(Document &document, Align align, Emphasis emphasis, QObject *parent)
        : CellDelegate(align, emphasis, parent), m_document(document)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        switch (index.column()) {
        case TaskModel::Owner: {
            auto *line = new QLineEdit(parent);
            auto *known = new QCompleter(knownPeople(m_document), line);
            known->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(known);
            line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            return line;
        }
        case TaskModel::Start:
        case TaskModel::Due: {
            auto *day = new DayEdit({}, parent);
            day->setLocale(m_document.words().locale());
            day->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            return day;
        }
        case TaskModel::Status: {
            auto *choice = new QComboBox(parent);
            for (const TaskStatus status : {TaskStatus::Open, TaskStatus::Done, TaskStatus::Skipped})
                choice->addItem(taskStatusName(status, m_document.words()), int(status));
            choice->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            auto *delegate = const_cast<TaskCellDelegate *>(this);
            QObject::connect(choice, &QComboBox::activated, delegate, [delegate, choice] {
                Q_EMIT delegate->commitData(choice);
                Q_EMIT delegate->closeEditor(choice);
            });
            return choice;
        }
        default:
            return CellDelegate::createEditor(parent, option, index);
        }
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole).toInt()));
        else
            CellDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            model->setData(index, choice->currentData(), Qt::EditRole);
        else
            CellDelegate::setModelData(editor, model, index);
    }

    /// A day is wider than its cell, where there is its button too.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        CellDelegate::updateEditorGeometry(editor, option, index);
        if (qobject_cast<DayEdit *>(editor))
            editor->resize(std::max(editor->width(), editor->sizeHint().width()), editor->height());
    }

private:
    Document &m_document;
};

/// Title, dates, status and owner are always there; the others come as there is room.
std::vector<ColumnRoom> roomOfColumns(bool withAccount)
{
    std::vector<ColumnRoom> rooms(TaskModel::ColumnCount);
    rooms[TaskModel::Title] = {.least = 176, .share = 5};
    rooms[TaskModel::Account] = {.least = 120, .share = 2, .absent = !withAccount};
    rooms[TaskModel::Campaign] = {.least = 132, .share = 3, .leaves = 1};
    rooms[TaskModel::Phase] = {.least = 112, .share = 2, .leaves = 2};
    rooms[TaskModel::Channel] = {.least = 104, .share = 1, .leaves = 3};
    rooms[TaskModel::Owner] = {.least = 92, .share = 1};
    rooms[TaskModel::Cost] = {.least = 96, .leaves = 5};
    rooms[TaskModel::Actual] = {.least = 96, .leaves = 6};
    rooms[TaskModel::Outcome] = {.least = 112, .share = 1, .leaves = 4};
    return rooms;
}

} // namespace

TaskTable::TaskTable(Document &document, TaskModel &model, bool withAccount, QWidget *parent)
    : TableView({}, parent), m_document(document), m_model(model), m_withAccount(withAccount)
{
    setModel(&model);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        const bool figure = column == TaskModel::Cost || column == TaskModel::Actual;
        setItemDelegateForColumn(
            column, new TaskCellDelegate(document, figure ? Align::Right : Align::Left,
                                         column == TaskModel::Title ? Emphasis::Medium : Emphasis::Plain, this));
    }
    sortHeader()->setSortKeys(model.sortKeys());
    connect(sortHeader(), &SortHeader::sortRequested, this, [this](const QList<SortKey> &keys) {
        const auto chosen = selected();
        sortHeader()->setSortKeys(keys);
        m_model.setSort(keys);
        select(chosen);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TaskTable::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model.taskAt(index.row()).id); });
    letRowsBeCopied(*this);
    m_columns = new ColumnFit(*this, roomOfColumns(withAccount));
    new ColumnMemory(document, *m_columns, withAccount ? u"tasks"_s : u"account_tasks"_s);
    retranslate();
}

void TaskTable::retranslate()
{
    setAccessibleName(tr("Tasks"));
    m_model.retranslate();
    const Wording &words = m_document.words();
    const QString day = words.locale().toString(QDate(2028, 9, 30), u"d MMM"_s); // wider in another year
    m_columns->setSample(TaskModel::Start, day);
    m_columns->setSample(TaskModel::Due, day);
    QString longest = TaskModel::tr("Overdue");
    for (const TaskStatus status : {TaskStatus::Open, TaskStatus::Done, TaskStatus::Skipped})
        longest = std::ranges::max(longest, taskStatusName(status, words), {}, &QString::size);
    m_columns->setSample(TaskModel::Status, longest);
    m_columns->fit();
}

void TaskTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (!currentTask().isNull())
            Q_EMIT openRequested(currentTask());
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return;
    }
    TableView::keyPressEvent(event);
}

std::vector<TaskId> TaskTable::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<TaskId> tasks;
    for (const int row : rows)
        tasks.push_back(m_model.taskAt(row).id);
    return tasks;
}

void TaskTable::select(const std::vector<TaskId> &tasks)
{
    QHash<TaskId, int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.insert(m_model.taskAt(row).id, row);
    QItemSelection selection;
    QModelIndex first;
    for (const TaskId task : tasks) {
        const auto row = rows.constFind(task);
        if (row == rows.constEnd())
            continue;
        const QModelIndex at = m_model.index(*row, 0);
        selection.select(at, m_model.index(*row, TaskModel::ColumnCount - 1));
        if (!first.isValid())
            first = at;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

void TaskTable::goOnAfterSettling(TaskActions &actions)
{
    connect(&actions, &TaskActions::settling, this, [this](const std::vector<TaskId> &tasks) {
        m_next = {};
        if (!isVisible() || tasks != selected())
            return;
        const auto open = [&](int row) {
            const Task &task = m_model.taskAt(row);
            return task.status == TaskStatus::Open && std::ranges::find(tasks, task.id) == tasks.end();
        };
        int last = 0;
        for (const QModelIndex &index : selectionModel()->selectedRows())
            last = std::max(last, index.row());
        int row = last + 1;
        while (row < m_model.rowCount() && !open(row))
            ++row;
        if (row >= m_model.rowCount()) {
            for (row = last - 1; row >= 0 && !open(row);)
                --row;
        }
        if (row >= 0)
            m_next = m_model.taskAt(row).id;
    });
    connect(&actions, &TaskActions::settled, this, [this] {
        if (const TaskId next = std::exchange(m_next, {}); !next.isNull()) {
            select({next});
            setFocus();
        }
    });
}

TaskId TaskTable::currentTask() const
{
    return currentIndex().isValid() ? m_model.taskAt(currentIndex().row()).id : TaskId();
}

Table TaskTable::chosenTable() const
{
    std::vector<int> columns;
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        if (column != TaskModel::Account || m_withAccount)
            columns.push_back(column);
    }
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty()) {
        rows.resize(size_t(m_model.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::ranges::sort(rows);
    Table table;
    for (const int column : columns)
        table.columns.push_back({m_model.headerData(column, Qt::Horizontal).toString()});
    for (const int row : rows) {
        const Task &task = m_model.taskAt(row);
        std::vector<TableCell> cells;
        for (const int column : columns) {
            // Days in full: what is copied is read elsewhere, by programs too.
            const QString text = column == TaskModel::Start ? task.start.toString(Qt::ISODate)
                                 : column == TaskModel::Due ? task.due.toString(Qt::ISODate)
                                                            : m_model.index(row, column).data().toString();
            cells.push_back(text.isEmpty() ? TableCell() : TableCell(text));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace talbook
