#include "core/committee/title_rules.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/plan/statement.h"
#include "core/scoring/facts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

const QString titleRulesKey = u"title_rules"_s;
const QString ownIdStart = u"own_"_s;

/// What the plan stores: {"own": […]} beside the rules that ship, or a complete set that replaces them; empty for
/// neither.
Expected<QJsonObject> storedRules(const Database &database)
{
    Statement stored(database, "SELECT value FROM setting WHERE key = ?");
    stored.bind(1, titleRulesKey);
    const QByteArray text = stored.step() ? stored.blob(0) : QByteArray();
    stored.reset();
    TALBOOK_TRY(stored.result());
    if (text.isEmpty())
        return QJsonObject();
    const QJsonDocument parsed = QJsonDocument::fromJson(text);
    // No object at all is a set without rules, and told as such.
    return parsed.isObject() ? parsed.object() : QJsonObject{{u"rules"_s, QJsonArray()}};
}

Expected<QJsonObject> withShipped(QJsonObject stored)
{
    if (stored.contains(u"rules"_s))
        return stored;
    auto all = readJsonFile(u":/presets/committee/titles.json"_s);
    TALBOOK_TRY(all);
    all->insert(u"own"_s, stored.value(u"own"_s));
    return *all;
}

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &text : list.toArray())
        found.append(text.toString());
    return found;
}

QJsonArray tidiedPhrases(const QStringList &phrases)
{
    QJsonArray list;
    for (const QString &phrase : phrases) {
        if (const QString text = tidied(phrase); !text.isEmpty() && !list.contains(text))
            list.append(text);
    }
    return list;
}

QJsonObject ownRuleJson(const TitleRule &rule, const QString &id)
{
    QJsonObject json{{u"id"_s, id}, {u"role"_s, buyingRoles().value(rule.role)}};
    const auto put = [&json](const QString &key, const QJsonArray &list) {
        if (!list.isEmpty())
            json.insert(key, list);
    };
    put(u"phrases"_s, tidiedPhrases(rule.phrases));
    put(u"unless"_s, tidiedPhrases(rule.unless));
    put(u"seniorities"_s, QJsonArray::fromStringList(rule.seniorities));
    put(u"departments"_s, QJsonArray::fromStringList(rule.departments));
    return json;
}

Expected<void> store(Edit &edit, const QJsonObject &rules)
{
    const QByteArray text = rules.isEmpty() ? QByteArray() : QJsonDocument(rules).toJson(QJsonDocument::Compact);
    return setSetting(edit, titleRulesKey, QString::fromUtf8(text));
}

} // namespace

Expected<QJsonObject> readTitleRules(const Database &database)
{
    auto stored = storedRules(database);
    TALBOOK_TRY(stored);
    return withShipped(std::move(*stored));
}

Expected<TitleRules> titleRules(const Database &database, const Wording &words)
{
    const auto all = readTitleRules(database);
    TALBOOK_TRY(all);
    TitleRules found;
    const auto add = [&](const QString &key, bool own) {
        for (const QJsonValue &value : all->value(key).toArray()) {
            found.rules.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]),
                                   int(buyingRoles().indexOf(value[u"role"_s].toString())), texts(value[u"phrases"_s]),
                                   texts(value[u"unless"_s]), texts(value[u"seniorities"_s]),
                                   texts(value[u"departments"_s]), own});
        }
    };
    add(u"own"_s, true);
    add(u"rules"_s, false);
    const auto addTerms = [&](const QJsonValue &list, std::vector<TitleTerm> &terms) {
        for (const QJsonValue &value : list.toArray())
            terms.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s])});
    };
    addTerms(all->value(u"seniorities"_s), found.seniorities);
    if (const QJsonValue usual = all->value(u"default_seniority"_s); usual.isObject())
        addTerms(QJsonArray{usual}, found.seniorities);
    addTerms(all->value(u"departments"_s), found.departments);
    return found;
}

Expected<void> storeOwnTitleRules(Edit &edit, const std::vector<TitleRule> &own)
{
    auto stored = storedRules(edit.database());
    TALBOOK_TRY(stored);
    QSet<QString> taken;
    for (const TitleRule &rule : own)
        taken.insert(rule.id);
    QJsonArray list;
    int number = 0;
    for (const TitleRule &rule : own) {
        QString id = rule.id;
        while (id.isEmpty() || !id.startsWith(ownIdStart)) {
            const QString next = ownIdStart + QString::number(++number);
            id = taken.contains(next) ? QString() : next;
        }
        taken.insert(id);
        list.append(ownRuleJson(rule, id));
    }
    if (list.isEmpty())
        stored->remove(u"own"_s);
    else
        stored->insert(u"own"_s, list);
    const auto all = withShipped(*stored);
    TALBOOK_TRY(all);
    TALBOOK_TRY(TitleClassifier::fromJson(*all, edit.database().shownName()));
    return store(edit, *stored);
}

Expected<void> storeTitleRules(Edit &edit, const QJsonObject &rules)
{
    if (!rules.isEmpty())
        TALBOOK_TRY(TitleClassifier::fromJson(rules, edit.database().shownName()));
    return store(edit, rules);
}

} // namespace talbook
