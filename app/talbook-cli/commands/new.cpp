#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/plans.h"
#include "core/accounts/account_table.h"
#include "core/base/currencies.h"
#include "core/exchange/sample_plan.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome makePlan(const Input &input)
{
    NewPlan settings;
    if (input.has("currency"))
        settings.currency = input.text("currency").toUpper();
    if (!isKnownCurrency(settings.currency)) {
        return Outcome::usage(
            QCoreApplication::translate("Cli", "--currency: “%1” is no currency. Give its code of ISO 4217 in three "
                                               "letters, for example EUR.")
                .arg(input.text("currency")));
    }
    const qint64 month = input.count("fiscal-year-start").value_or(1);
    if (month > 12) {
        return Outcome::usage(
            QCoreApplication::translate("Cli", "The fiscal year begins in a month from 1 to 12, not %1.").arg(month));
    }
    settings.fiscalYearStart = int(month);
    const QString path = input.argument(0);
    const auto fill = [&input](Plan &plan) -> Expected<void> {
        return input.has("sample") ? fillWithSample(plan, input.asOf(), input.words()) : Expected<void>();
    };
    const auto plan = Plan::create(path, planEnvironment(), PlanAccess::Once, settings, fill);
    TALBOOK_TRY(plan);
    const auto accounts = AccountTable::read((*plan)->database(), {});
    TALBOOK_TRY(accounts);
    if (input.json())
        return jsonText({{u"plan"_s, path}, {u"accounts"_s, qint64(accounts->size())}});
    return Outcome::text(QCoreApplication::translate("Cli", "Made the plan “%1”.").arg(path) + u'\n');
}

} // namespace

Command newCommand()
{
    return {
        "new",
        "PLAN",
        QT_TRANSLATE_NOOP("Cli", "Makes a plan. An existing file is never replaced."),
        {{"sample", OptionKind::Switch, "",
          QT_TRANSLATE_NOOP("Cli", "fill it with the sample program: invented companies and a year up to the date")},
         {"currency", OptionKind::Text, "CODE", QT_TRANSLATE_NOOP("Cli", "the plan's currency (default: EUR)")},
         {"fiscal-year-start", OptionKind::Count, "MONTH",
          QT_TRANSLATE_NOOP("Cli", "the month in which the fiscal year begins (default: 1)")}},
        makePlan};
}

} // namespace talbook::cli
