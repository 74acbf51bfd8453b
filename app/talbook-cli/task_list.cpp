#include "app/talbook-cli/task_list.h"

#include "app/talbook-cli/text_table.h"
#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/plays/play.h"
#include "core/plays/step_test.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct TaskColumn
{
    const char *key;
    const char *title;
    ColumnType type;
};

constexpr std::array taskColumns = {
    TaskColumn{"id", QT_TRANSLATE_NOOP("Cli", "Id"), ColumnType::Text},
    TaskColumn{"start", QT_TRANSLATE_NOOP("Cli", "Start"), ColumnType::Date},
    TaskColumn{"due", QT_TRANSLATE_NOOP("Cli", "Due"), ColumnType::Date},
    TaskColumn{"account", QT_TRANSLATE_NOOP("Cli", "Account"), ColumnType::Text},
    TaskColumn{"title", QT_TRANSLATE_NOOP("Cli", "Task"), ColumnType::Text},
    TaskColumn{"contact", QT_TRANSLATE_NOOP("Cli", "Contact"), ColumnType::Text},
    TaskColumn{"who", QT_TRANSLATE_NOOP("Cli", "Who"), ColumnType::Text},
    TaskColumn{"owner", QT_TRANSLATE_NOOP("Cli", "Owner"), ColumnType::Text},
    TaskColumn{"channel", QT_TRANSLATE_NOOP("Cli", "Channel"), ColumnType::Text},
    TaskColumn{"campaign", QT_TRANSLATE_NOOP("Cli", "Campaign"), ColumnType::Text},
    TaskColumn{"phase", QT_TRANSLATE_NOOP("Cli", "Phase"), ColumnType::Text},
    TaskColumn{"status", QT_TRANSLATE_NOOP("Cli", "Status"), ColumnType::Text},
    TaskColumn{"overdue", QT_TRANSLATE_NOOP("Cli", "Overdue"), ColumnType::Text},
    TaskColumn{"settled", QT_TRANSLATE_NOOP("Cli", "Settled"), ColumnType::Date},
    TaskColumn{"outcome", QT_TRANSLATE_NOOP("Cli", "Outcome"), ColumnType::Text},
    TaskColumn{"reason", QT_TRANSLATE_NOOP("Cli", "Reason"), ColumnType::Text},
    TaskColumn{"cost", QT_TRANSLATE_NOOP("Cli", "Cost"), ColumnType::Money},
    TaskColumn{"actual", QT_TRANSLATE_NOOP("Cli", "Actual"), ColumnType::Money},
    TaskColumn{"planned_start", QT_TRANSLATE_NOOP("Cli", "Planned start"), ColumnType::Date},
    TaskColumn{"planned_due", QT_TRANSLATE_NOOP("Cli", "Planned due"), ColumnType::Date},
    TaskColumn{"note", QT_TRANSLATE_NOOP("Cli", "Note"), ColumnType::Text},
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// As people read it; nothing where the cell of the JSON says it already.
std::optional<QString> taskCellInWords(const Task &task, QLatin1StringView key, QDate asOf, const Wording &words)
{
    if (key == "who"_L1)
        return playOwnerName(task.who, words);
    if (key == "channel"_L1)
        return playChannelName(task.channel, words);
    if (key == "status"_L1)
        return taskStatusName(task.status, words);
    if (key == "outcome"_L1)
        return taskOutcomeName(task.outcome, words);
    if (key == "overdue"_L1)
        return isOverdue(task, asOf) ? QCoreApplication::translate("Cli", "overdue") : QString();
    return std::nullopt;
}

TableCell taskCell(const QJsonValue &value, ColumnType type, const QString &currency)
{
    if (value.isNull())
        return {};
    if (type == ColumnType::Date)
        return QDate::fromString(value.toString(), Qt::ISODate);
    if (type == ColumnType::Money)
        return Money{toMinor(value.toDouble(), currency), currency};
    return value.toVariant().toString();
}

} // namespace

std::optional<double> TaskList::inPlanCurrency(const Task &task, const std::optional<qint64> &minor) const
{
    const auto major = minor ? m_settings.inPlanCurrency(*minor, task.currency) : std::nullopt;
    // To the minor unit, as everywhere else.
    return major ? std::optional(toMajor(toMinor(*major, m_settings.currency), m_settings.currency)) : std::nullopt;
}

