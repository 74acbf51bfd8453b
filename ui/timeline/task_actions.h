#pragma once

#include "core/plan/plan.h"
#include "core/plays/campaigns.h"
#include "core/plays/task_edit.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace talbook
{

class Document;

/// What a person does with tasks, wherever they are seen: asks what must be asked, and does it as one undoable step.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    TaskActions(Document &document, QWidget *window);

    /// Moves and stretches; `title` names the step.
    void changeDates(std::vector<TaskDateChange> changes, const QString &title);
    /// All of it in one dialog.
    void open(TaskId task);
    void add(AccountId account);
    /// Asks for the outcome and what it cost.
    void markDone(const std::vector<TaskId> &tasks);
    /// Asks for the reason.
    void skip(const std::vector<TaskId> &tasks);
    void reopen(const std::vector<TaskId> &tasks);
    void askForOwner(const std::vector<TaskId> &tasks);
    void assign(const std::vector<TaskId> &tasks, const QString &owner);
    void remove(const std::vector<TaskId> &tasks);
    void chooseWorkingDays();
    /// Its name and days in one dialog.
    void openCampaign(CampaignId campaign);
    /// With its tasks.
    void removeCampaign(CampaignId campaign);

    QWidget *window() const { return m_window; }

Q_SIGNALS:
    void failed(const talbook::Error &error);
    /// These are about to be done or skipped: after it the rows may be elsewhere, or not shown any more.
    void settling(const std::vector<talbook::TaskId> &tasks);
    void settled();
    /// Why something did not go where it was put; empty after a step where all went as wished.
    void told(const QStringList &sentences);

private:
    /// Sentences of what was held, gathered while a step runs, on whatever thread.
    using Reports = std::shared_ptr<QStringList>;
    void run(size_t tasks, const QString &title, const Plan::Work &work, const Reports &reports = {});
    QString nameOf(TaskId task) const;
    std::optional<Campaign> known(CampaignId campaign);
    void settle(const std::vector<TaskId> &tasks, TaskStatus status);

    Document &m_document;
    QWidget *m_window;
};

/// The people who own tasks, accounts or a share of the capacity, by name: to choose from.
QStringList knownPeople(const Document &document);

} // namespace talbook
