#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/changes_report.h"
#include "app/talbook-cli/plans.h"
#include "core/exchange/plan_change_sources.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Expected<PlanChanges> changesAsked(const Input &input, const Database &plan)
{
    if (input.has("beside"))
        return changesFromFile(input.text("beside"), plan, planEnvironment(), input.words());
    if (input.has("since"))
        return changesFrom(plan, QDate::fromString(input.text("since"), Qt::ISODate).startOfDay(), input.words());
    return changesFromLastReview(plan, input.words());
}

Outcome showChanges(const Input &input)
{
    if (input.has("since") && input.has("beside"))
        return Outcome::usage(QCoreApplication::translate("Cli", "One thing at a time: %1 exclude one another.")
                                  .arg(u"--since, --beside"_s));
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto changes = changesAsked(input, (*plan)->database());
    if (!changes)
        return withRemedy(changes.error(), input.text("beside"));
    return tellChanges(input, *changes);
}

} // namespace

Command changesCommand()
{
    return {"changes",
            "PLAN",
            QT_TRANSLATE_NOOP("Cli", "Tells what has changed, by account: since the last review, since a day, or from "
                                     "another version of the plan."),
            {{"since", OptionKind::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "from that day on")},
             {"beside", OptionKind::Text, "FILE",
              QT_TRANSLATE_NOOP("Cli", "an older version, such as a backup or a colleague's copy")}},
            showChanges};
}

} // namespace talbook::cli
