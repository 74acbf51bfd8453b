#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/committee_report.h"
#include "app/talbook-cli/plans.h"
#include "core/accounts/account_edit.h"
#include "core/committee/proposed_roles.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes the proposals of the account's people into the plan as one step; what is not published never was.
Expected<void> acceptRoles(Plan &plan, AccountId account, const TitleClassifier &titles)
{
    const auto work = [&](Edit &edit) -> Expected<void> {
        const auto accepted = acceptProposedRoles(edit, account, titles);
        TALBOOK_TRY(accepted);
        edit.setTitle(QCoreApplication::translate("Cli", "Accept %n proposed role(s)", nullptr, int(*accepted)));
        return {};
    };
    TALBOOK_TRY(plan.run(QCoreApplication::translate("Cli", "Accept proposed roles"), work));
    return plan.hasUnpublishedChanges() ? plan.publish() : Expected<void>();
}

Outcome showCommittee(const Input &input)
{
    const bool accepts = input.has("accept-roles");
    const auto plan = accepts ? openForChange(input) : openForReading(input);
    TALBOOK_TRY(plan);
    const auto account = findAccount((*plan)->database(), input.argument(1));
    TALBOOK_TRY(account);
    const auto titles = TitleClassifier::ofPlan((*plan)->database());
    TALBOOK_TRY(titles);
    if (accepts)
        TALBOOK_TRY(acceptRoles(**plan, *account, *titles));
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    const auto report = CommitteeReport::read((*plan)->database(), *standings, *account, *titles);
    TALBOOK_TRY(report);
    return input.json() ? Outcome(jsonText(report->json(input.words()))) : Outcome::text(report->text(input.words()));
}

} // namespace

Command committeeCommand()
{
    return {"committee",
            "PLAN ACCOUNT",
            QT_TRANSLATE_NOOP("Cli", "Shows an account's buying committee: threads, coverage, gaps, who reports to "
                                     "whom, whom to reach next and by whom."),
            {{"accept-roles", OptionKind::Switch, "",
              QT_TRANSLATE_NOOP("Cli", "give the roles that titles propose to people without one, as one undoable "
                                       "step")}},
            showCommittee};
}

} // namespace talbook::cli
