#include "core/plays/calendar_store.h"
#include "core/plays/launch.h"
#include "core/plays/play_store.h"
#include "core/plays/step_test.h"
#include "core/plays/task_edit.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

std::optional<Play> anyPlay(Desk &desk)
{
    auto all = plays(desk.database(), desk.words);
    if (!all)
        qFatal("%s", qPrintable(all.error().message));
    return all->empty() ? std::nullopt : std::optional(desk.anyOf(*all));
}

CampaignId anyCampaign(Desk &desk)
{
    const QStringList ids = desk.found("SELECT id FROM campaign ORDER BY name, id");
    return ids.isEmpty() ? CampaignId() : CampaignId{desk.anyOf(ids).toLongLong()};
}

std::vector<TaskId> someTasks(Desk &desk)
{
    const QStringList ids = desk.found("SELECT id FROM task ORDER BY due_on, title, id");
    std::vector<TaskId> chosen;
    for (int wanted = 1 + desk.below(4); wanted > 0 && !ids.isEmpty(); --wanted)
        chosen.push_back(TaskId{desk.anyOf(ids).toLongLong()});
    return chosen;
}

template <class Work> bool runFor(Desk &desk, const QString &title, const Work &work)
{
    return desk.run(title, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(work(edit));
        return {};
    });
}

bool makePlay(Desk &desk)
{
    Play play;
    play.name = desk.oneIn(5) ? desk.anyText() : u"Play %1"_s.arg(desk.below(1000));
    play.phases.push_back({u"one"_s, u"Week 1"_s, 1, 7});
    PlayStep step;
    step.id = u"call"_s;
    step.phase = u"one"_s;
    step.action = desk.anyText();
    step.day = desk.below(6);
    step.who = u"sdr"_s;
    play.steps.push_back(step);
    return runFor(desk, u"Make a play"_s, [&](Edit &edit) { return addPlay(edit, play, desk.words); });
}

bool editPlay(Desk &desk)
{
    auto play = anyPlay(desk);
    if (!play || play->steps.empty())
        return false;
    PlayStep &step = play->steps[size_t(desk.below(int(play->steps.size())))];
    step.day += desk.below(5) - 1;
    step.action = desk.oneIn(2) ? desk.anyText() : step.action;
    return desk.run(u"Change a play"_s, [&](Edit &edit) { return changePlay(edit, *play, desk.words); });
}

bool copyPlay(Desk &desk)
{
    const auto play = anyPlay(desk);
    const QString name = u"Copy %1"_s.arg(desk.below(1000));
    return play && runFor(desk, u"Copy a play"_s, [&](Edit &edit) { return duplicatePlay(edit, play->id, name); });
}

bool deletePlay(Desk &desk)
{
    const auto play = anyPlay(desk);
    return play && desk.run(u"Remove a play"_s, [&](Edit &edit) { return removePlay(edit, play->id); });
}

bool restorePlay(Desk &desk)
{
    static const QStringList presets = {u"s1-strike-zone"_s, u"s0-digital"_s, u"s2-account-activation"_s};
    const QString preset = desk.anyOf(presets);
    const auto present = findPlay(desk.database(), preset, desk.words);
    return runFor(desk, u"Restore a play"_s, [&](Edit &edit) -> Expected<PlayId> {
        if (present)
            TALBOOK_TRY(removePlay(edit, present->id));
        return addPresetPlay(edit, preset, desk.words);
    });
}

bool launchPlay(Desk &desk)
{
    const auto play = anyPlay(desk);
    const auto program = desk.anyProgram();
    if (!play || !program)
        return false;
    LaunchRequest request{play->id, program->id, desk.someAccounts(), desk.anyDay(), {}, {}};
    request.options.skipNonWorkingDays = desk.oneIn(2);
    request.options.contacts.insert(u"champion"_s, ContactChoice::Everyone);
    request.options.owners.insert(u"sdr"_s, {OwnerChoice::Kind::Person, desk.anyText()});
    return runFor(desk, u"Launch"_s, [&](Edit &edit) { return launch(edit, request, desk.words); });
}

bool nameCampaign(Desk &desk)
{
    const CampaignId campaign = anyCampaign(desk);
    const QString name = desk.anyText();
    return desk.run(u"Rename a campaign"_s, [&](Edit &edit) { return renameCampaign(edit, campaign, name); });
}

bool assignCampaign(Desk &desk)
{
    const CampaignId campaign = anyCampaign(desk);
    const auto program = desk.anyProgram();
    const ProgramId wanted = program && !desk.oneIn(3) ? program->id : ProgramId();
    return desk.run(u"Program of a campaign"_s, [&](Edit &edit) { return setCampaignProgram(edit, campaign, wanted); });
}

bool deleteCampaign(Desk &desk)
{
    const CampaignId campaign = anyCampaign(desk);
    return desk.run(u"Remove a campaign"_s, [&](Edit &edit) { return removeCampaign(edit, campaign); });
}

bool moveOne(Desk &desk)
{
    const auto tasks = someTasks(desk);
    const QDate day = desk.anyDay();
    return !tasks.empty() &&
           runFor(desk, u"Move"_s, [&](Edit &edit) { return moveTask(edit, tasks.front(), day, desk.words); });
}

bool stretchOne(Desk &desk)
{
    const auto tasks = someTasks(desk);
    const QDate day = desk.anyDay();
    const QDate due = day.addDays(desk.below(20) - 4);
    return !tasks.empty() && runFor(desk, u"Stretch"_s,
                                    [&](Edit &edit) { return stretchTask(edit, tasks.front(), day, due, desk.words); });
}

