#include "app/talbook-cli/kept_backups.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/changes_report.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/account_edit.h"
#include "core/base/dates.h"
#include "core/exchange/plan_change_sources.h"
#include "core/plan/merge.h"
#include "core/plan/restore.h"
#include "core/plan/restore_account.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Kept
{
    std::vector<Backup> backups;
    bool isOfPlan = true; ///< false: of its file alone, since the plan cannot be read

    /// What the command line calls it. A plan that was copied and edited apart has backups of one name in two places,
    /// and one that cannot be read cannot look a name up: those are named by their whole path.
    QString nameOf(const Backup &backup) const
    {
        const QString name = QFileInfo(backup.path).fileName();
        const auto isOfThisName = [&](const Backup &other) { return QFileInfo(other.path).fileName() == name; };
        return isOfPlan && std::ranges::count_if(backups, isOfThisName) == 1 ? name : backup.path;
    }
};

Expected<Kept> keptOf(const Input &input)
{
    const auto plan = Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Read});
    if (plan)
        return Kept{(*plan)->backups().list()};
    // A plan that cannot be read is what backups are for; which they are is told by the place of its file.
    Kept kept{Backups::listOfFile(planEnvironment().dataFolder + u"/backups"_s, input.argument(0)), false};
    if (kept.backups.empty())
        return withRemedy(plan.error(), input.argument(0));
    printMessage(plan.error().message);
    printMessage(QCoreApplication::translate("Cli", "“%1” makes a plan of one of its backups.")
                     .arg(u"talbook-cli backup BACKUP FILE"_s));
    return kept;
}

/// One of the plan's own by its file name, or any file.
Expected<QString> fileNamed(const Plan &plan, const QString &asked)
{
    const Kept kept{plan.backups().list()};
    for (const Backup &backup : kept.backups) {
        if (kept.nameOf(backup) == asked)
            return backup.path;
    }
    if (QFileInfo::exists(asked))
        return asked;
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Cli", "“%1” has no backup “%2”, and no such file is there. See backup "
                                                    "--list.")
                     .arg(QFileInfo(plan.path()).fileName(), asked),
                 asked};
}

struct Source
{
    QString path;
    std::unique_ptr<Plan> plan;
};

Expected<Source> sourceOf(const Plan &plan, const QString &asked)
{
    const auto path = fileNamed(plan, asked);
    TALBOOK_TRY(path);
    auto opened = Plan::open(*path, planEnvironment(), {.access = PlanAccess::Read});
    if (!opened)
        return withRemedy(opened.error(), *path);
    return Source{*path, std::move(*opened)};
}

/// By name, domain or number in the backup, since it may be gone from the plan; else by what the plan calls it now.
Expected<void> restoreOne(Edit &edit, const Plan &backup, const QString &account)
{
    auto found = findAccount(backup.database(), account);
    if (!found && found.error().code == ErrorCode::NotFound)
        found = findAccount(edit.database(), account);
    TALBOOK_TRY(found);
    TALBOOK_TRY(restoreAccount(edit, backup.database(), found->value));
    return {};
}

} // namespace

Outcome listBackups(const Input &input)
{
    const auto kept = keptOf(input);
    TALBOOK_TRY(kept);
    QJsonArray json;
    TextTable table({{QCoreApplication::translate("Cli", "Backup"), TextTable::Align::Left, TextTable::Cut::Never},
                     {QCoreApplication::translate("Cli", "Kept")},
                     {QCoreApplication::translate("Cli", "Bytes"), TextTable::Align::Right}});
    for (const Backup &backup : kept->backups) {
        const qint64 bytes = QFileInfo(backup.path).size();
        json.append(QJsonObject{{u"backup"_s, kept->nameOf(backup)},
                                {u"file"_s, backup.path},
                                {u"date"_s, backup.date.toString(Qt::ISODate)},
                                {u"bytes"_s, bytes}});
        const QString time = backup.time.isValid() ? backup.time.toString(u" HH:mm"_s) : QString();
        table.add({kept->nameOf(backup), shortDate(backup.date, input.words().locale()) + time,
                   input.words().locale().toString(bytes)});
    }
    if (input.json())
        return jsonText({{u"backups"_s, json}});
    return Outcome::text(kept->backups.empty()
                             ? QCoreApplication::translate("Cli", "There is no backup of this plan.") + u'\n'
                             : table.text());
}

Outcome compareWithBackup(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto path = fileNamed(**plan, input.text("compare"));
    TALBOOK_TRY(path);
    const auto changes = changesFromFile(*path, (*plan)->database(), planEnvironment(), input.words());
    if (!changes)
        return withRemedy(changes.error(), *path);
    return tellChanges(input, *changes);
}

Outcome restoreBackup(const Input &input)
{
    const auto plan = openForChange(input);
    TALBOOK_TRY(plan);
    const auto source = sourceOf(**plan, input.text("restore"));
    TALBOOK_TRY(source);
    const QString account = input.text("account");
    const QString file = QFileInfo(source->path).fileName();
    const QString title = account.isEmpty()
                              ? QCoreApplication::translate("Cli", "Restore from “%1”").arg(file)
                              : QCoreApplication::translate("Cli", "Restore “%1” from “%2”").arg(account, file);
    const auto restored = (*plan)->run(title, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(requireSamePlan(edit.database(), source->plan->database()));
        return account.isEmpty() ? restoreRecords(edit, source->plan->database())
                                 : restoreOne(edit, *source->plan, account);
    });
    TALBOOK_TRY(restored);
    if (restored->rows() > 0)
        TALBOOK_TRY((*plan)->publish());
    if (input.json())
        return jsonText({{u"file"_s, source->path}, {u"restored"_s, restored->rows()}});
    return Outcome::text(
        (restored->rows() > 0
             ? QCoreApplication::translate("Cli", "Restored: %n row(s) changed. “undo” takes it back.", nullptr,
                                           int(restored->rows()))
             : QCoreApplication::translate("Cli", "The plan holds exactly this already; nothing was changed.")) +
        u'\n');
}

} // namespace talbook::cli
