#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/launch_report.h"
#include "app/talbook-cli/plans.h"
#include "core/accounts/account_edit.h"
#include "core/accounts/filter.h"
#include "core/plan/edit.h"
#include "core/plays/calendar_store.h"
#include "core/plays/play_store.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *accountOwnerWord = "account-owner";

/// From "sdr=Anna", "ae=account-owner"; the error is about the command line.
Expected<QHash<QString, OwnerChoice>> ownersAskedFor(const Input &input)
{
    QHash<QString, OwnerChoice> owners;
    for (const QString &text : input.texts("owner")) {
        const QString who = text.section(u'=', 0, 0).trimmed();
        const QString name = text.section(u'=', 1).trimmed();
        if (!text.contains(u'=') || !playOwners().contains(who)) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Cli", "--owner needs a doer and a name, as sdr=Anna, not “%1”. "
                                                            "Doers are %2.")
                             .arg(text, playOwners().join(u", "_s)),
                         {}};
        }
        if (name == QLatin1StringView(accountOwnerWord))
            owners.insert(who, {OwnerChoice::Kind::AccountOwner, {}});
        else
            owners.insert(who, {name.isEmpty() ? OwnerChoice::Kind::Nobody : OwnerChoice::Kind::Person, name});
    }
    return owners;
}

/// One name that holds a comma, or several divided by commas.
Expected<std::vector<AccountId>> accountsNamed(const Input &input, const Database &database)
{
    std::vector<AccountId> accounts;
    for (const QString &text : input.texts("accounts")) {
        if (const auto whole = findAccount(database, text)) {
            accounts.push_back(*whole);
            continue;
        }
        for (const QString &name : text.split(u',')) {
            const auto account = findAccount(database, name.trimmed());
            TALBOOK_TRY(account);
            accounts.push_back(*account);
        }
    }
    return accounts;
}

Expected<std::vector<AccountId>> accountsThatFit(const Filter &filter, const Input &input, const Database &database,
                                                 ProgramId program)
{
    const auto standings = Standings::read(database, {input.asOf(), {}, program}, input.words());
    TALBOOK_TRY(standings);
    std::vector<AccountId> accounts;
    for (const size_t index : standings->matching(filter, false))
        accounts.push_back(standings->accounts()[index].id);
    if (accounts.empty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Cli", "No account fits --where, so nothing was "
                                                        "launched."),
                     {}};
    return accounts;
}

Expected<ProgramId> programAskedFor(const Input &input, const Database &database)
{
    if (input.has("program")) {
        const auto program = findProgram(database, input.text("program"));
        TALBOOK_TRY(program);
        return program->id;
    }
    const auto current = currentProgram(database, input.asOf());
    TALBOOK_TRY(current);
    return *current ? (*current)->id : ProgramId();
}

Expected<LaunchRequest> requestOf(const Input &input, const Database &database, const Filter &filter,
                                  const QHash<QString, OwnerChoice> &owners)
{
    LaunchRequest request;
    const auto play = findPlay(database, input.argument(1), input.words());
    TALBOOK_TRY(play);
    request.play = play->id;
    const auto program = programAskedFor(input, database);
    TALBOOK_TRY(program);
    request.program = *program;
    auto accounts =
        input.has("where") ? accountsThatFit(filter, input, database, *program) : accountsNamed(input, database);
    TALBOOK_TRY(accounts);
    request.accounts = std::move(*accounts);
    request.start = QDate::fromString(input.text("start"), Qt::ISODate);
    request.name = input.text("name");
    request.today = input.asOf();
    const auto first = firstLaunchOptions(database, input.words());
    TALBOOK_TRY(first);
    request.options.owners = first->owners;
    request.options.owners.insert(owners);
    const auto calendar = calendarChoice(database);
    TALBOOK_TRY(calendar);
    request.options.skipNonWorkingDays = calendar->skip && !input.has("any-day");
    for (const QString &role : input.texts("everyone"))
        request.options.contacts.insert(role, ContactChoice::Everyone);
    return request;
}

/// Of a play that ships and that the plan does not have yet, its id; empty where the plan has it, or nobody does.
Expected<QString> presetAskedFor(const Input &input, const Database &database)
{
    const auto known = findPlay(database, input.argument(1), input.words());
    if (known || known.error().code != ErrorCode::NotFound)
        return QString();
    return presetPlayCalled(input.argument(1), input.words());
}

