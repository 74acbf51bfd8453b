#include "ui/timeline/task_actions.h"

#include "ui/accounts/long_steps.h"
#include "ui/shell/document.h"
#include "ui/timeline/campaign_dialog.h"
#include "ui/timeline/owner_dialog.h"
#include "ui/timeline/settle_dialog.h"
#include "ui/timeline/task_dialog.h"
#include "ui/timeline/working_days_dialog.h"

#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

TaskActions::TaskActions(Document &document, QWidget *window) : QObject(window), m_document(document), m_window(window)
{
}

QString TaskActions::nameOf(TaskId task) const
{
    const auto read = readTask(m_document.plan().database(), task, m_document.words());
    return read ? read->title : QString();
}

void TaskActions::run(size_t tasks, const QString &title, const Plan::Work &work, const Reports &reports)
{
    Q_EMIT told({});
    changeAccounts(m_document, tasks, title, work, [this, reports](const Expected<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else if (reports && !reports->isEmpty())
            Q_EMIT told(*reports);
    });
}

void TaskActions::changeDates(std::vector<TaskDateChange> changes, const QString &title)
{
    if (changes.empty())
        return;
    const Reports reports = std::make_shared<QStringList>();
    const size_t count = changes.size();
    const Language language = m_document.words().language();
    run(
        count, title,
        [changes = std::move(changes), language, reports](Edit &edit) -> Expected<void> {
            const auto report = changeTaskDates(edit, changes, Wording(language));
            TALBOOK_TRY(report);
            *reports = report->held;
            return {};
        },
        reports);
}

void TaskActions::open(TaskId task)
{
    const auto read = readTask(m_document.plan().database(), task, m_document.words());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    auto *dialog = new TaskDialog(m_document, *read, m_window);
    connect(dialog, &TaskDialog::told, this, &TaskActions::told);
    dialog->open();
}

void TaskActions::add(AccountId account)
{
    Task task;
    task.account = account;
    task.start = task.due = m_document.asOf();
    (new TaskDialog(m_document, task, m_window))->open();
}

void TaskActions::settle(const std::vector<TaskId> &tasks, TaskStatus status)
{
    if (tasks.empty())
        return;
    const auto first = readTask(m_document.plan().database(), tasks.front(), m_document.words());
    if (!first) {
        Q_EMIT failed(first.error());
        return;
    }
    auto *dialog = new SettleDialog(m_document, *first, tasks.size(), status, m_window);
    dialog->setStore([this, tasks, status, name = first->title](const TaskSettlement &settlement) {
        const QString title =
            status == TaskStatus::Done
                ? (tasks.size() == 1 ? tr("Mark “%1” done").arg(name)
                                     : tr("Mark %n task(s) done", nullptr, int(tasks.size())))
                : (tasks.size() == 1 ? tr("Skip “%1”").arg(name) : tr("Skip %n task(s)", nullptr, int(tasks.size())));
        Q_EMIT settling(tasks);
        const auto done = m_document.run(title, [&](Edit &edit) -> Expected<void> {
            for (const TaskId task : tasks)
                TALBOOK_TRY(settleTask(edit, task, settlement, m_document.words()));
            return {};
        });
        if (done)
            Q_EMIT settled();
        return done;
    });
    dialog->open();
}

void TaskActions::markDone(const std::vector<TaskId> &tasks)
{
    settle(tasks, TaskStatus::Done);
}

void TaskActions::skip(const std::vector<TaskId> &tasks)
{
    settle(tasks, TaskStatus::Skipped);
}

void TaskActions::reopen(const std::vector<TaskId> &tasks)
{
    if (tasks.empty())
        return;
    const QString title = tasks.size() == 1 ? tr("Reopen “%1”").arg(nameOf(tasks.front()))
                                            : tr("Reopen %n task(s)", nullptr, int(tasks.size()));
    const Reports reports = std::make_shared<QStringList>();
    const Language language = m_document.words().language();
    run(
        tasks.size(), title,
        [tasks, language, reports](Edit &edit) -> Expected<void> {
            const Wording words(language);
            for (const TaskId task : tasks) {
                const auto report = reopenTask(edit, task, words);
                TALBOOK_TRY(report);
                reports->append(report->held);
            }
            return {};
        },
        reports);
}

