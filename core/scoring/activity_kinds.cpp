#include "core/scoring/activity_kinds.h"

#include "core/base/json_file.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QString activityKindKey(const QString &kind)
{
    return foldText(kind).remove(u'_').remove(u' ').remove(u'-');
}

IntentSource intentSourceFrom(const QString &id)
{
    if (id == u"web")
        return IntentSource::Web;
    if (id == u"email")
        return IntentSource::Email;
    return id == u"product" ? IntentSource::Product : IntentSource::None;
}

QString intentSourceId(IntentSource source)
{
    switch (source) {
    case IntentSource::Web:
        return u"web"_s;
    case IntentSource::Email:
        return u"email"_s;
    case IntentSource::Product:
        return u"product"_s;
    case IntentSource::None:
        break;
    }
    return u"none"_s;
}

Expected<ActivityKinds> ActivityKinds::load(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/activities.json"_s);
    TALBOOK_TRY(file);
    ActivityKinds kinds;
    for (const QJsonValue &value : file->value(u"kinds"_s).toArray()) {
        const QJsonObject object = value.toObject();
        ActivityKind kind;
        kind.id = object.value(u"id"_s).toString();
        kind.name = words.pick(object.value(u"name"_s));
        kind.inbound = object.value(u"direction"_s).toString() != u"outbound";
        kind.engages = object.value(u"engages"_s).toBool(true);
        kind.source = intentSourceFrom(object.value(u"source"_s).toString());
        kind.countsAs = stringsOf(object.value(u"counts_as"_s));
        kinds.m_byKey.insert(activityKindKey(kind.id), kinds.m_kinds.size());
        for (const QString &synonym : stringsOf(object.value(u"synonyms"_s)))
            kinds.m_byKey.insert(activityKindKey(synonym), kinds.m_kinds.size());
        kinds.m_kinds.push_back(std::move(kind));
    }
    return kinds;
}

const ActivityKind *ActivityKinds::find(const QString &idOrSynonym) const
{
    const auto found = m_byKey.constFind(activityKindKey(idOrSynonym));
    return found == m_byKey.constEnd() ? nullptr : &m_kinds[*found];
}

ActivityKind ActivityKinds::resolve(const QString &kind, const QString &channel) const
{
    if (const ActivityKind *known = find(kind))
        return *known;
    ActivityKind unknown;
    unknown.id = kind;
    unknown.name = kind;
    unknown.known = false;
    const QString folded = foldText(channel);
    if (folded == u"website" || folded == u"web")
        unknown.source = IntentSource::Web;
    else if (folded == u"email" || folded == u"e-mail")
        unknown.source = IntentSource::Email;
    else if (folded == u"product")
        unknown.source = IntentSource::Product;
    return unknown;
}

std::optional<double> PointTable::find(const ActivityKind &kind) const
{
    if (const auto own = points.constFind(kind.id); own != points.constEnd())
        return *own;
    for (const QString &other : kind.countsAs) {
        if (const auto found = points.constFind(other); found != points.constEnd())
            return *found;
    }
    if (!kind.known) {
        const QString key = activityKindKey(kind.id);
        for (auto point = points.constBegin(); point != points.constEnd(); ++point) {
            if (activityKindKey(point.key()) == key)
                return *point;
        }
    }
    return std::nullopt;
}

double PointTable::of(const ActivityKind &kind) const
{
    return find(kind).value_or(0);
}

Expected<std::vector<PointTable>> pointTables(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/scoring/engagement.json"_s);
    TALBOOK_TRY(file);
    std::vector<PointTable> tables;
    for (const QJsonValue &value : file->value(u"tables"_s).toArray()) {
        const QJsonObject object = value.toObject();
        PointTable table{object.value(u"id"_s).toString(), words.pick(object.value(u"name"_s)), {}};
        const QJsonObject points = object.value(u"points"_s).toObject();
        for (auto point = points.begin(); point != points.end(); ++point)
            table.points.insert(point.key(), point.value().toDouble());
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace talbook
