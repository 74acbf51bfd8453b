#include "core/plays/campaigns.h"

#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/plays/calendar_store.h"
#include "core/plays/campaign_definition.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QString> campaignName(const Database &database, CampaignId campaign)
{
    Statement row(database, "SELECT name FROM campaign WHERE id = ?");
    row.bind(1, campaign);
    const bool found = row.step();
    const QString name = found ? row.text(0) : QString();
    row.reset();
    TALBOOK_TRY(row.result());
    if (found)
        return name;
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("Plays", "The plan has no such campaign any more."), {}};
}

Expected<QSet<QString>> campaignNames(const Database &database, CampaignId besides)
{
    QSet<QString> names;
    Statement rows(database, "SELECT name, id FROM campaign");
    while (rows.step()) {
        if (rows.id<CampaignId>(1) != besides)
            names.insert(foldText(rows.text(0)));
    }
    TALBOOK_TRY(rows.result());
    return names;
}

} // namespace

OwnerChoice usualOwner(const QString &who)
{
    return {who == u"ae" ? OwnerChoice::Kind::AccountOwner : OwnerChoice::Kind::Nobody, {}};
}

Expected<std::vector<Campaign>> campaigns(const Database &database, const Wording &words)
{
    std::vector<Campaign> found;
    Statement rows(database, "SELECT id, program_id, play_id, name, starts_on, definition, "
                             "(SELECT count(*) FROM task WHERE campaign_id = campaign.id), "
                             "(SELECT count(*) FROM task WHERE campaign_id = campaign.id AND status = 'open'), "
                             "(SELECT count(DISTINCT account_id) FROM task WHERE campaign_id = campaign.id), "
                             "(SELECT max(due_on) FROM task WHERE campaign_id = campaign.id), "
                             "(SELECT min(starts_on) FROM task WHERE campaign_id = campaign.id), "
                             "(SELECT min(planned_start) FROM task WHERE campaign_id = campaign.id) FROM campaign");
    while (rows.step()) {
        Campaign campaign;
        campaign.id = rows.id<CampaignId>(0);
        campaign.program = rows.id<ProgramId>(1);
        campaign.play = rows.id<PlayId>(2);
        campaign.name = rows.text(3);
        campaign.startsOn = rows.date(4);
        auto definition = readCampaignDefinition(campaign.name, rows.utf8(5), words);
        TALBOOK_TRY(definition);
        campaign.launched = std::move(definition->play);
        campaign.options = std::move(definition->options);
        campaign.tasks = int(rows.integer(6));
        campaign.open = int(rows.integer(7));
        campaign.accounts = int(rows.integer(8));
        campaign.endsOn = rows.date(9);
        const QDate first = rows.date(10), plannedFirst = rows.date(11);
        campaign.beginsOn = first.isValid() && plannedFirst.isValid()
                                ? campaign.startsOn.addDays(plannedFirst.daysTo(first))
                                : campaign.startsOn;
        found.push_back(std::move(campaign));
    }
    TALBOOK_TRY(rows.result());
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    std::ranges::sort(found, [&collator](const Campaign &a, const Campaign &b) {
        if (a.startsOn != b.startsOn)
            return a.startsOn < b.startsOn;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

Expected<Campaign> findCampaign(const Database &database, const QString &nameOrId, const Wording &words)
{
    auto all = campaigns(database, words);
    TALBOOK_TRY(all);
    QStringList names;
    for (Campaign &campaign : *all) {
        if (foldText(campaign.name) == foldText(nameOrId) || QString::number(campaign.id.value) == nameOrId)
            return std::move(campaign);
        names.append(campaign.name);
    }
    return Error{
        ErrorCode::NotFound,
        names.isEmpty()
            ? QCoreApplication::translate("Plays", "The plan has no campaign yet, so there is no “%1”.").arg(nameOrId)
            : QCoreApplication::translate("Plays", "The plan has no campaign “%1”. It has: %2.")
                  .arg(nameOrId, names.join(u", "_s)),
        {}};
}

namespace
{

/// Nothing before the first launch.
Expected<std::optional<LaunchOptions>> lastLaunchOptions(const Database &database, const Wording &words)
{
    // Keys of one machine do not rise from launch to launch, so the latest start stands for the last launch.
    Statement row(database, "SELECT name, definition FROM campaign ORDER BY starts_on DESC, id DESC LIMIT 1");
    if (!row.step()) {
        TALBOOK_TRY(row.result());
        return std::optional<LaunchOptions>();
    }
    const QString name = row.text(0);
    const QByteArray definition(row.utf8(1).data(), qsizetype(row.utf8(1).size()));
    row.reset();
    TALBOOK_TRY(row.result());
    auto read = readCampaignDefinition(name, {definition.data(), size_t(definition.size())}, words);
    TALBOOK_TRY(read);
    return std::optional(std::move(read->options));
}

} // namespace

Expected<LaunchOptions> firstLaunchOptions(const Database &database, const Wording &words)
{
    auto last = lastLaunchOptions(database, words);
    TALBOOK_TRY(last);
    LaunchOptions options;
    if (*last) {
        options = std::move(**last);
    } else {
        const auto calendar = calendarChoice(database);
        TALBOOK_TRY(calendar);
        options.skipNonWorkingDays = calendar->skip;
    }
    for (const QString &who : playOwners()) {
        if (!options.owners.contains(who))
            options.owners.insert(who, usualOwner(who));
    }
    return options;
}

Expected<QString> freeCampaignName(const Database &database, const QString &wanted)
{
    const auto used = campaignNames(database, {});
    TALBOOK_TRY(used);
    QString name = tidied(wanted);
    for (int number = 2; used->contains(foldText(name)); ++number)
        name = u"%1 (%2)"_s.arg(tidied(wanted)).arg(number);
    return name;
}

namespace
{

/// However the records write the name: the budget takes "fintech" for "FinTech".
Expected<void> renameIn(const Database &database, const char *table, const QString &before, const QString &wanted)
{
    QStringList written;
    Statement names(database, std::string("SELECT DISTINCT campaign FROM ") + table + " WHERE campaign IS NOT NULL");
    while (names.step()) {
        if (foldText(names.text(0)) == foldText(before))
            written.append(names.text(0));
    }
    TALBOOK_TRY(names.result());
    for (const QString &name : std::as_const(written)) {
        TALBOOK_TRY(
            database.execute(std::string("UPDATE ") + table + " SET campaign = ? WHERE campaign = ?", wanted, name));
    }
    return {};
}

} // namespace

Expected<void> renameCampaign(Edit &edit, CampaignId campaign, const QString &name)
{
    const Database &database = edit.database();
    const auto before = campaignName(database, campaign);
    TALBOOK_TRY(before);
    const QString wanted = tidied(name);
    if (wanted.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("Plays", "A campaign needs a name."), {}};
    if (wanted == *before)
        return {};
    const auto used = campaignNames(database, campaign);
    TALBOOK_TRY(used);
    if (used->contains(foldText(wanted))) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "Another campaign is called “%1” already. Choose another "
                                                          "name.")
                         .arg(wanted),
                     {}};
    }
    TALBOOK_TRY(database.execute("UPDATE campaign SET name = ? WHERE id = ?", wanted, campaign));
    for (const char *table : {"activity", "cost"})
        TALBOOK_TRY(renameIn(database, table, *before, wanted));
    return {};
}

Expected<void> setCampaignProgram(Edit &edit, CampaignId campaign, ProgramId program)
{
    TALBOOK_TRY(campaignName(edit.database(), campaign));
    return edit.database().execute("UPDATE campaign SET program_id = ? WHERE id = ?", program, campaign);
}

Expected<void> removeCampaign(Edit &edit, CampaignId campaign)
{
    TALBOOK_TRY(edit.database().execute("DELETE FROM task WHERE campaign_id = ?", campaign));
    return edit.database().execute("DELETE FROM campaign WHERE id = ?", campaign);
}

} // namespace talbook
