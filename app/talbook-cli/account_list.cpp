#include "app/talbook-cli/account_list.h"

#include "core/accounts/priority.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What an account is compared by; each text is prepared once, however often it is compared.
struct SortKey
{
    std::optional<double> number;
    std::optional<QCollatorSortKey> text;

    bool isUnknown() const { return !number && !text; }
};

SortKey sortKey(const Standings &standings, size_t index, FilterField field, const QCollator &collator)
{
    // The level's words follow each other as cold, engaged, warm, hot; an id is a number.
    if (field == FilterField::Level)
        return {double(standings[index].score.level), {}};
    if (field == FilterField::Id)
        return {double(standings.accounts()[index].id.value), {}};
    const FilterValue value = standings.value(index, field);
    if (const double *number = std::get_if<double>(&value))
        return {*number, {}};
    if (const bool *truth = std::get_if<bool>(&value))
        return {*truth ? 1.0 : 0.0, {}};
    const QString *text = std::get_if<QString>(&value);
    // High before low, and both before a plan's own words.
    if (const auto priority = text && field == FilterField::Priority ? priorityFromText(*text) : std::nullopt)
        return {double(*priority), {}};
    if (text)
        return {{}, collator.sortKey(*text)};
    return {};
}

/// Below zero where a stands first, in rising order.
int compareKeys(const SortKey &a, const SortKey &b)
{
    if (a.number && b.number)
        return *a.number < *b.number ? -1 : int(*a.number > *b.number);
    if (a.text && b.text)
        return a.text->compare(*b.text);
    return int(b.number.has_value()) - int(a.number.has_value());
}

} // namespace

Expected<AccountOrder> AccountOrder::parse(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QString direction = text.section(u':', 1);
    QStringList names;
    for (const FilterField field : filterFields()) {
        names.append(filterFieldName(field));
        if (name.compare(names.last(), Qt::CaseInsensitive) != 0)
            continue;
        if (direction.isEmpty() || direction == u"asc")
            return AccountOrder{field, false};
        if (direction == u"desc")
            return AccountOrder{field, true};
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Cli", "The order is “asc” or “desc”, not “%1”.").arg(direction),
                     {}};
    }
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Cli", "Accounts cannot be sorted by “%1”. There are: %2.")
                     .arg(name, names.join(u", "_s)),
                 {}};
}

void sortAccounts(std::vector<size_t> &indexes, const Standings &standings, const AccountOrder &order,
                  const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Row
    {
        size_t index;
        SortKey key;
        SortKey name;
    };
    std::vector<Row> rows;
    rows.reserve(indexes.size());
    for (const size_t index : indexes) {
        rows.push_back({index, sortKey(standings, index, order.field, collator),
                        sortKey(standings, index, FilterField::Name, collator)});
    }
    std::ranges::sort(rows, [&](const Row &a, const Row &b) {
        if (a.key.isUnknown() != b.key.isUnknown())
            return b.key.isUnknown();
        if (const int way = compareKeys(a.key, b.key); way != 0)
            return order.descending ? way > 0 : way < 0;
        if (const int way = compareKeys(a.name, b.name); way != 0)
            return way < 0;
        return standings.accounts()[a.index].id < standings.accounts()[b.index].id;
    });
    for (size_t i = 0; i < rows.size(); ++i)
        indexes[i] = rows[i].index;
}

} // namespace talbook::cli
