#pragma once

#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/plays/campaigns.h"
#include "core/plays/load.h"

namespace talbook
{

struct LaunchRequest
{
    PlayId play;
    ProgramId program = {}; ///< null: of none
    std::vector<AccountId> accounts = {};
    QDate start = {};
    QString name = {}; ///< of the campaign; empty: the play's
    LaunchOptions options = {};
    QDate today = {}; ///< a launch that begins before it is told so; invalid: nobody asks
};

/// A task as it would be made.
struct PlannedTask
{
    size_t account = 0; ///< index into LaunchPreview::accounts
    size_t step = 0;    ///< index into LaunchPreview::play.steps
    ContactId contact;
    QString contactName, owner;
    QDate start, due;
    int pieces = 0;                  ///< of a step that costs by the piece: stakeholders reached
    std::optional<qint64> cost = {}; ///< minor units of `currency`; nothing where the step costs nothing
    QString currency = {};
    std::optional<qint64> planCost = {}; ///< the same in minor units of the plan's currency; nothing without a rate
    QString variant = {};
};

/// A step that an account goes without, or that lacks somebody, and why.
struct StepNotice
{
    size_t account = 0, step = 0;
    QString message; ///< "No technical buyer is known at Acme."
};

struct LaunchAccount
{
    AccountId id;
    QString name, owner;
    int tasks = 0;
    qint64 cost = 0;          ///< minor units of the plan's currency, what has a rate; the total is their sum
    QStringList running = {}; ///< campaigns of this play that still have open tasks here
};

/// What a launch would make.
struct LaunchPreview
{
    Play play;
    QString name;                        ///< of the campaign; no other has it
    QString currency;                    ///< the plan's
    std::vector<LaunchAccount> accounts; ///< by name
    std::vector<PlannedTask> tasks;      ///< by account, then step
    std::vector<StepNotice> leftOut;     ///< steps that are skipped
    std::vector<StepNotice> missing;     ///< steps that are planned though nobody in the role is known
    std::vector<PersonLoad> load;        ///< with the open tasks the people have already
    std::vector<PersonLoad> added;       ///< of this launch alone
    qint64 total = 0;                    ///< minor units of the plan's currency: what has a rate
    double rounding = 0;                 ///< the total less the exact one, in minor units: each task is rounded
    std::vector<Money> withoutRate;      ///< sums that no rate turns into the plan's currency
    QStringList notes; ///< sentences about the whole: unknown rates, unknown holidays, nobody named, days past
};

/// "Converted costs are rounded task by task. So the cost is off the exact one: +0.0137 EUR."; empty where nothing was
/// rounded.
QString roundingSentence(const LaunchPreview &preview, const Wording &words);

/// Nothing is written. BadInput without accounts, without a day, or for a play that checkPlay() refuses. Progress
/// counts accounts.
Expected<LaunchPreview> previewLaunch(const Database &database, const LaunchRequest &request, const Wording &words,
                                      const Progress &progress = {});

struct LaunchResult
{
    CampaignId campaign;
    QString name;
    int accounts = 0, tasks = 0;
    qint64 cost = 0; ///< LaunchPreview::total
};

/// Makes the campaign with its tasks as previewLaunch() shows them, in one step. BadInput where no task would be made.
Expected<LaunchResult> launch(Edit &edit, const LaunchRequest &request, const Wording &words);

} // namespace talbook
