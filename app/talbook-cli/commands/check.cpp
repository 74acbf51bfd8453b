#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "core/plan/plan_contents.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome checkFile(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    TALBOOK_TRY(checkWholePlan((*plan)->database()));
    if (input.json())
        return jsonText({{u"integrity"_s, u"ok"_s}, {u"findings"_s, QJsonArray()}});
    return Outcome::text(QCoreApplication::translate("Cli", "The file is whole.") + u'\n');
}

} // namespace

Command checkCommand()
{
    return {"check", "PLAN", QT_TRANSLATE_NOOP("Cli", "Checks the file from end to end."), {}, checkFile};
}

} // namespace talbook::cli