bool shiftSome(Desk &desk)
{
    const auto tasks = someTasks(desk);
    const int days = desk.below(21) - 10;
    return runFor(desk, u"Shift"_s, [&](Edit &edit) { return shiftTasks(edit, tasks, days, desk.words); });
}

bool dragSome(Desk &desk)
{
    std::vector<TaskDateChange> changes;
    for (const TaskId task : someTasks(desk))
        changes.push_back({task, TaskMove::Kind::Move, desk.anyDay(), {}, 0});
    return runFor(desk, u"Drag"_s, [&](Edit &edit) { return changeTaskDates(edit, changes, desk.words); });
}

bool settleOne(Desk &desk)
{
    const auto tasks = someTasks(desk);
    TaskSettlement settlement;
    settlement.status = desk.oneIn(3) ? TaskStatus::Skipped : TaskStatus::Done;
    settlement.on = desk.anyDay();
    settlement.reason = desk.anyText();
    settlement.outcome = desk.anyOf(taskOutcomes());
    settlement.actual = desk.below(90000) - 100;
    settlement.recordActivity = !desk.oneIn(4);
    return !tasks.empty() &&
           desk.run(u"Settle"_s, [&](Edit &edit) { return settleTask(edit, tasks.front(), settlement, desk.words); });
}

bool reopenOne(Desk &desk)
{
    const QStringList ids = desk.found("SELECT id FROM task WHERE status <> 'open' ORDER BY due_on, title, id");
    if (ids.isEmpty())
        return false;
    const TaskId task{desk.anyOf(ids).toLongLong()};
    return runFor(desk, u"Open again"_s, [&](Edit &edit) { return reopenTask(edit, task, desk.words); });
}

bool assignSome(Desk &desk)
{
    const auto tasks = someTasks(desk);
    const QString owner = desk.anyText();
    return desk.run(u"Assign"_s, [&](Edit &edit) { return assignTasks(edit, tasks, owner); });
}

TaskDraft anyTaskDraft(Desk &desk)
{
    TaskDraft draft;
    draft.account = desk.anyAccount();
    draft.title = desk.anyText();
    draft.channel = u"phone"_s;
    draft.owner = desk.anyText();
    draft.due = desk.anyDay();
    draft.cost = desk.oneIn(2) ? std::optional<qint64>(desk.below(1000) - 10) : std::nullopt;
    return draft;
}

bool makeTask(Desk &desk)
{
    const TaskDraft draft = anyTaskDraft(desk);
    return runFor(desk, u"Make a task"_s, [&](Edit &edit) { return addTask(edit, draft); });
}

bool editTask(Desk &desk)
{
    const auto tasks = someTasks(desk);
    const TaskDraft draft = anyTaskDraft(desk);
    return !tasks.empty() &&
           desk.run(u"Change a task"_s, [&](Edit &edit) { return changeTask(edit, tasks.front(), draft); });
}

bool deleteTasks(Desk &desk)
{
    const auto tasks = someTasks(desk);
    return desk.run(u"Remove tasks"_s, [&](Edit &edit) { return removeTasks(edit, tasks); });
}

bool changeCalendar(Desk &desk)
{
    static const QStringList presets = {QString(), u"ru"_s, u"us"_s, u"de"_s, u"mars"_s};
    CalendarChoice choice;
    choice.skip = !desk.oneIn(4);
    choice.preset = desk.anyOf(presets);
    if (desk.oneIn(2))
        choice.daysOff.push_back({desk.anyDay(), desk.anyText()});
    return desk.run(u"Calendar"_s, [&](Edit &edit) { return setCalendarChoice(edit, choice); });
}

bool changeCapacity(Desk &desk)
{
    Capacity changed;
    changed.everybody = desk.below(20);
    changed.people.insert(u"SDR 1"_s, 1 + desk.below(20));
    return desk.run(u"Capacity"_s, [&](Edit &edit) { return setCapacity(edit, changed); });
}

} // namespace

std::vector<Command> playCommands()
{
    return {{"make a play", {"addPlay"}, makePlay},
            {"change a play", {"changePlay"}, editPlay},
            {"copy a play", {"duplicatePlay"}, copyPlay},
            {"remove a play", {"removePlay"}, deletePlay},
            {"restore a play", {"addPresetPlay"}, restorePlay},
            {"launch a play", {"launch"}, launchPlay},
            {"rename a campaign", {"renameCampaign"}, nameCampaign},
            {"give a campaign to a program", {"setCampaignProgram"}, assignCampaign},
            {"remove a campaign", {"removeCampaign"}, deleteCampaign},
            {"move a task", {"moveTask"}, moveOne},
            {"stretch a task", {"stretchTask"}, stretchOne},
            {"shift tasks", {"shiftTasks"}, shiftSome},
            {"drag tasks", {"changeTaskDates"}, dragSome},
            {"settle a task", {"settleTask"}, settleOne},
            {"open a task again", {"reopenTask"}, reopenOne},
            {"assign tasks", {"assignTasks"}, assignSome},
            {"make a task", {"addTask"}, makeTask},
            {"change a task", {"changeTask"}, editTask},
            {"remove tasks", {"removeTasks"}, deleteTasks},
            {"change the calendar", {"setCalendarChoice"}, changeCalendar},
            {"change the capacity of people", {"setCapacity"}, changeCapacity}};
}

} // namespace talbook::test
