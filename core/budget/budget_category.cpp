#include "core/budget/budget_category.h"

#include "core/base/json_file.h"
#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// "Events & gifts", "events_and_gifts" and "Events, gifts" are one.
QString folded(const QString &text)
{
    QString key = foldText(text);
    key.replace(u'_', u' ').replace(u'&', u" and "_s).replace(u',', u' ');
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"and"_s);
    words.removeAll(u"и"_s);
    return words.join(u' ');
}

} // namespace

Expected<BudgetCategories> BudgetCategories::read(const Wording &words)
{
    const auto preset = readJsonFile(u":/presets/budget.json"_s);
    TALBOOK_TRY(preset);
    BudgetCategories categories;
    for (const QJsonValue &value : preset->value(u"categories"_s).toArray()) {
        Category category{value[u"id"_s].toString(), words.pick(value[u"name"_s]), words.pick(value[u"what"_s])};
        categories.m_idByText.insert(folded(category.id), category.id);
        const QJsonObject names = value[u"name"_s].toObject();
        for (const QJsonValue &name : names)
            categories.m_idByText.insert(folded(name.toString()), category.id);
        for (const QJsonValue &alias : value[u"aliases"_s].toArray())
            categories.m_idByText.insert(folded(alias.toString()), category.id);
        categories.m_categories.push_back(std::move(category));
    }
    const QJsonObject byChannel = preset->value(u"category_by_channel"_s).toObject();
    for (auto channel = byChannel.begin(); channel != byChannel.end(); ++channel)
        categories.m_byChannel.insert(foldText(channel.key()), channel.value().toString());
    for (const QJsonValue &value : preset->value(u"technology"_s).toArray()) {
        QStringList vendors;
        for (const QJsonValue &vendor : value[u"vendors"_s].toArray())
            vendors.append(vendor.toString());
        categories.m_technology.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]), vendors});
    }
    for (const QJsonValue &value : preset->value(u"headcount"_s).toArray())
        categories.m_headcount.append(words.pick(value[u"name"_s]));
    return categories;
}

QString BudgetCategories::idOf(const QString &text) const
{
    const QString plain = tidied(text);
    return m_idByText.value(folded(plain), plain);
}

QString BudgetCategories::name(const QString &id) const
{
    const auto known = std::ranges::find(m_categories, idOf(id), &Category::id);
    return known == m_categories.end() ? id : known->name;
}

QString BudgetCategories::ofChannel(const QString &channel) const
{
    return m_byChannel.value(foldText(channel));
}

int BudgetCategories::place(const QString &id) const
{
    const auto known = std::ranges::find(m_categories, idOf(id), &Category::id);
    return int(known - m_categories.begin());
}

} // namespace talbook
