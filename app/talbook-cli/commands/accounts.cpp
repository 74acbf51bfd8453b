#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/account_list.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/filter.h"
#include "core/scoring/explanation.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString accountText(const Standings &standings, size_t index, FilterField field)
{
    const FilterValue value = standings.value(index, field);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString accountTable(const Standings &standings, const std::vector<size_t> &indexes, const Wording &words)
{
    using Align = TextTable::Align;
    TextTable table({{QCoreApplication::translate("Cli", "Name")},
                     {QCoreApplication::translate("Cli", "Industry")},
                     {QCoreApplication::translate("Cli", "Country")},
                     {QCoreApplication::translate("Cli", "Owner")},
                     {QCoreApplication::translate("Cli", "Tier")},
                     {QCoreApplication::translate("Cli", "Grade")},
                     {QCoreApplication::translate("Cli", "Score"), Align::Right},
                     {QCoreApplication::translate("Cli", "Fit"), Align::Right},
                     {QCoreApplication::translate("Cli", "Intent"), Align::Right},
                     {QCoreApplication::translate("Cli", "Engagement"), Align::Right},
                     {QCoreApplication::translate("Cli", "Level")},
                     {QCoreApplication::translate("Cli", "Threads"), Align::Right},
                     {QCoreApplication::translate("Cli", "Coverage"), Align::Right}});
    const auto figure = [&words](double value) { return words.locale().toString(shownScore(value), 'f', 1); };
    for (const size_t index : indexes) {
        const Standing &standing = standings[index];
        const AccountScore &score = standing.score;
        table.add(
            {accountText(standings, index, FilterField::Name), accountText(standings, index, FilterField::Industry),
             accountText(standings, index, FilterField::Country), accountText(standings, index, FilterField::Owner),
             tierName(standing.tier) + (standing.tierByHand ? u"*"_s : QString()), gradeName(standing.grade),
             figure(score.score), figure(score.fit), figure(score.intent), figure(score.engagement),
             intentLevelName(score.level, words), QString::number(score.threads),
             words.locale().toString(score.coverage * 100, 'f', 0) + u" %"_s});
    }
    return table.text();
}

Outcome listAccounts(const Input &input)
{
    const auto filter = Filter::parse(input.text("where"));
    if (!filter)
        return Outcome::usage(filter.error().message);
    const auto order =
        input.has("sort") ? AccountOrder::parse(input.text("sort")) : Expected<AccountOrder>(AccountOrder());
    if (!order)
        return Outcome::usage(order.error().message);

    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    std::vector<size_t> chosen = standings->matching(*filter, input.has("tal"));
    sortAccounts(chosen, *standings, *order, input.words().locale());
    if (const auto limit = input.count("limit"); limit && size_t(*limit) < chosen.size())
        chosen.resize(size_t(*limit));

    if (input.json()) {
        QJsonArray json;
        for (const size_t index : chosen)
            json.append(accountJson(*standings, index));
        return jsonText({{u"accounts"_s, json}});
    }
    if (chosen.empty())
        return Outcome::text(QCoreApplication::translate("Cli", "No account fits.") + u'\n');
    return Outcome::text(accountTable(*standings, chosen, input.words()));
}

} // namespace

Command accountsCommand()
{
    return {"accounts",
            "PLAN",
            QT_TRANSLATE_NOOP(
                "Cli", "Lists accounts with their scores, the highest first. A tier with a star was set by hand."),
            {{"tal", OptionKind::Switch, "",
              QT_TRANSLATE_NOOP("Cli", "only the target account list of the current program")},
             {"where", OptionKind::Text, "EXPR",
              QT_TRANSLATE_NOOP("Cli", "only those that fit, for example 'tier = 1 and intent >= 60'")},
             {"sort", OptionKind::Text, "FIELD[:desc]", QT_TRANSLATE_NOOP("Cli", "the order (default: score:desc)")},
             {"limit", OptionKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "only the first N")}},
            listAccounts};
}

} // namespace talbook::cli
