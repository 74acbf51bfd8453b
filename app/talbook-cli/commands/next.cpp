#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/dates.h"
#include "core/plays/next_actions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject reasonJson(const ActionReason &reason)
{
    return {{u"record"_s, reason.isSignal ? u"signal"_s : u"activity"_s},
            {u"id"_s, reason.id},
            {u"date"_s, reason.date.toString(Qt::ISODate)},
            {u"kind"_s, reason.kind},
            {u"person"_s, reason.person.isEmpty() ? QJsonValue() : QJsonValue(reason.person)},
            {u"topic"_s, reason.topic.isEmpty() ? QJsonValue() : QJsonValue(reason.topic)},
            {u"count"_s, reason.count},
            {u"points"_s, thousandths(reason.points)}};
}

/// `why` has the sentence first, then a line a record; `records` has the same for programs.
QJsonObject actionJson(const NextAction &action, const Wording &words)
{
    QJsonArray why = {action.why}, records;
    for (const ActionReason &reason : action.reasons) {
        why.append(reasonText(reason, words));
        records.append(reasonJson(reason));
    }
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"account"_s, action.accountName},
            {u"account_id"_s, action.about.account.value},
            {u"rule"_s, action.about.rule},
            {u"rule_name"_s, action.ruleName},
            {u"cause"_s, action.about.cause},
            {u"what"_s, action.what},
            {u"why"_s, why},
            {u"records"_s, records},
            {u"record_count"_s, qint64(action.reasonCount)},
            {u"who"_s, whoText(action, words)},
            {u"role"_s, action.role},
            {u"owner"_s, textOrNull(action.owner)},
            {u"due"_s, action.due.toString(Qt::ISODate)},
            {u"since"_s, textOrNull(action.since.toString(Qt::ISODate))},
            {u"play"_s, textOrNull(action.playName)},
            {u"play_id"_s, textOrNull(action.playPreset)},
            {u"score"_s, thousandths(action.score)}};
}

QString actionTable(const std::vector<NextAction> &actions, const Wording &words)
{
    if (actions.empty())
        return QCoreApplication::translate("Cli", "Nothing is waiting: no account meets a rule that nobody has decided "
                                                  "about.") +
               u'\n';
    TextTable table({{QCoreApplication::translate("Cli", "Due")},
                     {QCoreApplication::translate("Cli", "Account")},
                     {QCoreApplication::translate("Cli", "Who")},
                     {QCoreApplication::translate("Cli", "What to do")},
                     {QCoreApplication::translate("Cli", "Why"), TextTable::Align::Left, TextTable::Cut::Never}});
    for (const NextAction &action : actions)
        table.add({shortDate(action.due, words.locale()), action.accountName, whoText(action, words), action.what,
                   action.why});
    return table.text();
}

Outcome showNext(const Input &input)
{
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    auto actions = nextActions((*plan)->database(), *standings, input.words());
    TALBOOK_TRY(actions);
    const size_t all = actions->size();
    if (const auto limit = input.count("limit"); limit && size_t(*limit) < all)
        actions->erase(actions->begin() + *limit, actions->end());
    if (!input.json())
        return Outcome::text(actionTable(*actions, input.words()));
    QJsonArray list;
    for (const NextAction &action : *actions)
        list.append(actionJson(action, input.words()));
    return jsonText({{u"actions"_s, list}, {u"all"_s, qint64(all)}});
}

} // namespace

Command nextCommand()
{
    return {"next",
            "PLAN",
            QT_TRANSLATE_NOOP("Cli",
                              "Lists the next actions: accounts that meet a rule which nobody has decided about, "
                              "the most urgent first, each with its reasons."),
            {{"limit", OptionKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "at most N actions")}},
            showNext};
}

} // namespace talbook::cli
