#include "app/talbook-cli/account_table.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/accounts/priority.h"
#include "core/base/percent.h"
#include "core/scoring/explanation.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct FileColumn
{
    const char *key; ///< in accountJson
    const char *title;
    ColumnType type = ColumnType::Text;
};

constexpr std::array fileColumns = {
    FileColumn{"id", QT_TRANSLATE_NOOP("Cli", "Id"), ColumnType::Text},
    FileColumn{"name", QT_TRANSLATE_NOOP("Cli", "Name")},
    FileColumn{"domain", QT_TRANSLATE_NOOP("Cli", "Domain")},
    FileColumn{"industry", QT_TRANSLATE_NOOP("Cli", "Industry")},
    FileColumn{"country", QT_TRANSLATE_NOOP("Cli", "Country")},
    FileColumn{"employees", QT_TRANSLATE_NOOP("Cli", "Employees"), ColumnType::Number},
    FileColumn{"revenue", QT_TRANSLATE_NOOP("Cli", "Revenue"), ColumnType::Money},
    FileColumn{"owner", QT_TRANSLATE_NOOP("Cli", "Owner")},
    FileColumn{"on_tal", QT_TRANSLATE_NOOP("Cli", "On the list")},
    FileColumn{"priority", QT_TRANSLATE_NOOP("Cli", "Priority")},
    FileColumn{"tier", QT_TRANSLATE_NOOP("Cli", "Tier"), ColumnType::Number},
    FileColumn{"tier_by_hand", QT_TRANSLATE_NOOP("Cli", "Tier by hand")},
    FileColumn{"recommended_tier", QT_TRANSLATE_NOOP("Cli", "Recommended tier"), ColumnType::Number},
    FileColumn{"grade", QT_TRANSLATE_NOOP("Cli", "Grade")},
    FileColumn{"score", QT_TRANSLATE_NOOP("Cli", "Score"), ColumnType::Number},
    FileColumn{"fit", QT_TRANSLATE_NOOP("Cli", "Fit"), ColumnType::Number},
    FileColumn{"intent", QT_TRANSLATE_NOOP("Cli", "Intent"), ColumnType::Number},
    FileColumn{"engagement", QT_TRANSLATE_NOOP("Cli", "Engagement"), ColumnType::Number},
    FileColumn{"level", QT_TRANSLATE_NOOP("Cli", "Level")},
    FileColumn{"engagement_level", QT_TRANSLATE_NOOP("Cli", "Engagement level")},
    FileColumn{"threads", QT_TRANSLATE_NOOP("Cli", "Threads"), ColumnType::Number},
    FileColumn{"coverage", QT_TRANSLATE_NOOP("Cli", "Coverage"), ColumnType::Number},
};

TableCell cellOf(const QJsonValue &value, ColumnType type, const QString &currency)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble() && type == ColumnType::Money)
        return Money{toMinor(value.toDouble(), currency), currency};
    if (value.isDouble() && type == ColumnType::Text)
        return QString::number(value.toInteger()); // an id is a name: no program may round it
    if (value.isDouble())
        return value.toDouble();
    return value.isString() ? TableCell(value.toString()) : TableCell();
}

QString accountText(const Standings &standings, size_t index, FilterField field)
{
    const FilterValue value = standings.value(index, field);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// A value that the keys of JSON hold as a word or a number of its own, in words for people; nothing for the rest.
std::optional<QString> inWords(const Standings &standings, size_t index, QLatin1StringView key, const Wording &words)
{
    const Standing &standing = standings[index];
    const auto yesOrNo = [&words](bool yes) {
        return yes ? words.translate("AccountsTable", "yes") : words.translate("AccountsTable", "no");
    };
    if (key == "on_tal"_L1)
        return yesOrNo(standings.accounts()[index].onTal);
    if (key == "tier_by_hand"_L1)
        return yesOrNo(standing.tierByHand);
    if (key == "priority"_L1)
        return priorityName(accountText(standings, index, FilterField::Priority), words);
    if (key == "tier"_L1)
        return tierName(standing.tier);
    if (key == "recommended_tier"_L1)
        return tierName(standing.recommendedTier);
    if (key == "grade"_L1)
        return gradeName(standing.grade);
    if (key == "level"_L1)
        return intentLevelName(standing.score.level, words);
    if (key == "engagement_level"_L1)
        return engagementLevelName(standing.score.engagementPoints, words);
    return std::nullopt;
}

/// A figure as accountsForPeople() shows it.
QString figureInWords(const Standings &standings, QLatin1StringView key, double figure, const Wording &words)
{
    const QLocale &locale = words.locale();
    if (key == "revenue"_L1)
        return locale.toString(figure, 'f', 0) + QChar(QChar::Nbsp) + standings.facts().settings.currency;
    if (key == "coverage"_L1)
        return percentText(figure * 100, locale);
    const bool whole = key == "employees"_L1 || key == "threads"_L1;
    return locale.toString(whole ? figure : shownScore(figure), 'f', whole ? 0 : 1);
}

} // namespace

Table accountsForFile(const Standings &standings, const std::vector<size_t> &indexes, Reader reader,
                      const Wording &words)
{
    Table table;
    table.title = QCoreApplication::translate("Cli", "Accounts");
    for (const FileColumn &column : fileColumns) {
        table.columns.push_back({reader == Reader::Program ? QString::fromLatin1(column.key)
                                                           : QCoreApplication::translate("Cli", column.title),
                                 column.type});
    }
    table.rows.reserve(indexes.size());
    for (const size_t index : indexes) {
        const QJsonObject account = accountJson(standings, index);
        std::vector<TableCell> row;
        for (const FileColumn &column : fileColumns) {
            const QLatin1StringView key(column.key);
            const QJsonValue value = account.value(key);
            const auto text =
                reader == Reader::Program ? std::optional<QString>() : inWords(standings, index, key, words);
            if (text)
                row.push_back(text->isEmpty() ? TableCell() : TableCell(*text));
            else if (reader == Reader::Person && value.isDouble() && column.type != ColumnType::Text)
                row.push_back(figureInWords(standings, key, value.toDouble(), words));
            else
                row.push_back(cellOf(value, column.type, standings.facts().settings.currency));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString accountsForPeople(const Standings &standings, const std::vector<size_t> &indexes, const Wording &words)
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
             intentLevelName(score.level, words), words.locale().toString(score.threads),
             percentText(score.coverage * 100, words.locale())});
    }
    return table.text();
}

} // namespace talbook::cli
