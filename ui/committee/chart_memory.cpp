#include "ui/committee/chart_memory.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString committeeGroup(const QUuid &plan)
{
    return u"plans/"_s + plan.toString(QUuid::WithoutBraces) + u"/committee/"_s;
}

QString accountGroup(const QUuid &plan, AccountId account)
{
    return committeeGroup(plan) + QString::number(account.value) + u'/';
}

/// What is as it would be anyway leaves nothing behind.
void keep(const QString &key, const QVariant &value, bool usual)
{
    QSettings settings;
    if (!usual)
        settings.setValue(key, value);
    else if (settings.contains(key))
        settings.remove(key);
}

} // namespace

ChartState rememberedChart(const QUuid &plan, AccountId account)
{
    ChartState state;
    if (plan.isNull() || account.isNull())
        return state;
    const QSettings settings;
    const QString group = accountGroup(plan, account);
    bool isNumber = false;
    const double zoom = settings.value(group + u"zoom"_s).toDouble(&isNumber);
    if (isNumber && zoom > 0)
        state.zoom = zoom;
    for (const QString &person : settings.value(group + u"folded"_s).toStringList())
        state.folded.insert(person.toLongLong());
    return state;
}

void rememberZoom(const QUuid &plan, AccountId account, std::optional<double> zoom)
{
    if (!plan.isNull() && !account.isNull())
        keep(accountGroup(plan, account) + u"zoom"_s, zoom.value_or(0), !zoom);
}

void rememberFolded(const QUuid &plan, AccountId account, const std::unordered_set<qint64> &folded)
{
    if (plan.isNull() || account.isNull())
        return;
    QStringList people;
    for (const qint64 person : folded)
        people.append(QString::number(person));
    std::ranges::sort(people);
    keep(accountGroup(plan, account) + u"folded"_s, people, people.isEmpty());
}

bool rememberedTableView(const QUuid &plan)
{
    return !plan.isNull() && QSettings().value(committeeGroup(plan) + u"view"_s).toString() == u"table";
}

void rememberTableView(const QUuid &plan, bool table)
{
    if (!plan.isNull())
        keep(committeeGroup(plan) + u"view"_s, u"table"_s, !table);
}

} // namespace talbook
