#include "ui/home/action_decisions.h"

#include "core/plays/campaigns.h"
#include "core/plays/play_store.h"
#include "ui/home/ask_dialog.h"
#include "ui/home/reasons_dialog.h"
#include "ui/plays/launch_dialog.h"
#include "ui/shell/document.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysOfWeek = 7;

} // namespace

ActionDecisions::ActionDecisions(Document &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window)
{
}

bool ActionDecisions::isPossible() const
{
    return m_document.isEditable();
}

/// "Acme" or "12 actions".
QString ActionDecisions::subjectOf(const Actions &actions) const
{
    return actions.size() == 1 ? actions.front().accountName : tr("%n action(s)", nullptr, int(actions.size()));
}

Expected<void> ActionDecisions::run(const QString &title, const Actions &actions, const One &one)
{
    if (actions.empty())
        return {};
    const auto done = m_document.run(title, [&](Edit &edit) -> Expected<void> {
        for (const NextAction &action : actions)
            TALBOOK_TRY(one(edit, action));
        return {};
    });
    if (done) {
        std::vector<ActionCause> causes;
        for (const NextAction &action : actions)
            causes.push_back(action.about);
        Q_EMIT decided(causes);
    }
    return done;
}

void ActionDecisions::tell(const Expected<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void ActionDecisions::accept(const Actions &actions)
{
    tell(run(tr("Accept the next action: %1").arg(subjectOf(actions)), actions,
             [this](Edit &edit, const NextAction &action) -> Expected<void> {
                 TALBOOK_TRY(acceptAction(edit, action.about, taskOf(action, m_document.words()), m_document.asOf()));
                 return {};
             }));
}

bool ActionDecisions::canLaunch(const Actions &actions) const
{
    return isPossible() && !actions.empty() && !actions.front().playPreset.isEmpty() &&
           std::ranges::all_of(actions, [&](const NextAction &action) {
               return action.playPreset == actions.front().playPreset && action.play == actions.front().play;
           });
}

void ActionDecisions::launch(const Actions &actions)
{
    if (!canLaunch(actions))
        return;
    PlayId play = actions.front().play;
    if (play.isNull()) {
        const auto added =
            m_document.run(tr("Add the play “%1”").arg(actions.front().playName), [&](Edit &edit) -> Expected<void> {
                const auto made = addPresetPlay(edit, actions.front().playPreset, m_document.words());
                TALBOOK_TRY(made);
                play = *made;
                return {};
            });
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
    }
    std::vector<AccountId> accounts;
    std::vector<ActionCause> causes;
    for (const NextAction &action : actions) {
        causes.push_back(action.about);
        if (std::ranges::find(accounts, action.about.account) == accounts.end())
            accounts.push_back(action.about.account);
    }
    auto *dialog = new LaunchDialog(m_document, play, accounts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Only what is launched for is accepted: other accounts may be chosen in the dialog.
    dialog->setAlso([causes, day = m_document.asOf()](Edit &edit, const LaunchRequest &asked,
                                                      const LaunchResult &made) -> Expected<void> {
        for (const ActionCause &cause : causes) {
            if (std::ranges::find(asked.accounts, cause.account) != asked.accounts.end())
                TALBOOK_TRY(acceptByCampaign(edit, cause, made.campaign, day));
        }
        return {};
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, causes] {
        std::vector<ActionCause> accepted;
        const std::vector<AccountId> launchedFor = dialog->request().accounts;
        for (const ActionCause &cause : causes) {
            if (std::ranges::find(launchedFor, cause.account) != launchedFor.end())
                accepted.push_back(cause);
        }
        Q_EMIT decided(accepted);
        Q_EMIT launched(dialog->result());
    });
    dialog->open();
}

void ActionDecisions::snooze(const Actions &actions, QDate until)
{
    tell(run(tr("Snooze the next action: %1").arg(subjectOf(actions)), actions,
             [this, until](Edit &edit, const NextAction &action) {
                 return snoozeAction(edit, action.about, until, m_document.asOf());
             }));
}

void ActionDecisions::askUntil(const Actions &actions)
{
    if (actions.empty())
        return;
    const AskDialog::Words words{tr("Snooze"),
                                 tr("%1: not shown until the day that you choose.").arg(subjectOf(actions)),
                                 tr("Show again on"), tr("Snooze")};
    AskDialog::forDate(
        words, m_document.asOf(), m_document.asOf().addDays(daysOfWeek), m_document.words().locale(),
        [this, actions](QDate until) {
            return run(tr("Snooze the next action: %1").arg(subjectOf(actions)), actions,
                       [this, until](Edit &edit, const NextAction &action) {
                           return snoozeAction(edit, action.about, until, m_document.asOf());
                       });
        },
        m_window)
        ->open();
}

void ActionDecisions::askReason(const Actions &actions)
{
    if (actions.empty())
        return;
    const QString what =
        actions.size() == 1 ? actions.front().accountName + u": "_s + actions.front().what : subjectOf(actions);
    const AskDialog::Words words{tr("Dismiss"), what, tr("Reason"), tr("Dismiss")};
    AskDialog::forText(
        words, {tr("Done already"), tr("Not the right time"), tr("The data is wrong"), tr("Not worth the effort")},
        [this, actions](const QString &reason) {
            return run(tr("Dismiss the next action: %1").arg(subjectOf(actions)), actions,
                       [this, reason](Edit &edit, const NextAction &action) {
                           return dismissAction(edit, action.about, reason, m_document.asOf());
                       });
        },
        m_window)
        ->open();
}

void ActionDecisions::showReasons(const NextAction &action)
{
    auto *dialog = new ReasonsDialog(action, m_document.words(), m_window);
    connect(dialog, &ReasonsDialog::accountRequested, this, &ActionDecisions::accountRequested);
    dialog->open();
}

void ActionDecisions::fillSnoozeMenu(QMenu &menu, const std::function<Actions()> &actions)
{
    const auto day = [this](QDate date) { return m_document.words().locale().toString(date, u"d MMM"_s); };
    const QDate week = m_document.asOf().addDays(daysOfWeek);
    const QDate two = m_document.asOf().addDays(2 * daysOfWeek);
    // Queued: deciding takes away the row that the menu belongs to.
    connect(
        menu.addAction(tr("&One week, until %1").arg(day(week))), &QAction::triggered, this,
        [this, actions, week] { snooze(actions(), week); }, Qt::QueuedConnection);
    connect(
        menu.addAction(tr("&Two weeks, until %1").arg(day(two))), &QAction::triggered, this,
        [this, actions, two] { snooze(actions(), two); }, Qt::QueuedConnection);
    connect(
        menu.addAction(tr("Until a &date…")), &QAction::triggered, this, [this, actions] { askUntil(actions()); },
        Qt::QueuedConnection);
}

} // namespace talbook
