#pragma once

#include "core/plays/task_edit.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;

/// The fields of what became of a task: day, outcome and cost of a done one, the reason of a skipped one.
class SettleFields : public QWidget
{
    Q_OBJECT

public:
    SettleFields(const Document &document, const Task &task, QWidget *parent = nullptr);

    /// Shows the fields of this status; none for an open task.
    void setStatus(TaskStatus status);
    /// Where several tasks are settled at once, no one's cost is asked for.
    void setMany(bool many);
    /// BadInput for a cost that is no amount.
    Expected<TaskSettlement> settlement() const;

    DayEdit &day() const { return *m_day; }
    QComboBox &outcome() const { return *m_outcome; }
    QLineEdit &actual() const { return *m_actual; }
    QLineEdit &reason() const { return *m_reason; }
    QCheckBox &record() const { return *m_record; }

private:
    Task m_task;
    QString m_currency;
    TaskStatus m_status = TaskStatus::Open;
    bool m_many = false;
    QFormLayout *m_form;
    DayEdit *m_day;
    QComboBox *m_outcome;
    QLineEdit *m_actual;
    QLineEdit *m_reason;
    QCheckBox *m_record;
};

/// Asks what became of tasks and stores it; stays open and says why where that is refused.
class SettleDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param first the one task, or the first of `count`
    SettleDialog(const Document &document, const Task &first, size_t count, TaskStatus status, QWidget *parent);

    void setStore(std::function<Expected<void>(const TaskSettlement &)> store) { m_store = std::move(store); }
    SettleFields &fields() const { return *m_fields; }
    void accept() override;

private:
    std::function<Expected<void>(const TaskSettlement &)> m_store;
    SettleFields *m_fields;
    PlainLabel *m_fault;
};

/// What a person typed as an amount in `currency`, in minor units; nothing for an empty text, BadInput for no amount.
Expected<std::optional<qint64>> amountOf(const QString &typed, const QString &currency);
/// The currency of the task's amounts: its own, or the plan's.
QString currencyOf(const Document &document, const Task &task);

} // namespace talbook
