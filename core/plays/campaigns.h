#pragma once

#include "core/plays/play.h"

#include <QDate>
#include <QHash>

namespace talbook
{

class Edit;

/// Who does the steps of one kind of doer.
struct OwnerChoice
{
    enum class Kind
    {
        Nobody,
        AccountOwner, ///< each account's own
        Person
    };
    Kind kind = Kind::Nobody;
    QString name = {}; ///< of a Person

    bool operator==(const OwnerChoice &) const = default;
};

/// Whom a step for a buying role is done with.
enum class ContactChoice
{
    One,     ///< the most influential person in the role who is no opponent if there is another; then the one known
             ///< longest
    Everyone ///< a task for each person in the role
};

/// What was decided at a launch beside the play.
struct LaunchOptions
{
    QHash<QString, OwnerChoice> owners = {};     ///< by playOwners(); one that is missing has usualOwner()
    QHash<QString, ContactChoice> contacts = {}; ///< by buyingRoles(); One where it is missing
    bool skipNonWorkingDays = true;

    bool operator==(const LaunchOptions &) const = default;
};

/// The account's owner for what sales does ("ae"); nobody for the others.
OwnerChoice usualOwner(const QString &who);

/// A play launched for accounts of a program.
struct Campaign
{
    CampaignId id;
    ProgramId program; ///< null: none
    PlayId play;       ///< null: the play is gone from the plan
    QString name;
    QDate startsOn;     ///< of the launch: what was planned is counted from it
    QDate beginsOn;     ///< now: as far from `startsOn` as the first task was moved
    Play launched = {}; ///< the play as it was then; its steps say the tasks' phases and order
    LaunchOptions options = {};
    int accounts = 0, tasks = 0, open = 0;
    QDate endsOn = {}; ///< the last day a task is due; invalid without tasks
};

/// By their start, then name.
Expected<std::vector<Campaign>> campaigns(const Database &database, const Wording &words);
/// By name (case does not matter) or id; NotFound lists the names there are.
Expected<Campaign> findCampaign(const Database &database, const QString &nameOrId, const Wording &words);
/// What a launch begins with, in the window and on the command line: the options of the launch that was made last;
/// before the first one the working days of the plan's calendar. Each of playOwners() has an owner: that of the last
/// launch, else usualOwner().
Expected<LaunchOptions> firstLaunchOptions(const Database &database, const Wording &words);

/// Gives the campaign another name; activities and budget lines under the old one follow. BadInput for an empty name
/// or one that another campaign has.
Expected<void> renameCampaign(Edit &edit, CampaignId campaign, const QString &name);
/// Null: of no program.
Expected<void> setCampaignProgram(Edit &edit, CampaignId campaign, ProgramId program);
/// Removes the campaign and its tasks. What happened stays: activities, and money already in the budget.
Expected<void> removeCampaign(Edit &edit, CampaignId campaign);

/// A name that no campaign of the plan has: "Strike zone (2)".
Expected<QString> freeCampaignName(const Database &database, const QString &wanted);

} // namespace talbook
