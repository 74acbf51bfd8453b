#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/list_file.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/task_list.h"
#include "core/accounts/account_edit.h"
#include "core/accounts/programs.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/task_calendar.h"
#include "core/plays/campaigns.h"

#include <QBuffer>
#include <QCoreApplication>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *taskFormats = "table|csv|tsv|md|json|xlsx|ics";

Expected<TaskFilter> taskFilter(const Input &input, const Database &database)
{
    TaskFilter filter;
    filter.dueFrom = QDate::fromString(input.text("from"), Qt::ISODate);
    filter.dueTo = QDate::fromString(input.text("to"), Qt::ISODate);
    if (input.has("owner"))
        filter.owner = input.text("owner");
    filter.status = taskStatusFromKey(input.text("status"));
    if (input.has("program")) {
        const auto program = findProgram(database, input.text("program"));
        TALBOOK_TRY(program);
        filter.program = program->id;
    }
    if (input.has("campaign")) {
        const auto campaign = findCampaign(database, input.text("campaign"), input.words());
        TALBOOK_TRY(campaign);
        filter.campaign = campaign->id;
    }
    if (input.has("account")) {
        const auto account = findAccount(database, input.text("account"));
        TALBOOK_TRY(account);
        filter.account = *account;
    }
    return filter;
}

Expected<QByteArray> taskFile(const TaskList &list, const Plan &plan, const QString &format, const Wording &words)
{
    const QDateTime stamp = planEnvironment().clock();
    if (format == u"ics")
        return calendarText(calendarOfTasks(list.tasks(), plan.uuid(), stamp, words));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriteOptions options;
    options.created = stamp;
    const bool forPrograms = format == u"csv" || format == u"tsv";
    TALBOOK_TRY(writeTable(forPrograms ? list.table() : list.table(words), buffer,
                           tableFileFormat(u"."_s + format).value(), options));
    return buffer.data();
}

Outcome listTasks(const Input &input)
{
    if (const QString fault = listFault(input, taskFormats); !fault.isNull())
        return Outcome::usage(fault);
    const QString format = listFormat(input, taskFormats);
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const Database &database = (*plan)->database();
    const auto filter = taskFilter(input, database);
    TALBOOK_TRY(filter);
    auto found = tasks(database, *filter, input.words());
    TALBOOK_TRY(found);
    auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    if (input.has("overdue"))
        std::erase_if(*found, [&](const Task &task) { return !isOverdue(task, input.asOf()); });
    const auto rows = qint64(found->size());
    const TaskList list(std::move(*found), std::move(*settings), input.asOf());
    const QString written = QCoreApplication::translate("Cli", "Wrote %n task(s) to “%1”.", nullptr, int(rows));
    if (format == u"json")
        return deliverList(input, jsonText({{u"tasks"_s, list.json()}}), rows, written);
    if (format == u"table") {
        const QString text =
            rows == 0 ? QCoreApplication::translate("Cli", "No task fits.") + u'\n' : list.text(input.words());
        return deliverList(input, Outcome::text(text).output, rows, written);
    }
    const auto bytes = taskFile(list, **plan, format, input.words());
    TALBOOK_TRY(bytes);
    return deliverList(input, *bytes, rows, written);
}

} // namespace

Command tasksCommand()
{
    return {
        "tasks",
        "PLAN",
        QT_TRANSLATE_NOOP("Cli", "Lists dated tasks by the day they are due; as a calendar with --format ics."),
        {{"from", OptionKind::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "due on that day or later")},
         {"to", OptionKind::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "due on that day or earlier")},
         {"owner", OptionKind::Text, "O", QT_TRANSLATE_NOOP("Cli", "only this person's; \"\" for nobody's")},
         {"status", OptionKind::Choice, "open|done|skipped", QT_TRANSLATE_NOOP("Cli", "only these")},
         {"overdue", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "only what is open and was due before the day")},
         {"campaign", OptionKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "only this campaign's")},
         {"account", OptionKind::Text, "A", QT_TRANSLATE_NOOP("Cli", "only this account's")},
         {"program", OptionKind::Text, "P", QT_TRANSLATE_NOOP("Cli", "only this program's")},
         {"format", OptionKind::Choice, taskFormats,
          QT_TRANSLATE_NOOP("Cli", "the form of the list (default: by the ending of FILE, else a table)")},
         {"out", OptionKind::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "write to a file, which is replaced whole")}},
        listTasks};
}

} // namespace talbook::cli
