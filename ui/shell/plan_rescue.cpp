#include "ui/shell/plan_rescue.h"

#include "core/exchange/record_words.h"
#include "core/plan/recovery.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/jobs.h"

#include <QFileInfo>
#include <QWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 smallestPlan = 64 * 1024; // an empty one has more; a smaller file is something else

QString rescueReport(const Wording &words, const QString &saved, const Recovery &recovery)
{
    const QLocale locale = words.locale();
    qint64 rows = 0;
    QStringList lost;
    for (const RecoveredTable &table : recovery.tables) {
        rows += table.rows;
        if (table.lost == 0 && !table.atLeast)
            continue;
        const QString name = tableTitle({table.table.constData(), size_t(table.table.size())}, words);
        const QString count = locale.toString(table.lost);
        lost += !table.atLeast    ? PlanRescue::tr("%1: %2 lost").arg(name, count)
                : table.lost == 0 ? PlanRescue::tr("%1: how many were lost is not known").arg(name)
                                  : PlanRescue::tr("%1: %2 or more lost").arg(name, count);
    }
    QString text =
        PlanRescue::tr("%n record(s) were saved into “%1”.", nullptr, int(rows)).arg(QFileInfo(saved).fileName());
    text += u"\n\n"_s + (lost.isEmpty() ? PlanRescue::tr("Nothing is known to be lost.") : lost.join(u'\n'));
    text += u"\n\n"_s + recoveryRemarks(recovery).join(u'\n');
    return text;
}

} // namespace

bool PlanRescue::mayHelp(const QString &path, const Error &error)
{
    const QFileInfo file(path);
    return error.code == ErrorCode::Damaged || (error.code == ErrorCode::NotAPlan && file.isFile() &&
                                                file.size() >= smallestPlan && file.suffix() == u"talbook");
}

void PlanRescue::offer(Document &document, Dialogs &dialogs, QWidget *window, const QString &path, const Error &error,
                       const Open &open)
{
    // A file whose beginning is destroyed is told to be no plan: the advice to import it would lead astray here.
    const QString what =
        error.code == ErrorCode::NotAPlan
            ? tr("“%1” does not begin as a plan does; it may be a damaged one.").arg(QFileInfo(path).fileName())
            : error.message;
    const QString question =
        tr("%1\n\nTalbook can save what is still readable into a new plan. The file itself stays as it is.").arg(what);
    if (dialogs.choose(window, tr("Damaged Plan"), question, {tr("Save What Can Be Saved…"), tr("Cancel")}) != 0)
        return;
    const QFileInfo file(path);
    const QString suggested =
        file.absolutePath() + u'/' + tr("%1 (saved)", "file name").arg(file.completeBaseName()) + u".talbook"_s;
    QString target = dialogs.newFile(window, tr("Save What Can Be Saved"), tr("Talbook plans (*.talbook)"), suggested);
    if (target.isEmpty())
        return;
    if (QFileInfo(target).suffix().isEmpty())
        target += u".talbook"_s;
    const PlanEnvironment &environment = document.environment();
    document.jobs().start<Recovery>(
        tr("Saving what can be saved of “%1”").arg(file.fileName()),
        [path, target, folder = environment.dataFolder, today = environment.clock().date()](const Progress &progress) {
            return recoverPlan(path, target, folder, today, progress);
        },
        [&document, &dialogs, window, target, open](const Expected<Recovery> &recovery) {
            if (!recovery) {
                if (!wasStopped(recovery))
                    dialogs.error(window, recovery.error());
                return;
            }
            const QString text = rescueReport(document.words(), target, *recovery);
            if (dialogs.choose(window, tr("Saved What Could Be Saved"), text, {tr("Open It"), tr("Later")}) == 0)
                open(target);
        });
}

} // namespace talbook