Outcome launchPlay(const Input &input)
{
    if (input.has("accounts") == input.has("where"))
        return Outcome::usage(QCoreApplication::translate("Cli", "Say for whom: either --accounts or --where."));
    if (!input.has("start"))
        return Outcome::usage(
            QCoreApplication::translate("Cli", "--start is missing: the day on which the play begins."));
    const auto filter = Filter::parse(input.text("where"));
    if (!filter)
        return Outcome::usage(filter.error().message);
    const auto owners = ownersAskedFor(input);
    if (!owners)
        return Outcome::usage(owners.error().message);
    for (const QString &role : input.texts("everyone")) {
        if (!buyingRoles().contains(role)) {
            return Outcome::usage(QCoreApplication::translate("Cli", "--everyone needs a buying role: %1; not “%2”.")
                                      .arg(buyingRoles().join(u", "_s), role));
        }
    }
    const bool dryRun = input.has("dry-run");
    auto plan = dryRun ? openForReading(input) : openForChange(input);
    TALBOOK_TRY(plan);
    const auto preset = presetAskedFor(input, (*plan)->database());
    TALBOOK_TRY(preset);
    if (!preset->isEmpty()) {
        if (dryRun) { // what is not published at the end never was
            plan->reset();
            plan = openForChange(input);
            TALBOOK_TRY(plan);
        }
        const auto step = (*plan)->run(QCoreApplication::translate("Cli", "Add play “%1”").arg(input.argument(1)),
                                       [&](Edit &edit) -> Expected<void> {
                                           const auto added = addPresetPlay(edit, *preset, input.words());
                                           TALBOOK_TRY(added);
                                           return {};
                                       });
        TALBOOK_TRY(step);
    }
    const auto request = requestOf(input, (*plan)->database(), *filter, *owners);
    TALBOOK_TRY(request);
    auto preview = previewLaunch((*plan)->database(), *request, input.words());
    TALBOOK_TRY(preview);
    const auto calendar = calendarChoice((*plan)->database());
    TALBOOK_TRY(calendar);
    if (request->options.skipNonWorkingDays && calendar->preset.isEmpty() && calendar->daysOff.empty()) {
        preview->notes.append(QCoreApplication::translate(
            "Cli",
            "The plan has no holidays, so a task may fall on one. Calendars are on the Timeline page, in “Working "
            "Days and Capacity”."));
    }
    CampaignId campaign;
    if (!dryRun) {
        const auto step = (*plan)->run(QCoreApplication::translate("Cli", "Launch “%1”").arg(preview->name),
                                       [&](Edit &edit) -> Expected<void> {
                                           const auto made = launch(edit, *request, input.words());
                                           TALBOOK_TRY(made);
                                           campaign = made->campaign;
                                           return {};
                                       });
        TALBOOK_TRY(step);
    }
    Outcome outcome = input.json() ? Outcome(jsonText(launchJson(*preview, campaign)))
                                   : Outcome::text(launchText(*preview, !dryRun, input.words()));
    if (!dryRun)
        TALBOOK_TRY((*plan)->publish());
    return outcome;
}

} // namespace

Command launchCommand()
{
    return {
        "launch",
        "PLAN PLAY",
        QT_TRANSLATE_NOOP("Cli", "Launches a play for accounts: a campaign with its dated tasks, as one undoable "
                                 "step."),
        {{"accounts", OptionKind::Text, "A[,B...]",
          QT_TRANSLATE_NOOP("Cli", "for these accounts, by domain, exact name or id; may be repeated")},
         {"where", OptionKind::Text, "EXPR", QT_TRANSLATE_NOOP("Cli", "for the accounts that fit, as in “accounts”")},
         {"start", OptionKind::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "the play's first day")},
         {"program", OptionKind::Text, "P", QT_TRANSLATE_NOOP("Cli", "another program than the current one")},
         {"name", OptionKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "the campaign's name (default: the play's)")},
         {"owner", OptionKind::Text, "WHO=NAME",
          QT_TRANSLATE_NOOP("Cli", "who does the steps of sdr, ae, marketing, se, csm or executive; "
                                   "“account-owner” for each account's own; may be repeated (default: "
                                   "as in the last launch, before it each account's own for ae)")},
         {"everyone", OptionKind::Text, "ROLE",
          QT_TRANSLATE_NOOP("Cli", "a task for everybody in the buying role instead of one person; may be "
                                   "repeated")},
         {"any-day", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "dates on weekends and holidays too")},
         {"dry-run", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "only tell what would be made")}},
        launchPlay};
}

} // namespace talbook::cli
