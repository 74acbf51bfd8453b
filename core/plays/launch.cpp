#include "core/plays/launch.h"

#include "core/plan/edit.h"
#include "core/plays/campaign_definition.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString wordOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Expected<void> insertTasks(Edit &edit, CampaignId campaign, const LaunchPreview &preview)
{
    Statement insert(edit.database(),
                     "INSERT INTO task(id, campaign_id, account_id, contact_id, step, title, who, channel, owner, "
                     "starts_on, due_on, planned_start, planned_due, status, cost, currency, variant, sequence) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?10, ?11, ?10, ?11, 'open', ?12, ?13, ?14, 0)");
    for (const PlannedTask &task : preview.tasks) {
        const PlayStep &step = preview.play.steps[task.step];
        insert.bind(1, edit.newId());
        insert.bind(2, campaign);
        insert.bind(3, preview.accounts[task.account].id);
        insert.bind(4, task.contact);
        insert.bind(5, step.id);
        insert.bind(6, step.action);
        insert.bind(7, wordOrNull(step.who));
        insert.bind(8, wordOrNull(step.channel));
        insert.bind(9, wordOrNull(task.owner));
        insert.bind(10, task.start);
        insert.bind(11, task.due);
        insert.bind(12, task.cost);
        insert.bind(13, task.cost ? task.currency : QString());
        insert.bind(14, wordOrNull(task.variant));
        insert.step();
    }
    return insert.result();
}

} // namespace

Expected<LaunchResult> launch(Edit &edit, const LaunchRequest &request, const Wording &words)
{
    const auto preview = previewLaunch(edit.database(), request, words);
    TALBOOK_TRY(preview);
    if (preview->tasks.empty()) {
        return Error{ErrorCode::BadInput,
                     preview->play.steps.empty()
                         ? QCoreApplication::translate("Plays", "The play “%1” has no steps, so there is nothing to "
                                                                "launch.")
                               .arg(preview->play.name)
                         : QCoreApplication::translate("Plays", "Every step of “%1” would be left out for these "
                                                                "accounts, so no task would be made.")
                               .arg(preview->play.name),
                     {}};
    }
    const auto campaign = edit.newId<CampaignId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO campaign(id, program_id, play_id, name, starts_on, definition) "
                                        "VALUES(?, ?, ?, ?, ?, ?)",
                                        campaign, request.program, preview->play.id, preview->name, request.start,
                                        campaignDefinitionText(preview->play, request.options, words)));
    TALBOOK_TRY(insertTasks(edit, campaign, *preview));
    LaunchResult result{campaign, preview->name, 0, int(preview->tasks.size()), preview->total};
    for (const LaunchAccount &account : preview->accounts)
        result.accounts += account.tasks > 0 ? 1 : 0;
    return result;
}

} // namespace talbook
