#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/dates.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// "11 Feb 2027 15:04", "11.02.2027 15:04".
QString timeText(const Wording &words, const QDateTime &time)
{
    return shortDate(time.date(), words.locale()) + words.locale().toString(time.time(), u" HH:mm"_s);
}

Outcome showSteps(const Input &input, const Plan &plan, const QString &heading)
{
    const auto steps = plan.history().steps();
    TALBOOK_TRY(steps);
    if (input.json()) {
        QJsonArray json;
        for (const HistoryStep &step : *steps) {
            json.append(QJsonObject{{u"title"_s, step.title},
                                    {u"time"_s, step.time.toUTC().toString(Qt::ISODate)},
                                    {u"done"_s, step.done}});
        }
        return jsonText({{u"steps"_s, json}});
    }
    if (steps->empty())
        return Outcome::text(QCoreApplication::translate("Cli", "The plan has no history yet.") + u'\n');
    TextTable table({{QCoreApplication::translate("Cli", "Time")},
                     {QCoreApplication::translate("Cli", "Step")},
                     {QCoreApplication::translate("Cli", "State")}});
    for (const HistoryStep &step : *steps) {
        table.add(
            {timeText(input.words(), step.time.toLocalTime()), step.title,
             step.done ? QCoreApplication::translate("Cli", "done") : QCoreApplication::translate("Cli", "undone")});
    }
    return Outcome::text(heading + table.text());
}

Outcome showHistory(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    return showSteps(input, **plan, QString());
}

/// All the steps that were asked for, or none.
Outcome stepThrough(const Input &input, bool undo)
{
    int wanted = 1;
    if (!input.argument(1).isNull()) {
        bool isNumber = false;
        wanted = input.argument(1).toInt(&isNumber);
        if (!isNumber || wanted < 1)
            return Outcome::usage(
                QCoreApplication::translate("Cli", "N is a whole number from 1, not “%1”.").arg(input.argument(1)));
    }
    const auto plan = openForChange(input);
    TALBOOK_TRY(plan);
    const auto steps = (*plan)->history().steps();
    TALBOOK_TRY(steps);
    const auto possible = int(std::ranges::count(*steps, undo, &HistoryStep::done));
    if (possible > 0 && possible < wanted) {
        return Error{ErrorCode::NotFound,
                     undo ? QCoreApplication::translate("Cli", "Only %n step(s) can be undone; nothing was changed.",
                                                        nullptr, possible)
                          : QCoreApplication::translate("Cli", "Only %n step(s) can be redone; nothing was changed.",
                                                        nullptr, possible),
                     {}};
    }
    QString heading;
    for (int i = 0; i < wanted; ++i) {
        const auto moved = undo ? (*plan)->undo() : (*plan)->redo();
        TALBOOK_TRY(moved);
        heading +=
            (undo ? QCoreApplication::translate("Cli", "Undone: %1") : QCoreApplication::translate("Cli", "Redone: %1"))
                .arg(moved->title) +
            u'\n';
    }
    Outcome outcome = showSteps(input, **plan, heading + u'\n');
    if (outcome.status == Outcome::done)
        TALBOOK_TRY((*plan)->publish());
    return outcome;
}

Outcome undoSteps(const Input &input)
{
    return stepThrough(input, true);
}

Outcome redoSteps(const Input &input)
{
    return stepThrough(input, false);
}

} // namespace

Command undoCommand()
{
    return {"undo",
            "PLAN [N]",
            QT_TRANSLATE_NOOP("Cli", "Undoes the last step, or the last N; all of them or none."),
            {},
            undoSteps};
}

Command redoCommand()
{
    return {"redo",
            "PLAN [N]",
            QT_TRANSLATE_NOOP("Cli", "Does the last undone step again, or the last N; all of them or none."),
            {},
            redoSteps};
}

Command historyCommand()
{
    return {"history", "PLAN", QT_TRANSLATE_NOOP("Cli", "Lists the plan's steps, oldest first."), {}, showHistory};
}

} // namespace talbook::cli
