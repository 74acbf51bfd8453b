#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/merge_conflicts.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/documents/merge_reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome told(const Input &input, qint64 merged, const std::vector<ConflictLine> &conflicts)
{
    if (input.json())
        return jsonText({{u"merged"_s, merged}, {u"conflicts"_s, conflictJson(conflicts)}});
    QString text;
    if (!conflicts.empty())
        text = conflictTable(conflicts).text();
    if (merged > 0)
        text += QCoreApplication::translate("Cli", "Merged: %n row(s) changed.", nullptr, int(merged)) + u'\n';
    else if (conflicts.empty() || input.has("prefer"))
        text += QCoreApplication::translate("Cli", "Nothing to merge: the plan has it all already.") + u'\n';
    return Outcome::text(text);
}

Error noCommonVersion(const Database &mine, const Database &theirs)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Cli",
                                        "The histories of “%1” and “%2” do not reach back to a version that both "
                                        "come from. Name one, such as a backup, with --base.")
                .arg(mine.shownName(), theirs.shownName()),
            {}};
}

Expected<void> writeReport(const QString &path, const QString &report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(report.toUtf8()) < 0 || !file.commit()) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Cli", "The report “%1” cannot be written: %2. Choose another folder.")
                         .arg(path, file.errorString()),
                     path};
    }
    return {};
}

Outcome mergePlans(const Input &input)
{
    const auto mine = openForChange(input);
    TALBOOK_TRY(mine);
    const Database &database = (*mine)->database();
    const auto reading = readMerge(input.argument(1), input.text("base"), database, planEnvironment(), input.words());
    TALBOOK_TRY(reading);
    if (!(*reading)->base())
        return noCommonVersion(database, (*reading)->theirs->database());
    const MergeComparison &comparison = (*reading)->comparison;
    const auto conflicts = conflictLines((*reading)->files(database), comparison);
    TALBOOK_TRY(conflicts);
    if (!conflicts->empty() && !input.has("prefer")) {
        Outcome outcome = told(input, 0, *conflicts);
        outcome.status = Outcome::failed;
        outcome.message = QCoreApplication::translate(
            "Cli", "Both sides changed the same; nothing was merged. Say whose version to take: --prefer mine or "
                   "--prefer theirs.");
        return outcome;
    }
    const std::vector<MergeSide> answers(comparison.conflicts.size(),
                                         input.text("prefer") == u"theirs"_s ? MergeSide::Theirs : MergeSide::Mine);
    if (input.has("report")) {
        TALBOOK_TRY(readMergeChanges(**reading, database, input.words()));
        TALBOOK_TRY(
            writeReport(input.text("report"),
                        mergeReportMarkdown(mergeReport(**reading, answers, database.shownName()), input.words())));
    }
    const auto merged =
        (*mine)->run(mergeTitle(QFileInfo(input.argument(1)).fileName()), mergeStep(**reading, answers));
    TALBOOK_TRY(merged);
    if (merged->rows() > 0)
        TALBOOK_TRY((*mine)->publish());
    return told(input, merged->rows(), *conflicts);
}

} // namespace

Command mergeCommand()
{
    return {"merge",
            "MINE THEIRS",
            QT_TRANSLATE_NOOP("Cli", "Merges another copy of a plan into it; what both changed is listed."),
            {{"base", OptionKind::Text, "BASE",
              QT_TRANSLATE_NOOP("Cli", "The version both come from (default: found in their histories)")},
             {"report", OptionKind::Text, "FILE",
              QT_TRANSLATE_NOOP("Cli", "Where to write what came from whom, as Markdown")},
             {"prefer", OptionKind::Choice, "mine|theirs",
              QT_TRANSLATE_NOOP("Cli", "Whose version to take of what both changed")}},
            mergePlans};
}

} // namespace talbook::cli
