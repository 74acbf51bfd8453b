#include "app/talbook-cli/plans.h"

#include "app/plan_environment.h"

#include <QJsonDocument>

namespace talbook::cli
{

Expected<std::unique_ptr<Plan>> openForReading(const Input &input)
{
    return Plan::open(input.argument(0), planEnvironment(), {.access = PlanAccess::Read});
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
