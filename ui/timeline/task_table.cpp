#include "ui/timeline/task_table.h"

#include "core/plays/tasks.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <numeric>

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
            auto *day = new QDateEdit(parent);
            day->setCalendarPopup(true);
            day->setLocale(m_document.words().locale());
            day->setDisplayFormat(u"dd.MM.yy"_s);
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

private:
    Document &m_document;
};

struct ColumnLook
{
    int column;
    int width;
    int fromWidth; ///< the table must be as wide for it to be shown
};

/// The first are always there; the others come as there is room.
constexpr ColumnLook columnLooks[] = {
    {TaskModel::Title, 176, 0},      {TaskModel::Account, 120, 0}, {TaskModel::Owner, 92, 0},
    {TaskModel::Start, 84, 0},       {TaskModel::Due, 84, 0},      {TaskModel::Status, 108, 0},
    {TaskModel::Campaign, 132, 840}, {TaskModel::Phase, 112, 960}, {TaskModel::Channel, 96, 1064},
    {TaskModel::Outcome, 120, 1190}, {TaskModel::Cost, 104, 1300}, {TaskModel::Actual, 104, 1410},
};

} // namespace

TaskTable::TaskTable(Document &document, TaskModel &model, bool withAccount, QWidget *parent)
    : TableView({}, parent), m_model(model), m_withAccount(withAccount)
{
    setModel(&model);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    for (const ColumnLook &look : columnLooks) {
        const bool figure = look.column == TaskModel::Cost || look.column == TaskModel::Actual;
        setItemDelegateForColumn(
            look.column,
            new TaskCellDelegate(document, figure ? Align::Right : Align::Left,
                                 look.column == TaskModel::Title ? Emphasis::Medium : Emphasis::Plain, this));
    }
    horizontalHeader()->setSectionResizeMode(TaskModel::Title, QHeaderView::Stretch);
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
    fitColumns();
    retranslate();
}

void TaskTable::retranslate()
{
    setAccessibleName(tr("Tasks"));
    m_model.retranslate();
}

void TaskTable::fitColumns()
{
    const Theme &theme = Theme::current();
    for (const ColumnLook &look : columnLooks) {
        if (look.column != TaskModel::Title)
            setColumnWidth(look.column, theme.px(look.width));
        setColumnHidden(look.column,
                        width() < theme.px(look.fromWidth) || (look.column == TaskModel::Account && !m_withAccount));
    }
}

void TaskTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    TableView::resizeEvent(event);
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
