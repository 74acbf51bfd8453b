#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/list_file.h"
#include "app/talbook-cli/merge_conflicts.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/documents/merge_reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome told(const Input &input, qint64 merged, const std::vector<ConflictLine> &conflicts, const QStringList &twins)
{
    if (input.json()) {
        return jsonText({{u"merged"_s, merged},
                         {u"conflicts"_s, conflictJson(conflicts)},
                         {u"added_by_both"_s, QJsonArray::fromStringList(twins)}});
    }
    QString text;
    if (!conflicts.empty())
        text = conflictTable(conflicts).text();
    if (merged > 0)
        text += QCoreApplication::translate("Cli", "Merged: %n row(s) changed.", nullptr, int(merged)) + u'\n';
    else if (conflicts.empty())
        text += QCoreApplication::translate("Cli", "Nothing to merge: the plan has it all already.") + u'\n';
    else if (input.has("prefer"))
        text += QCoreApplication::translate("Cli", "The plan keeps all of mine; nothing was changed.") + u'\n';
    if (!twins.isEmpty()) {
        text += QCoreApplication::translate("Cli", "Added by both, and there twice now; look which to keep: %1")
                    .arg(twins.join(u", "_s)) +
                u'\n';
    }
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

/// What is wrong with the command line; null where nothing is.
QString mergeFault(const Input &input)
{
    for (const QString &file : {input.argument(0), input.argument(1), input.text("base")}) {
        if (!file.isEmpty() && isThePlan(input.text("report"), file))
            return QCoreApplication::translate("Cli", "--report names one of the plans. Name another file.");
    }
    return {};
}

/// Written beside its place before the merge, and put there after it: a report of what did not happen misleads, and a
/// merge whose report has no place is not begun.
class ReportFile
{
public:
    explicit ReportFile(const QString &path) : m_file(path) {}

    Expected<void> write(const QString &report)
    {
        if (m_file.open(QIODevice::WriteOnly) && m_file.write(report.toUtf8()) >= 0)
            return {};
        return fault();
    }
    Expected<void> finish() { return m_file.commit() ? Expected<void>() : fault(); }

private:
    Error fault() const
    {
        return {ErrorCode::FileSystem,
                QCoreApplication::translate("Cli", "The report “%1” cannot be written: %2. Choose another folder.")
                    .arg(m_file.fileName(), m_file.errorString()),
                m_file.fileName()};
    }

    QSaveFile m_file;
};

Outcome mergePlans(const Input &input)
{
    if (const QString fault = mergeFault(input); !fault.isNull())
        return Outcome::usage(fault);
    const auto mine = openForChange(input);
    TALBOOK_TRY(mine);
    const Database &database = (*mine)->database();
    const auto reading =
        readMerge(input.argument(1), {.named = input.text("base")}, database, planEnvironment(), input.words());
    if (!reading)
        return withRemedy(reading.error(), input.argument(1));
    if (!(*reading)->base())
        return noCommonVersion(database, (*reading)->theirs->database());
    const MergeComparison &comparison = (*reading)->comparison;
    const auto conflicts = conflictLines((*reading)->files(database), comparison, (*reading)->questions);
    TALBOOK_TRY(conflicts);
    if (!conflicts->empty() && !input.has("prefer")) {
        Outcome outcome = told(input, 0, *conflicts, {});
        outcome.status = Outcome::failed;
        outcome.message = QCoreApplication::translate(
            "Cli", "Both sides changed the same; nothing was merged. Say whose version to take: --prefer mine or "
                   "--prefer theirs.");
        return outcome;
    }
    const std::vector<MergeSide> answers(comparison.conflicts.size(),
                                         input.text("prefer") == u"theirs"_s ? MergeSide::Theirs : MergeSide::Mine);
    ReportFile report(input.text("report"));
    if (input.has("report")) {
        TALBOOK_TRY(readMergeChanges(**reading, database, input.words()));
        TALBOOK_TRY(
            report.write(mergeReportMarkdown(mergeReport(**reading, answers, database.shownName()), input.words())));
    }
    const auto merged =
        (*mine)->run(mergeTitle(QFileInfo(input.argument(1)).fileName()), mergeStep(**reading, answers));
    TALBOOK_TRY(merged);
    if ((*mine)->hasUnpublishedChanges()) // even where mine was preferred everywhere: that it was is noted
        TALBOOK_TRY((*mine)->publish());
    if (input.has("report"))
        TALBOOK_TRY(report.finish());
    return told(input, merged->rows(), *conflicts, merged->rows() > 0 ? (*reading)->twins : QStringList());
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
