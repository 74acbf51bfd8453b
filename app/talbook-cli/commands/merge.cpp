#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/merge_conflicts.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/plan/merge.h"
#include "core/plan/merge_base.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What both come from: the file that was named, or the version that their histories share.
class Base
{
public:
    static Expected<Base> of(const Input &input, const Plan &mine, const Plan &theirs)
    {
        Base base;
        if (const QString path = input.text("base"); !path.isNull()) {
            auto plan = Plan::open(path, planEnvironment(), {.access = PlanAccess::Read});
            TALBOOK_TRY(plan);
            TALBOOK_TRY(requireSamePlan(mine.database(), (*plan)->database()));
            base.m_plan = std::move(*plan);
            return base;
        }
        auto version = commonVersion(mine.database(), theirs.database(), planEnvironment().dataFolder);
        TALBOOK_TRY(version);
        if (!*version) {
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate(
                             "Cli", "The histories of “%1” and “%2” do not reach back to a version that both come "
                                    "from. Name one, such as a backup, with --base.")
                             .arg(mine.database().shownName(), theirs.database().shownName()),
                         {}};
        }
        base.m_version.emplace(std::move(**version));
        return base;
    }

    const Database &database() const { return m_plan ? m_plan->database() : m_version->database; }

private:
    std::unique_ptr<Plan> m_plan;
    std::optional<EarlierVersion> m_version;
};

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

Outcome mergePlans(const Input &input)
{
    const auto mine = openForChange(input);
    TALBOOK_TRY(mine);
    const QString path = input.argument(1);
    const auto theirs = Plan::open(path, planEnvironment(), {.access = PlanAccess::Read});
    TALBOOK_TRY(theirs);
    TALBOOK_TRY(requireSamePlan((*mine)->database(), (*theirs)->database()));
    const auto base = Base::of(input, **mine, **theirs);
    TALBOOK_TRY(base);
    const MergeFiles files{&base->database(), &(*mine)->database(), &(*theirs)->database()};
    const auto comparison = compareForMerge(files);
    TALBOOK_TRY(comparison);
    const auto conflicts = conflictLines(files, *comparison);
    TALBOOK_TRY(conflicts);
    if (!conflicts->empty() && !input.has("prefer")) {
        Outcome outcome = told(input, 0, *conflicts);
        outcome.status = Outcome::failed;
        outcome.message = QCoreApplication::translate(
            "Cli", "Both sides changed the same; nothing was merged. Say whose version to take: --prefer mine or "
                   "--prefer theirs.");
        return outcome;
    }
    const auto version = versionOf((*theirs)->database());
    TALBOOK_TRY(version);
    const std::vector<MergeSide> answers(comparison->conflicts.size(),
                                         input.text("prefer") == u"theirs"_s ? MergeSide::Theirs : MergeSide::Mine);
    const auto merged = (*mine)->run(mergeTitle(QFileInfo(path).fileName()), [&](Edit &edit) {
        edit.setMergedVersion(*version);
        return applyMerge(edit, files, *comparison, answers);
    });
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
             {"prefer", OptionKind::Choice, "mine|theirs",
              QT_TRANSLATE_NOOP("Cli", "Whose version to take of what both changed")}},
            mergePlans};
}

} // namespace talbook::cli
