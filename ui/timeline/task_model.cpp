#include "ui/timeline/task_model.h"

#include "core/accounts/settings.h"
#include "core/budget/budget_words.h"
#include "core/plays/play.h"
#include "core/plays/step_test.h"
#include "ui/shell/document.h"
#include "ui/timeline/task_actions.h"
#include "ui/widgets/cell_roles.h"

#include <QCollator>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

TaskModel::TaskModel(Document &document, TaskActions &actions, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_actions(actions)
{
}

void TaskModel::setContents(std::shared_ptr<const TimelineData> data, std::vector<size_t> shown)
{
    beginResetModel();
    m_data = std::move(data);
    m_shown = std::move(shown);
    m_currency.clear();
    if (m_data && m_document.isOpen()) {
        if (const auto settings = planSettings(m_document.plan().database()))
            m_currency = settings->currency;
    }
    sortRows();
    endResetModel();
}

void TaskModel::setSort(const QList<SortKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    sortRows();
    endResetModel();
}

void TaskModel::sortRows()
{
    m_rows = m_data ? m_shown : std::vector<size_t>();
    if (!m_data)
        return;
    QCollator collator(m_document.words().locale());
    collator.setNumericMode(true);
    // From the last key to the first; each sorting keeps the order of the one before it.
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const bool down = key->order == Qt::DescendingOrder;
        const auto by = [&](const auto &less) {
            std::ranges::stable_sort(m_rows, [&](size_t a, size_t b) { return down ? less(b, a) : less(a, b); });
        };
        const std::vector<Task> &tasks = m_data->tasks;
        switch (key->column) {
        case Start:
            by([&](size_t a, size_t b) { return tasks[a].start < tasks[b].start; });
            break;
        case Due:
            by([&](size_t a, size_t b) { return tasks[a].due < tasks[b].due; });
            break;
        case Status:
            by([&](size_t a, size_t b) {
                const auto rank = [&](size_t task) {
                    return isOverdue(tasks[task], m_data->asOf) ? -1 : int(tasks[task].status);
                };
                return rank(a) < rank(b);
            });
            break;
        case Cost:
            by([&](size_t a, size_t b) { return tasks[a].cost.value_or(-1) < tasks[b].cost.value_or(-1); });
            break;
        case Actual:
            by([&](size_t a, size_t b) { return tasks[a].actual.value_or(-1) < tasks[b].actual.value_or(-1); });
            break;
        default: {
            QHash<QString, QCollatorSortKey> known;
            std::vector<const QCollatorSortKey *> keys(tasks.size(), nullptr);
            for (const size_t row : m_rows) {
                const QString words = text(tasks[row], key->column);
                if (!known.contains(words))
                    known.insert(words, collator.sortKey(words));
            }
            for (const size_t row : m_rows)
                keys[row] = &known.constFind(text(tasks[row], key->column)).value();
            by([&](size_t a, size_t b) { return keys[a]->compare(*keys[b]) < 0; });
        }
        }
    }
}

int TaskModel::rowOf(TaskId task) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_data->tasks[m_rows[row]].id == task)
            return int(row);
    }
    return -1;
}

void TaskModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskModel::amount(const std::optional<qint64> &minor, const Task &task) const
{
    return minor ? exactMoney(*minor, task.currency.isEmpty() ? m_currency : task.currency, m_document.words())
                 : QString();
}

QString TaskModel::text(const Task &task, int column) const
{
    const QLocale &locale = m_document.words().locale();
    const auto day = [&](QDate date) {
        return locale.toString(date, date.year() == m_data->asOf.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
    };
    switch (column) {
    case Title:
        return task.title;
    case Account:
        return task.accountName;
    case Campaign:
        return task.campaignName;
    case Phase:
        return task.phaseName;
    case Channel:
        return task.channel.isEmpty() ? QString() : playChannelName(task.channel, m_document.words());
    case Owner:
        return task.owner;
    case Start:
        return day(task.start);
    case Due:
        return day(task.due);
    case Status:
        return isOverdue(task, m_data->asOf) ? tr("Overdue") : taskStatusName(task.status, m_document.words());
    case Cost:
        return amount(task.cost, task);
    case Actual:
        return amount(task.actual, task);
    case Outcome:
        return !task.outcome.isEmpty() ? taskOutcomeName(task.outcome, m_document.words()) : task.reason;
    default:
        return {};
    }
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Task &task = taskAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(task, index.column());
    case Qt::EditRole:
        if (index.column() == Start)
            return task.start;
        if (index.column() == Due)
            return task.due;
        return index.column() == Status ? QVariant(int(task.status)) : QVariant(text(task, index.column()));
    case Qt::ToolTipRole: {
        QStringList lines = {text(task, index.column())};
        if (index.column() == Title && !task.note.isEmpty())
            lines.append(task.note);
        if (index.column() == Due && task.isMoved())
            lines.append(tr("Planned: %1").arg(m_document.words().locale().toString(task.plannedDue, u"d MMM yyyy"_s)));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return index.column() == Start || index.column() == Due
                   ? m_document.words().locale().toString(index.column() == Start ? task.start : task.due,
                                                          QLocale::LongFormat)
                   : text(task, index.column());
    case QuietRole:
        return task.status != TaskStatus::Open;
    case StrongRole:
        return index.column() == Status && isOverdue(task, m_data->asOf);
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Cost || section == Actual))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Task");
    case Account:
        return tr("Account");
    case Campaign:
        return tr("Campaign");
    case Phase:
        return tr("Phase");
    case Channel:
        return tr("Channel");
    case Owner:
        return tr("Owner");
    case Start:
        return tr("Starts");
    case Due:
        return tr("Due");
    case Status:
        return tr("Status");
    case Cost:
        return tr("Cost");
    case Actual:
        return tr("Actual");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

Qt::ItemFlags TaskModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editable)
        return flags;
    const bool open = taskAt(index.row()).status == TaskStatus::Open;
    const int column = index.column();
    if (column == Owner || column == Status || (open && (column == Start || column == Due)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TaskModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Task task = taskAt(index.row()); // the row goes as the plan changes
    switch (index.column()) {
    case Owner:
        if (value.toString().trimmed() != task.owner)
            m_actions.assign({task.id}, value.toString());
        return true;
    case Start:
    case Due: {
        const QDate day = value.toDate();
        if (!day.isValid())
            return false;
        // Another start moves the task as it is; another due day makes it longer or shorter.
        if (index.column() == Start && day != task.start)
            m_actions.changeDates({{.task = task.id, .kind = TaskMove::Kind::Move, .start = day}},
                                  tr("Move “%1”").arg(task.title));
        if (index.column() == Due && day != task.due)
            m_actions.changeDates({{.task = task.id,
                                    .kind = day < task.start ? TaskMove::Kind::Shift : TaskMove::Kind::Stretch,
                                    .start = task.start,
                                    .due = day,
                                    .days = int(task.due.daysTo(day))}},
                                  day < task.start ? tr("Move “%1”").arg(task.title)
                                                   : tr("Stretch “%1”").arg(task.title));
        return true;
    }
    case Status: {
        const auto status = TaskStatus(value.toInt());
        if (status == task.status)
            return true;
        if (status == TaskStatus::Open)
            m_actions.reopen({task.id});
        else if (status == TaskStatus::Done)
            m_actions.markDone({task.id});
        else
            m_actions.skip({task.id});
        return true;
    }
    default:
        return false;
    }
}

} // namespace talbook
