#include "core/scoring/model_definition.h"

#include "core/base/json_file.h"
#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array<const char *, 6> criterionKinds = {"employees", "industry",   "revenue",
                                                        "geography", "tech_stack", "current_solution"};

std::vector<Band> bandsFrom(const QJsonValue &value)
{
    std::vector<Band> bands;
    for (const QJsonValue &band : value.toArray())
        bands.push_back({band[u"from"_s].toDouble(), band[u"share"_s].toDouble()});
    std::ranges::sort(bands, [](const Band &a, const Band &b) { return a.from > b.from; });
    return bands;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

Criterion criterionFrom(const QJsonObject &object, CriterionKind kind)
{
    Criterion criterion;
    criterion.kind = kind;
    criterion.id = object.value(u"id"_s).toString();
    criterion.group =
        object.value(u"group"_s).toString() == u"technographic" ? Component::Technographic : Component::Firmographic;
    criterion.weight = object.value(u"weight"_s).toDouble();
    criterion.bands = bandsFrom(object.value(u"bands"_s));
    criterion.primary = textsFrom(object.value(u"primary"_s));
    criterion.secondary = textsFrom(object.value(u"secondary"_s));
    criterion.primaryShare = object.value(u"primary_share"_s).toDouble(1);
    criterion.secondaryShare = object.value(u"secondary_share"_s).toDouble(0.5);
    return criterion;
}

QHash<QString, double> pointsFrom(const QJsonValue &value)
{
    QHash<QString, double> points;
    const QJsonObject object = value.toObject();
    for (auto point = object.begin(); point != object.end(); ++point)
        points.insert(point.key(), point.value().toDouble());
    return points;
}

const PointTable *tableOf(const std::vector<PointTable> &tables, const QString &id)
{
    for (const PointTable &table : tables) {
        if (table.id == id)
            return &table;
    }
    return nullptr;
}

IntentRules intentFrom(const QJsonObject &o, const std::vector<PointTable> &tables)
{
    IntentRules rules;
    const auto number = [&o](const char16_t *key, double otherwise) {
        return o.value(QStringView(key)).toDouble(otherwise);
    };
    rules.firstParty = number(u"first_party", rules.firstParty);
    rules.thirdParty = number(u"third_party", rules.thirdParty);
    rules.web = number(u"web", rules.web);
    rules.email = number(u"email", rules.email);
    rules.product = number(u"product", rules.product);
    rules.topic = number(u"topic", rules.topic);
    rules.hiring = number(u"hiring", rules.hiring);
    rules.technology = number(u"technology", rules.technology);
    rules.halfLifeDays = number(u"half_life", rules.halfLifeDays);
    rules.oldestDays = int(number(u"oldest", rules.oldestDays));
    rules.targetPoints = number(u"target", rules.targetPoints);
    rules.hot = number(u"hot", rules.hot);
    rules.warm = number(u"warm", rules.warm);
    rules.engaged = number(u"engaged", rules.engaged);
    rules.spikePoints = number(u"spike", rules.spikePoints);
    if (const PointTable *table = tableOf(tables, o.value(u"points_of_table"_s).toString()))
        rules.points = *table;
    rules.points.points.insert(pointsFrom(o.value(u"points"_s)));
    return rules;
}

EngagementRules engagementFrom(const QJsonObject &object, const std::vector<PointTable> &tables,
                               const QString &ownTableName)
{
    EngagementRules rules;
    rules.table = object.value(u"table"_s).toString();
    if (const PointTable *table = tableOf(tables, rules.table))
        rules.points = *table;
    if (const auto own = pointsFrom(object.value(u"points"_s));
        object.contains(u"points"_s) && own != rules.points.points)
        rules.points = {{}, ownTableName, own};
    rules.windowDays = object.value(u"window"_s).toInt(rules.windowDays);
    rules.fullPoints = object.value(u"full"_s).toDouble(rules.fullPoints);
    rules.halfLifeDays = object.value(u"half_life"_s).toDouble(0);
    rules.engagedDays = object.value(u"engaged_days"_s).toInt(rules.engagedDays);
    return rules;
}

} // namespace

