#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/settings.h"
#include "core/plan/plan_contents.h"
#include "core/plan/schema.h"

#include <QCoreApplication>

#include <array>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Counted
{
    const char *key;
    const char *table;
    const char *title;
};

constexpr std::array countedTables = {
    Counted{"accounts", "account", QT_TRANSLATE_NOOP("Cli", "Accounts")},
    Counted{"contacts", "contact", QT_TRANSLATE_NOOP("Cli", "Contacts")},
    Counted{"opportunities", "opportunity", QT_TRANSLATE_NOOP("Cli", "Opportunities")},
    Counted{"activities", "activity", QT_TRANSLATE_NOOP("Cli", "Activities")},
    Counted{"signals", "signal", QT_TRANSLATE_NOOP("Cli", "Signals")},
    Counted{"plays", "play", QT_TRANSLATE_NOOP("Cli", "Plays")},
    Counted{"campaigns", "campaign", QT_TRANSLATE_NOOP("Cli", "Campaigns")},
    Counted{"tasks", "task", QT_TRANSLATE_NOOP("Cli", "Tasks")},
    Counted{"budget_lines", "cost", QT_TRANSLATE_NOOP("Cli", "Budget lines")},
    Counted{"programs", "program", QT_TRANSLATE_NOOP("Cli", "Programs")},
};

Outcome tellContents(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto contents = planContents((*plan)->database());
    TALBOOK_TRY(contents);
    const auto settings = planSettings((*plan)->database());
    TALBOOK_TRY(settings);

    QJsonObject json;
    TextTable table({{QCoreApplication::translate("Cli", "In the plan")},
                     {QCoreApplication::translate("Cli", "Number"), TextTable::Align::Right}});
    for (const Counted &counted : countedTables) {
        for (const TableRows &found : *contents) {
            if (found.table != counted.table)
                continue;
            json.insert(QLatin1StringView(counted.key), found.rows);
            table.add({QCoreApplication::translate("Cli", counted.title), input.words().locale().toString(found.rows)});
        }
    }
    json.insert(u"currency"_s, settings->currency);
    json.insert(u"format"_s, planFormat);
    table.add({QCoreApplication::translate("Cli", "Currency"), settings->currency});
    table.add({QCoreApplication::translate("Cli", "File format"), QString::number(planFormat)});
    return input.json() ? Outcome(jsonText(json)) : Outcome::text(table.text());
}

} // namespace

Command infoCommand()
{
    return {"info", "PLAN", QT_TRANSLATE_NOOP("Cli", "Tells what is in a plan."), {}, tellContents};
}

} // namespace talbook::cli
