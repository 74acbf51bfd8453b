#pragma once

#include "core/plays/task_edit.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace talbook
{

class AccountChooser;
class DayEdit;
class Document;
class PlainLabel;
class SegmentedSwitch;
class SettleFields;

/// Everything about one task, or a new one where its id is null; what is changed is stored as one step.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(Document &document, const Task &task, QWidget *parent);

    QLineEdit &title() const { return *m_title; }
    QComboBox &owner() const { return *m_owner; }
    QComboBox &channel() const { return *m_channel; }
    DayEdit &start() const { return *m_start; }
    DayEdit &due() const { return *m_due; }
    QPlainTextEdit &note() const { return *m_note; }
    QLineEdit &cost() const { return *m_cost; }
    SegmentedSwitch &status() const { return *m_status; }
    SettleFields &settling() const { return *m_settling; }
    /// Opens the activity that the task left; null where it left none.
    QPushButton *activityButton() const { return m_activity; }
    void accept() override;

Q_SIGNALS:
    /// Why dates did not become what was asked for.
    void told(const QStringList &sentences);

private:
    void build();
    void buildWhat(QVBoxLayout &column);
    void buildActivity(QVBoxLayout &column);
    void openActivity();
    void fillPeople();
    bool isNew() const { return m_task.id.isNull(); }
    AccountId account() const;
    TaskStatus chosenStatus() const;
    Expected<TaskDraft> draft() const;
    Expected<void> store();
    Expected<void> storeChanges(Edit &edit, const TaskDraft &draft, QStringList &held) const;

    Document &m_document;
    Task m_task;
    QString m_currency;
    AccountChooser *m_account = nullptr;
    QPushButton *m_activity = nullptr;
    QLineEdit *m_title;
    QComboBox *m_contact;
    QComboBox *m_channel;
    QComboBox *m_owner;
    DayEdit *m_start;
    DayEdit *m_due;
    QLineEdit *m_cost;
    QPlainTextEdit *m_note;
    SegmentedSwitch *m_status;
    SettleFields *m_settling;
    PlainLabel *m_fault;
};

} // namespace talbook
