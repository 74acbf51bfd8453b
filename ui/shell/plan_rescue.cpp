#include "ui/shell/plan_rescue.h"

#include "core/plan/recovery.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/jobs.h"

#include <QFileInfo>
#include <QWidget>

#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 smallestPlan = 64 * 1024; // an empty one has more; a smaller file is something else

/// A table as a person calls what is in it.
QString recordsOfTable(const QByteArray &table)
{
    static const std::map<QByteArray, const char *> names = {
        {"setting", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Settings")},
        {"rate", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Exchange rates")},
        {"program", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Programs")},
        {"account", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Accounts")},
        {"tal", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Target account list")},
        {"contact", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Contacts")},
        {"influence", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Lines of influence")},
        {"activity", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Activities")},
        {"signal", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Signals")},
        {"opportunity", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Opportunities")},
        {"cost", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Budget lines")},
        {"play", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Plays")},
        {"campaign", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Campaigns")},
        {"task", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Tasks")},
        {"decision", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Decisions on next actions")},
        {"checklist", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Milestones")},
        {"review", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Reviews")},
        {"discovery", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Answers to questions")},
        {"asset", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Content")},
        {"message", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Message templates")},
        {"scoring_model", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Scoring models")},
        {"segment", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Segments")},
        {"import_mapping", QT_TRANSLATE_NOOP("talbook::PlanRescue", "Import mappings")},
    };
    const auto name = names.find(table);
    return name == names.end() ? QString::fromLatin1(table) : PlanRescue::tr(name->second);
}

QString rescueReport(const Wording &words, const QString &saved, const Recovery &recovery)
{
    const QLocale locale = words.locale();
    qint64 rows = 0;
    QStringList lost;
    for (const RecoveredTable &table : recovery.tables) {
        rows += table.rows;
        if (table.lost == 0 && !table.atLeast)
            continue;
        const QString name = recordsOfTable(table.table);
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
    const QString question =
        tr("%1\n\nTalbook can save what is still readable into a new plan. The file itself stays as it is.")
            .arg(error.message);
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