ScoringModel ModelPresets::model(const QJsonObject &definition) const
{
    const QJsonObject object = completed(definition);
    ScoringModel model;
    const QJsonObject weights = object.value(u"weights"_s).toObject();
    for (int i = 0; i < componentCount; ++i)
        model.weights[size_t(i)] = weights.value(componentId(Component(i))).toDouble();
    for (const QJsonValue &cut : object.value(u"grades"_s).toArray())
        model.grades.push_back({cut[u"grade"_s].toString(), cut[u"from"_s].toDouble(), cut[u"tier"_s].toInt()});
    std::ranges::sort(model.grades, [](const GradeCut &a, const GradeCut &b) { return a.from > b.from; });
    for (const QJsonValue &criterion : object.value(u"criteria"_s).toArray()) {
        if (const auto kind = criterionKindFrom(criterion[u"kind"_s].toString()))
            model.criteria.push_back(criterionFrom(criterion.toObject(), *kind));
    }
    const QJsonObject aliases = object.value(u"aliases"_s).toObject();
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
        model.aliases.insert(foldText(alias.key()), foldText(alias.value().toString()));
    const QJsonObject regions = object.value(u"regions"_s).toObject();
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        for (const QString &country : textsFrom(region.value()))
            model.regionOf.insert(foldText(country), foldText(region.key()));
    }
    model.intent = intentFrom(object.value(u"intent"_s).toObject(), m_tables);
    model.engagement = engagementFrom(object.value(u"engagement"_s).toObject(), m_tables, m_ownTableName);
    model.strategicByAcv = bandsFrom(object.value(u"strategic_by_acv"_s));
    const QJsonObject relationship = object.value(u"relationship"_s).toObject();
    model.supporterPoints = relationship.value(u"supporter"_s).toDouble(model.supporterPoints);
    model.championPoints = relationship.value(u"champion"_s).toDouble(model.championPoints);
    model.earlierOpportunityPoints =
        relationship.value(u"earlier_opportunity"_s).toDouble(model.earlierOpportunityPoints);
    const QJsonObject timing = object.value(u"timing"_s).toObject();
    model.fundingPoints = timing.value(u"funding"_s).toDouble(model.fundingPoints);
    model.leadershipPoints = timing.value(u"leadership"_s).toDouble(model.leadershipPoints);
    model.expansionPoints = timing.value(u"expansion"_s).toDouble(model.expansionPoints);
    model.renewalPoints = timing.value(u"renewal"_s).toDouble(model.renewalPoints);
    model.timingDays = timing.value(u"days"_s).toInt(model.timingDays);
    const QJsonObject sources = object.value(u"sources"_s).toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source)
        model.sources.insert(activityKindKey(source.key()), intentSourceFrom(source.value().toString()));
    const QJsonObject thresholds = object.value(u"thresholds"_s).toObject();
    model.fitThreshold = thresholds.value(u"fit"_s).toDouble(model.fitThreshold);
    model.intentThreshold = thresholds.value(u"intent"_s).toDouble(model.intentThreshold);
    return model;
}

