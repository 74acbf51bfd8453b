#include "core/scoring/scoring_model.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array<const char *, componentCount> componentIds = {
    "firmographic", "technographic", "intent", "engagement", "strategic", "relationship", "timing"};
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

Criterion criterionFrom(const QJsonObject &object)
{
    Criterion criterion;
    criterion.id = object.value(u"id"_s).toString();
    criterion.group =
        object.value(u"group"_s).toString() == u"technographic" ? Component::Technographic : Component::Firmographic;
    const QString kind = object.value(u"kind"_s).toString();
    for (size_t i = 0; i < criterionKinds.size(); ++i) {
        if (kind == QLatin1StringView(criterionKinds[i]))
            criterion.kind = CriterionKind(i);
    }
    criterion.weight = object.value(u"weight"_s).toDouble();
    criterion.bands = bandsFrom(object.value(u"bands"_s));
    criterion.primary = textsFrom(object.value(u"primary"_s));
    criterion.secondary = textsFrom(object.value(u"secondary"_s));
    criterion.primaryShare = object.value(u"primary_share"_s).toDouble(1);
    criterion.secondaryShare = object.value(u"secondary_share"_s).toDouble(0.5);
    return criterion;
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
    if (const PointTable *table = tableOf(tables, o.value(u"points_of_table"_s).toString()))
        rules.points = *table;
    const QJsonObject own = o.value(u"points"_s).toObject();
    for (auto point = own.begin(); point != own.end(); ++point)
        rules.points.points.insert(point.key(), point.value().toDouble());
    return rules;
}

ScoringModel modelFrom(const QJsonObject &object, const std::vector<PointTable> &tables, const Wording &words)
{
    ScoringModel model;
    model.id = object.value(u"id"_s).toString();
    model.name = words.pick(object.value(u"name"_s));
    const QJsonObject weights = object.value(u"weights"_s).toObject();
    for (size_t i = 0; i < componentIds.size(); ++i)
        model.weights[i] = weights.value(QLatin1StringView(componentIds[i])).toDouble();
    for (const QJsonValue &cut : object.value(u"grades"_s).toArray())
        model.grades.push_back({cut[u"grade"_s].toString(), cut[u"from"_s].toDouble(), cut[u"tier"_s].toInt()});
    std::ranges::sort(model.grades, [](const GradeCut &a, const GradeCut &b) { return a.from > b.from; });
    for (const QJsonValue &criterion : object.value(u"criteria"_s).toArray())
        model.criteria.push_back(criterionFrom(criterion.toObject()));
    const QJsonObject aliases = object.value(u"aliases"_s).toObject();
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
        model.aliases.insert(foldText(alias.key()), foldText(alias.value().toString()));
    const QJsonObject regions = object.value(u"regions"_s).toObject();
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        for (const QString &country : textsFrom(region.value()))
            model.regionOf.insert(foldText(country), foldText(region.key()));
    }
    model.intent = intentFrom(object.value(u"intent"_s).toObject(), tables);
    const QJsonObject engagement = object.value(u"engagement"_s).toObject();
    model.engagement.table = engagement.value(u"table"_s).toString();
    if (const PointTable *table = tableOf(tables, model.engagement.table))
        model.engagement.points = *table;
    model.engagement.windowDays = engagement.value(u"window"_s).toInt(model.engagement.windowDays);
    model.engagement.fullPoints = engagement.value(u"full"_s).toDouble(model.engagement.fullPoints);
    model.engagement.halfLifeDays = engagement.value(u"half_life"_s).toDouble(0);
    model.engagement.engagedDays = engagement.value(u"engaged_days"_s).toInt(model.engagement.engagedDays);
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
    const QJsonObject thresholds = object.value(u"thresholds"_s).toObject();
    model.fitThreshold = thresholds.value(u"fit"_s).toDouble(model.fitThreshold);
    model.intentThreshold = thresholds.value(u"intent"_s).toDouble(model.intentThreshold);
    return model;
}

/// What a model does not say itself is the shipped default's.
QJsonObject withDefaults(QJsonObject model, const QJsonObject &defaults)
{
    for (auto entry = defaults.begin(); entry != defaults.end(); ++entry) {
        if (!model.contains(entry.key()))
            model.insert(entry.key(), entry.value());
    }
    return model;
}

} // namespace

QString componentId(Component component)
{
    return QLatin1StringView(componentIds[size_t(component)]);
}

double ScoringModel::weightSum() const
{
    double sum = 0;
    for (const double w : weights)
        sum += w;
    return sum;
}

QString ScoringModel::gradeOf(double score) const
{
    for (const GradeCut &cut : grades) {
        if (score >= cut.from)
            return cut.grade;
    }
    return u"Watch"_s;
}

int ScoringModel::tierOf(double score) const
{
    for (const GradeCut &cut : grades) {
        if (score >= cut.from)
            return cut.tier;
    }
    return 0;
}

Expected<std::vector<ScoringModel>> scoringModels(const Database &database, const Wording &words)
{
    const auto file = readJsonFile(u":/presets/scoring/models.json"_s);
    TALBOOK_TRY(file);
    const auto tables = pointTables(words);
    TALBOOK_TRY(tables);
    const QJsonObject defaults = file->value(u"defaults"_s).toObject();
    std::vector<ScoringModel> models;
    for (const QJsonValue &model : file->value(u"models"_s).toArray())
        models.push_back(modelFrom(withDefaults(model.toObject(), defaults), *tables, words));
    Statement own(database, "SELECT id, name, definition FROM scoring_model ORDER BY name, id");
    while (own.step()) {
        const QJsonObject definition = QJsonDocument::fromJson(own.text(2).toUtf8()).object();
        ScoringModel model = modelFrom(withDefaults(definition, defaults), *tables, words);
        model.id = QString::number(own.integer(0));
        model.name = own.text(1);
        models.push_back(std::move(model));
    }
    TALBOOK_TRY(own.result());
    return models;
}

Expected<ScoringModel> scoringModel(const Database &database, const QString &idOrName, const Wording &words)
{
    auto models = scoringModels(database, words);
    TALBOOK_TRY(models);
    QString wanted = idOrName;
    if (wanted.isEmpty()) {
        const auto settings = planSettings(database);
        TALBOOK_TRY(settings);
        wanted = settings->scoringModel;
    }
    if (wanted.isEmpty())
        return std::move(models->front());
    QStringList names;
    for (ScoringModel &model : *models) {
        const QString folded = foldText(model.name);
        if (model.id == wanted || folded == foldText(wanted) || folded.section(u' ', 0, 0) == foldText(wanted))
            return std::move(model);
        names.append(model.name);
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Scoring", "There is no scoring model “%1”. There are: %2.")
                     .arg(wanted, names.join(u", "_s)),
                 {}};
}

} // namespace talbook
