#include "core/scoring/tal_refresh.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

ProgramDraft anyDraft(Desk &desk)
{
    static const QStringList presets = {{}, u"s0"_s, u"s1"_s, u"s2"_s};
    const QDate first = desk.anyDay();
    return {.name = desk.oneIn(6) ? desk.anyText() : u"Program %1"_s.arg(desk.below(1000)),
            .startsOn = first,
            .endsOn = first.addDays(desk.below(200) - 20),
            .goals = desk.anyText(),
            .tierPreset = desk.anyOf(presets),
            .maturity = desk.oneIn(2) ? u"pilot"_s : QString()};
}

/// By the menu of the accounts table: onto the list of the day, which is made where there is none.
bool join(Desk &desk)
{
    const auto accounts = desk.someAccounts();
    const QDate day = desk.oneIn(3) ? desk.today.addYears(-5) : desk.today;
    return desk.run(u"Join"_s, [&](Edit &edit) -> Expected<void> {
        const auto program = ensureProgram(edit, day);
        TALBOOK_TRY(program);
        return joinTal(edit, *program, accounts, day);
    });
}

/// By the page of the list, where a reason and a priority are asked for; also brings back those that left.
bool joinWithReason(Desk &desk)
{
    const auto program = desk.anyProgram();
    const auto accounts = desk.someAccounts();
    const QString reason = desk.anyText();
    return program && desk.run(u"Join"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(joinTal(edit, program->id, accounts, desk.today, reason));
        return setPriority(edit, program->id, accounts, u"High"_s);
    });
}

bool leave(Desk &desk)
{
    static const std::vector<Graduation> outcomes = {Graduation::Won, Graduation::Lost, Graduation::Replaced};
    const auto program = desk.anyProgram();
    const auto members = program ? desk.someMembers(program->id) : std::vector<AccountId>();
    const Graduation outcome = desk.anyOf(outcomes);
    const QString note = desk.anyText();
    return program && desk.run(u"Graduate"_s, [&](Edit &edit) {
        return graduate(edit, program->id, members, outcome, desk.today, note);
    });
}

bool takeOff(Desk &desk)
{
    const auto program = desk.anyProgram();
    const auto members = program ? desk.someMembers(program->id) : std::vector<AccountId>();
    return program && desk.run(u"Take off"_s, [&](Edit &edit) { return removeFromTal(edit, program->id, members); });
}

bool prioritize(Desk &desk)
{
    const auto program = desk.anyProgram();
    const auto members = program ? desk.someMembers(program->id) : std::vector<AccountId>();
    const QString typed = desk.anyText().trimmed();
    return program &&
           desk.run(u"Priority"_s, [&](Edit &edit) { return setPriority(edit, program->id, members, typed); });
}

bool explain(Desk &desk)
{
    const auto program = desk.anyProgram();
    const auto members = program ? desk.someMembers(program->id) : std::vector<AccountId>();
    const QString typed = desk.anyText().trimmed();
    return program && desk.run(u"Reason"_s, [&](Edit &edit) { return setReason(edit, program->id, members, typed); });
}

bool makeProgram(Desk &desk)
{
    const ProgramDraft draft = anyDraft(desk);
    return desk.run(u"Make a program"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addProgram(edit, draft));
        return {};
    });
}

bool editProgram(Desk &desk)
{
    const auto program = desk.anyProgram();
    const ProgramDraft draft = anyDraft(desk);
    return program &&
           desk.run(u"Change a program"_s, [&](Edit &edit) { return changeProgram(edit, program->id, draft); });
}

bool workIn(Desk &desk)
{
    const auto program = desk.anyProgram();
    const ProgramId chosen = program && !desk.oneIn(3) ? program->id : ProgramId();
    return desk.run(u"Work in a program"_s, [&](Edit &edit) { return chooseProgram(edit, chosen); });
}

/// What the dialog proposes, here and there decided otherwise.
RefreshOrder anyOrder(Desk &desk, const Standings &standings, const RefreshRecords &records, ProgramId present)
{
    RefreshOrder order;
    order.program = anyDraft(desk);
    order.present = present;
    order.choose = desk.oneIn(2);
    order.on = desk.today;
    for (const RefreshProposal &proposal : proposeRefresh(standings, records, standings.tiers())) {
        RefreshDecision decision;
        decision.account = proposal.account;
        const bool stays = proposal.action == RefreshAction::Keep || proposal.action == RefreshAction::Add;
        decision.onNewList = desk.oneIn(8) ? !stays : stays;
        decision.member = records.members.contains(proposal.account.value);
        decision.outcome = proposal.action == RefreshAction::GraduateWon    ? Graduation::Won
                           : proposal.action == RefreshAction::GraduateLost ? Graduation::Lost
                                                                            : Graduation::Replaced;
        decision.reason = refreshReasonInWords(proposal, standings.model(), desk.words);
        decision.priority = desk.oneIn(3) ? desk.anyText().trimmed() : QString();
        order.decisions.push_back(decision);
    }
    return order;
}

bool refresh(Desk &desk)
{
    const auto standings = Standings::read(desk.database(), {desk.today, {}, {}}, desk.words);
    if (!standings)
        qFatal("%s", qPrintable(standings.error().message));
    const ProgramId present = standings->program() ? standings->program()->id : ProgramId();
    const auto records = refreshRecords(desk.database(), present, desk.today);
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    const RefreshOrder order = anyOrder(desk, *standings, *records, present);
    return desk.run(u"Refresh"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(applyRefresh(edit, order));
        return {};
    });
}

} // namespace

std::vector<Command> listCommands()
{
    return {{"join the list of the day", {"ensureProgram", "joinTal"}, join},
            {"join a list with a reason", {"joinTal", "setPriority"}, joinWithReason},
            {"graduate", {"graduate"}, leave},
            {"take off the list", {"removeFromTal"}, takeOff},
            {"set the priority", {"setPriority"}, prioritize},
            {"say why an account is on the list", {"setReason"}, explain},
            {"make a program", {"addProgram"}, makeProgram},
            {"change a program", {"changeProgram"}, editProgram},
            {"choose a program", {"chooseProgram"}, workIn},
            {"refresh the list", {"applyRefresh"}, refresh}};
}

} // namespace talbook::test
