#include "app/talbook-cli/plans.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/printing.h"
#include "core/scoring/setting_notices.h"

#include <QJsonDocument>

namespace talbook::cli
{

Expected<std::unique_ptr<Plan>> openForReading(const Input &input)
{
    return Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Read});
}

Expected<std::unique_ptr<Plan>> openForScoring(const Input &input)
{
    auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto notices = settingNotices((*plan)->database(), input.words());
    TALBOOK_TRY(notices);
    for (const SettingNotice &notice : *notices)
        printMessage(notice.sentence);
    return plan;
}

Expected<std::unique_ptr<Plan>> openForChange(const Input &input)
{
    return Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Once});
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace talbook::cli