namespace
{

QJsonValue withValueAt(const QJsonValue &whole, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const qsizetype slash = path.indexOf(u'/');
    const QString key = path.left(slash < 0 ? path.size() : slash).toString();
    const QStringView rest = slash < 0 ? QStringView() : path.mid(slash + 1);
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (isIndex && index >= 0 && index < array.size())
            array[index] = withValueAt(array.at(index), rest, value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object.insert(key, withValueAt(object.value(key), rest, value));
    return object;
}

QJsonArray ascending(const QJsonArray &bands)
{
    std::vector<QJsonValue> sorted(bands.begin(), bands.end());
    std::ranges::stable_sort(sorted, [](const QJsonValue &a, const QJsonValue &b) {
        return a[u"from"_s].toDouble() < b[u"from"_s].toDouble();
    });
    QJsonArray array;
    for (const QJsonValue &band : sorted)
        array.append(band);
    return array;
}

/// What `model` leaves out is `defaults`'; inside the groups of plain figures as well.
QJsonObject withDefaults(QJsonObject model, const QJsonObject &defaults, bool deep)
{
    for (auto entry = defaults.begin(); entry != defaults.end(); ++entry) {
        const QString key = entry.key();
        const bool group = key == u"intent" || key == u"engagement" || key == u"relationship" || key == u"timing" ||
                           key == u"thresholds";
        if (!model.contains(key))
            model.insert(key, entry.value());
        else if (deep && group && model.value(key).isObject())
            model.insert(key, withDefaults(model.value(key).toObject(), entry.value().toObject(), false));
    }
    return model;
}

} // namespace

QJsonValue valueAt(const QJsonObject &definition, QStringView path)
{
    QJsonValue value = definition;
    for (const QStringView part : path.split(u'/')) {
        if (!value.isArray()) {
            value = value.toObject().value(part);
            continue;
        }
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        const QJsonArray array = value.toArray();
        value = isIndex && index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

void setValueAt(QJsonObject &definition, QStringView path, const QJsonValue &value)
{
    definition = withValueAt(definition, path, value).toObject();
}

std::optional<CriterionKind> criterionKindFrom(const QString &text)
{
    for (size_t i = 0; i < criterionKinds.size(); ++i) {
        if (text == QLatin1StringView(criterionKinds[i]))
            return CriterionKind(i);
    }
    return std::nullopt;
}

Expected<ModelPresets> ModelPresets::load(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/scoring/models.json"_s);
    TALBOOK_TRY(file);
    auto tables = pointTables(words);
    TALBOOK_TRY(tables);
    ModelPresets presets;
    presets.m_defaults = file->value(u"defaults"_s).toObject();
    presets.m_tables = std::move(*tables);
    presets.m_ownTableName = words.translate("Scoring", "Own points");
    for (const QJsonValue &value : file->value(u"models"_s).toArray()) {
        QJsonObject definition = value.toObject();
        const QString id = definition.take(u"id"_s).toString();
        const QString name = words.pick(definition.take(u"name"_s));
        presets.m_presets.push_back({id, name, presets.completed(std::move(definition))});
    }
    return presets;
}

const ModelPresets::Preset *ModelPresets::find(const QString &id) const
{
    for (const Preset &preset : m_presets) {
        if (preset.id == id)
            return &preset;
    }
    return nullptr;
}

QJsonObject ModelPresets::completed(QJsonObject definition) const
{
    definition = withDefaults(std::move(definition), m_defaults, true);
    QJsonArray criteria = definition.value(u"criteria"_s).toArray();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        QJsonObject criterion = criteria.at(i).toObject();
        if (criterion.contains(u"bands"_s))
            criterion.insert(u"bands"_s, ascending(criterion.value(u"bands"_s).toArray()));
        criteria[i] = criterion;
    }
    definition.insert(u"criteria"_s, criteria);
    definition.insert(u"strategic_by_acv"_s, ascending(definition.value(u"strategic_by_acv"_s).toArray()));
    QJsonObject engagement = definition.value(u"engagement"_s).toObject();
    if (!engagement.contains(u"points"_s)) {
        QJsonObject points;
        if (const PointTable *table = tableOf(m_tables, engagement.value(u"table"_s).toString())) {
            for (auto point = table->points.begin(); point != table->points.end(); ++point)
                points.insert(point.key(), point.value());
        }
        engagement.insert(u"points"_s, points);
        definition.insert(u"engagement"_s, engagement);
    }
    return definition;
}

} // namespace talbook