void TaskActions::askForOwner(const std::vector<TaskId> &tasks)
{
    if (tasks.empty())
        return;
    const auto first = readTask(m_document.plan().database(), tasks.front(), m_document.words());
    auto *dialog =
        new OwnerDialog(knownPeople(m_document), first ? first->owner : QString(), int(tasks.size()), m_window);
    connect(dialog, &OwnerDialog::chosen, this, [this, tasks](const QString &owner) { assign(tasks, owner); });
    dialog->open();
}

void TaskActions::assign(const std::vector<TaskId> &tasks, const QString &owner)
{
    if (tasks.empty())
        return;
    const QString whom = owner.trimmed();
    const QString what =
        tasks.size() == 1 ? tr("“%1”").arg(nameOf(tasks.front())) : tr("%n task(s)", nullptr, int(tasks.size()));
    run(tasks.size(), whom.isEmpty() ? tr("Assign %1 to nobody").arg(what) : tr("Assign %1 to %2").arg(what, whom),
        [tasks, whom](Edit &edit) { return assignTasks(edit, tasks, whom); });
}

void TaskActions::remove(const std::vector<TaskId> &tasks)
{
    if (tasks.empty())
        return;
    run(tasks.size(),
        tasks.size() == 1 ? tr("Remove “%1”").arg(nameOf(tasks.front()))
                          : tr("Remove %n task(s)", nullptr, int(tasks.size())),
        [tasks](Edit &edit) { return removeTasks(edit, tasks); });
}

void TaskActions::chooseWorkingDays()
{
    auto *dialog = new WorkingDaysDialog(m_document, m_window);
    connect(dialog, &WorkingDaysDialog::failed, this, &TaskActions::failed);
    dialog->open();
}

std::optional<Campaign> TaskActions::known(CampaignId campaign)
{
    if (campaign.isNull()) {
        Q_EMIT told({tr("The chosen tasks belong to no campaign. Choose a task of the campaign.")});
        return {};
    }
    auto all = campaigns(m_document.plan().database(), m_document.words());
    if (!all) {
        Q_EMIT failed(all.error());
        return {};
    }
    const auto found = std::ranges::find(*all, campaign, &Campaign::id);
    return found == all->end() ? std::nullopt : std::optional(std::move(*found));
}

void TaskActions::openCampaign(CampaignId campaign)
{
    auto found = known(campaign);
    if (!found)
        return;
    auto *dialog = new CampaignDialog(m_document, std::move(*found), m_window);
    connect(dialog, &CampaignDialog::told, this, &TaskActions::told);
    dialog->open();
}

void TaskActions::removeCampaign(CampaignId campaign)
{
    const auto found = known(campaign);
    if (!found)
        return;
    run(size_t(found->tasks), tr("Remove campaign “%1”").arg(found->name),
        [campaign](Edit &edit) { return talbook::removeCampaign(edit, campaign); });
}

QStringList knownPeople(const Document &document)
{
    QSet<QString> names;
    const Standings &standings = document.standings();
    for (size_t i = 0; i < standings.size(); ++i) {
        const FilterValue owner = standings.value(i, FilterField::Owner);
        if (const QString *name = std::get_if<QString>(&owner); name && !name->isEmpty())
            names.insert(*name);
    }
    if (!document.isLarge()) { // there, the accounts' owners must do
        const auto found = tasks(document.plan().database(), {}, document.words());
        for (const Task &task : found ? *found : std::vector<Task>())
            names.insert(task.owner);
    }
    if (const auto people = capacity(document.plan().database())) {
        for (auto person = people->people.keyBegin(); person != people->people.keyEnd(); ++person)
            names.insert(*person);
    }
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace talbook
