#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/plan/plan_contents.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome copyPlan(const Input &input)
{
    const QString target = input.argument(1);
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    TALBOOK_TRY((*plan)->publishCopy(target));
    // What is told of the copy is read from the copy.
    const auto copy = Plan::open(target, planEnvironment(), {.access = PlanAccess::Read});
    TALBOOK_TRY(copy);
    const auto rows = planContents((*copy)->database());
    TALBOOK_TRY(rows);
    const auto wanted = planContents((*plan)->database());
    TALBOOK_TRY(wanted);

    QJsonObject json;
    QJsonObject lost; // a verified copy loses nothing; what is told is counted all the same
    TextTable table({{QCoreApplication::translate("Cli", "Table")},
                     {QCoreApplication::translate("Cli", "Rows"), TextTable::Align::Right}});
    for (size_t i = 0; i < rows->size(); ++i) {
        const TableRows &of = (*rows)[i];
        if (const qint64 missing = (*wanted)[i].rows - of.rows; missing != 0)
            lost.insert(QString::fromLatin1(of.table), missing);
        json.insert(QString::fromLatin1(of.table), of.rows);
        table.add({QString::fromLatin1(of.table), input.words().locale().toString(of.rows)});
    }
    if (input.json())
        return jsonText({{u"file"_s, target}, {u"rows"_s, json}, {u"lost"_s, lost}});
    return Outcome::text(QCoreApplication::translate("Cli", "Wrote and verified “%1”.").arg(target) + u"\n\n"_s +
                         table.text());
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "PLAN FILE",
            QT_TRANSLATE_NOOP("Cli", "Writes a verified copy of a plan to a new file."),
            {},
            copyPlan};
}

} // namespace talbook::cli