QJsonArray TaskList::json() const
{
    QJsonArray list;
    for (const Task &task : m_tasks) {
        QJsonArray after;
        for (const TaskId earlier : task.after)
            after.append(earlier.value);
        list.append(QJsonObject{{u"id"_s, task.id.value},
                                {u"account"_s, task.accountName},
                                {u"account_id"_s, task.account.value},
                                {u"contact"_s, textOrNull(task.contactName)},
                                {u"campaign"_s, textOrNull(task.campaignName)},
                                {u"step"_s, textOrNull(task.step)},
                                {u"phase"_s, textOrNull(task.phaseName)},
                                {u"title"_s, task.title},
                                {u"who"_s, textOrNull(task.who)},
                                {u"owner"_s, textOrNull(task.owner)},
                                {u"channel"_s, textOrNull(task.channel)},
                                {u"start"_s, dayOrNull(task.start)},
                                {u"due"_s, dayOrNull(task.due)},
                                {u"planned_start"_s, dayOrNull(task.plannedStart)},
                                {u"planned_due"_s, dayOrNull(task.plannedDue)},
                                {u"status"_s, taskStatusKey(task.status)},
                                {u"overdue"_s, isOverdue(task, m_asOf)},
                                {u"settled"_s, dayOrNull(task.settledOn)},
                                {u"outcome"_s, textOrNull(task.outcome)},
                                {u"variant"_s, textOrNull(task.variant)},
                                {u"reason"_s, textOrNull(task.reason)},
                                {u"note"_s, textOrNull(task.note)},
                                {u"cost"_s, numberOrNull(inPlanCurrency(task, task.cost))},
                                {u"actual"_s, numberOrNull(inPlanCurrency(task, task.actual))},
                                {u"after"_s, after}});
    }
    return list;
}

Table TaskList::table() const
{
    Table table;
    const QJsonArray list = json();
    for (const TaskColumn &column : taskColumns)
        table.columns.push_back({QString::fromLatin1(column.key), column.type});
    for (const QJsonValue &task : list) {
        std::vector<TableCell> row;
        for (const TaskColumn &column : taskColumns)
            row.push_back(taskCell(task[QLatin1StringView(column.key)], column.type, m_settings.currency));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table TaskList::table(const Wording &words) const
{
    Table table = this->table();
    table.title = QCoreApplication::translate("Cli", "Tasks");
    for (size_t i = 0; i < taskColumns.size(); ++i)
        table.columns[i].title = QCoreApplication::translate("Cli", taskColumns[i].title);
    for (size_t row = 0; row < m_tasks.size(); ++row) {
        for (size_t i = 0; i < taskColumns.size(); ++i) {
            const auto text = taskCellInWords(m_tasks[row], QLatin1StringView(taskColumns[i].key), m_asOf, words);
            if (text)
                table.rows[row][i] = text->isEmpty() ? TableCell() : TableCell(*text);
        }
    }
    return table;
}

QString TaskList::text(const Wording &words) const
{
    TextTable table({{QCoreApplication::translate("Cli", "Due")},
                     {QCoreApplication::translate("Cli", "Account")},
                     {QCoreApplication::translate("Cli", "Task")},
                     {QCoreApplication::translate("Cli", "Contact")},
                     {QCoreApplication::translate("Cli", "Owner")},
                     {QCoreApplication::translate("Cli", "Campaign")},
                     {QCoreApplication::translate("Cli", "Status")}});
    const auto day = [&words](QDate date) { return shortDate(date, words.locale()); };
    for (const Task &task : m_tasks) {
        const QString owner = task.owner.isEmpty() ? playOwnerName(task.who, words) : task.owner;
        table.add({task.start == task.due ? day(task.due) : day(task.start) + u" – "_s + day(task.due),
                   task.accountName, task.title, task.contactName, owner, task.campaignName,
                   isOverdue(task, m_asOf) ? QCoreApplication::translate("Cli", "overdue")
                                           : taskStatusName(task.status, words)});
    }
    return table.text();
}

} // namespace talbook::cli
