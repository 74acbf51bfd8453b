#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/kept_backups.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/plan/plan_contents.h"

#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What is wrong with the command line; null where nothing is.
QString backupFault(const Input &input)
{
    QStringList asked;
    for (const char *option : {"list", "compare", "restore"}) {
        if (input.has(option))
            asked.append(u"--"_s + QLatin1StringView(option));
    }
    if (!input.argument(1).isNull())
        asked.append(u"FILE"_s);
    if (asked.isEmpty())
        return QCoreApplication::translate("Cli",
                                           "FILE is missing: name the file for the copy, or say --list, --compare "
                                           "or --restore.");
    if (asked.size() > 1)
        return QCoreApplication::translate("Cli", "One thing at a time: %1 exclude one another.")
            .arg(asked.join(u", "_s));
    if (input.has("account") && !input.has("restore"))
        return QCoreApplication::translate("Cli", "--account belongs to --restore.");
    // A script's variable that is not set must not bring back the whole plan for one account.
    for (const char *option : {"compare", "restore", "account"}) {
        if (input.has(option) && input.text(option).isEmpty())
            return QCoreApplication::translate("Cli", "%1 is empty.").arg(u"--"_s + QLatin1StringView(option));
    }
    return {};
}

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

Outcome backUp(const Input &input)
{
    if (const QString fault = backupFault(input); !fault.isNull())
        return Outcome::usage(fault);
    if (input.has("list"))
        return listBackups(input);
    if (input.has("compare"))
        return compareWithBackup(input);
    return input.has("restore") ? restoreBackup(input) : copyPlan(input);
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "PLAN [FILE]",
            QT_TRANSLATE_NOOP("Cli", "Writes a verified copy of a plan to a new file, or lists, compares and restores "
                                     "the backups that Talbook keeps by itself."),
            {{"list", OptionKind::Switch, nullptr, QT_TRANSLATE_NOOP("Cli", "the backups of the plan, newest first")},
             {"compare", OptionKind::Text, "BACKUP",
              QT_TRANSLATE_NOOP("Cli", "what has changed since that backup, by account, as Markdown")},
             {"restore", OptionKind::Text, "BACKUP",
              QT_TRANSLATE_NOOP("Cli", "bring back what that backup holds, in one step that can be undone")},
             {"account", OptionKind::Text, "ACCOUNT",
              QT_TRANSLATE_NOOP("Cli", "with --restore: this account alone, with all that hangs on it")}},
            backUp};
}

} // namespace talbook::cli
