#include "app/talbook-cli/plans.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/printing.h"
#include "core/scoring/setting_notices.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<Plan>> openForReading(const Input &input)
{
    auto plan = Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Read});
    if (!plan)
        return withRemedy(plan.error(), input.argument(0));
    return plan;
}

Expected<std::unique_ptr<Plan>> openForScoring(const Input &input)
{
    auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    TALBOOK_TRY(tellNotices(**plan, input));
    return plan;
}

Expected<void> tellNotices(const Plan &plan, const Input &input)
{
    const auto notices = settingNotices(plan.database(), input.words());
    TALBOOK_TRY(notices);
    for (const SettingNotice &notice : *notices)
        printMessage(notice.sentence);
    return {};
}

Expected<std::unique_ptr<Plan>> openForChange(const Input &input)
{
    auto plan = Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Once});
    if (!plan)
        return withRemedy(plan.error(), input.argument(0));
    return plan;
}

Error withRemedy(Error error, const QString &path)
{
    const QFileInfo file(path);
    const bool mayBeDamaged =
        error.code == ErrorCode::NotAPlan && file.isFile() && file.size() > 0 && file.suffix() == u"talbook"_s;
    if (error.code != ErrorCode::Damaged && !mayBeDamaged)
        return error;
    error.message += u' ' + QCoreApplication::translate(
                                "Cli", "“%1” shows its backups; “%2” saves what can be read of it into a new file.")
                                .arg(u"talbook-cli backup PLAN --list"_s, u"talbook-cli recover PLAN FILE"_s);
    return error;
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace talbook::cli
