#include "app/talbook-cli/account_table.h"

#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/scoring_words.h"
#include "app/talbook-cli/text_table.h"
#include "core/scoring/explanation.h"

#include <QCoreApplication>

#include <array>

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

} // namespace

Table accountsForFile(const Standings &standings, const std::vector<size_t> &indexes, ColumnTitles titles)
{
    Table table;
    table.title = QCoreApplication::translate("Cli", "Accounts");
    for (const FileColumn &column : fileColumns) {
        table.columns.push_back({titles == ColumnTitles::Keys ? QString::fromLatin1(column.key)
                                                              : QCoreApplication::translate("Cli", column.title),
                                 column.type});
    }
    table.rows.reserve(indexes.size());
    for (const size_t index : indexes) {
        const QJsonObject account = accountJson(standings, index);
        std::vector<TableCell> row;
        for (const FileColumn &column : fileColumns) {
            row.push_back(
                cellOf(account.value(QLatin1StringView(column.key)), column.type, standings.facts().settings.currency));
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
             intentLevelName(score.level, words), QString::number(score.threads),
             words.locale().toString(score.coverage * 100, 'f', 0) + u" %"_s});
    }
    return table.text();
}

} // namespace talbook::cli
