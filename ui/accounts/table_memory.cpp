#include "ui/accounts/table_memory.h"

#include <QSettings>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString groupOf(const QUuid &plan)
{
    return u"plans/"_s + plan.toString(QUuid::WithoutBraces) + u"/accounts/"_s;
}

std::optional<FilterField> fieldNamed(const QString &name)
{
    for (const AccountColumn &column : accountColumnTable()) {
        if (filterFieldName(column.field) == name)
            return column.field;
    }
    return std::nullopt;
}

} // namespace

std::optional<TableState> rememberedTable(const QUuid &plan)
{
    if (plan.isNull())
        return std::nullopt;
    const QSettings settings;
    const QString group = groupOf(plan);
    if (!settings.contains(group + u"columns"_s))
        return std::nullopt;
    TableState state;
    // "score 124 shown", and "score desc": a word more or less is from another release and skipped.
    for (const QString &text : settings.value(group + u"columns"_s).toStringList()) {
        const QStringList words = text.split(u' ');
        if (const auto field = words.size() == 3 ? fieldNamed(words[0]) : std::nullopt)
            state.columns.push_back({*field, words[2] == u"shown", words[1].toInt()});
    }
    for (const QString &text : settings.value(group + u"sort"_s).toStringList()) {
        const QStringList words = text.split(u' ');
        if (const auto field = words.size() == 2 ? fieldNamed(words[0]) : std::nullopt)
            state.sort.append({columnOf(*field), words[1] == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    state.filter = settings.value(group + u"filter"_s).toString();
    state.talOnly = settings.value(group + u"tal_only"_s).toBool();
    return state;
}

void rememberTable(const QUuid &plan, const TableState &state)
{
    if (plan.isNull())
        return;
    QStringList columns;
    for (const ColumnPlace &place : state.columns)
        columns.append(u"%1 %2 %3"_s.arg(filterFieldName(place.field))
                           .arg(place.width)
                           .arg(place.shown ? u"shown"_s : u"hidden"_s));
    QStringList sort;
    for (const SortKey &key : state.sort)
        sort.append(filterFieldName(accountColumnTable()[size_t(key.column)].field) +
                    (key.order == Qt::DescendingOrder ? u" desc"_s : u" asc"_s));
    QSettings settings;
    const QString group = groupOf(plan);
    settings.setValue(group + u"columns"_s, columns);
    settings.setValue(group + u"sort"_s, sort);
    settings.setValue(group + u"filter"_s, state.filter);
    settings.setValue(group + u"tal_only"_s, state.talOnly);
}

} // namespace talbook
