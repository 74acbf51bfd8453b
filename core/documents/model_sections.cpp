#include "core/documents/model_sections.h"

#include "core/scoring/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Up to two decimals, none where they are zero.
QString modelNumber(const DocumentWords &words, double value)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::abs(std::round(value * scale) / scale - value) < 1e-9)
            return words.number(value, decimals);
    }
    return words.number(value, 2);
}

QString bandsInWords(const Criterion &criterion, const DocumentWords &words)
{
    const Wording &wording = words.wording();
    const auto figure = [&](double value) {
        return criterion.kind == CriterionKind::Revenue ? words.money(value) : words.number(value);
    };
    QStringList bands;
    for (size_t i = 0; i < criterion.bands.size(); ++i) {
        const Band &band = criterion.bands[i];
        const QString share = words.percent(band.share);
        bands.append(i == 0 ? wording.translate("Documents", "%1 or more: %2", "band").arg(figure(band.from), share)
                            : wording.translate("Documents", "%1 to below %2: %3", "band")
                                  .arg(figure(band.from), figure(criterion.bands[i - 1].from), share));
    }
    return bands.join(u"; "_s);
}

QString criterionInWords(const Criterion &criterion, const DocumentWords &words)
{
    const Wording &wording = words.wording();
    const QString primary = criterion.primary.join(u", "_s);
    const QString secondary = criterion.secondary.join(u", "_s);
    const QString primaryShare = words.percent(criterion.primaryShare);
    const QString secondaryShare = words.percent(criterion.secondaryShare);
    switch (criterion.kind) {
    case CriterionKind::Employees:
    case CriterionKind::Revenue:
        return bandsInWords(criterion, words);
    case CriterionKind::Industry:
        return wording.translate("Documents", "primary (%1): %2; secondary (%3): %4")
            .arg(primary, primaryShare, secondary, secondaryShare);
    case CriterionKind::Geography:
        return wording.translate("Documents", "%1: %2", "places: share").arg(primary, primaryShare);
    case CriterionKind::TechStack:
        return wording.translate("Documents", "must-haves (%1): %2 together; nice-to-haves (%3): %4 together")
            .arg(primary, primaryShare, secondary, secondaryShare);
    case CriterionKind::CurrentSolution:
        return wording.translate("Documents", "a competitor's product: %1; a legacy system (%2): %3")
            .arg(primaryShare, secondary, secondaryShare);
    }
    return {};
}

TemplateValue twoColumns(const char *first, const QString &a, const char *second, const QString &b)
{
    TemplateValue row = TemplateValue::object();
    row.set(first, a).set(second, b);
    return row;
}

} // namespace

TemplateValue modelWeights(const ScoringModel &model, const DocumentWords &words)
{
    TemplateValue rows = TemplateValue::list(twoColumns("component", {}, "weight", {}));
    const double sum = model.weightSum();
    for (int i = 0; i < componentCount; ++i) {
        const double weight = model.weights[size_t(i)];
        if (weight > 0)
            rows.append(twoColumns("component", componentName(Component(i), words.wording()), "weight",
                                   words.percent(weight / sum)));
    }
    return rows;
}

TemplateValue modelCriteria(const ScoringModel &model, const DocumentWords &words)
{
    const auto row = [&words](const Criterion &criterion) {
        TemplateValue value = TemplateValue::object();
        value.set("criterion", criterionName(criterion.kind, words.wording()));
        value.set("group", componentName(criterion.group, words.wording()));
        value.set("weight", modelNumber(words, criterion.weight));
        value.set("rule", criterionInWords(criterion, words));
        value.set("counts", criterion.weight > 0);
        return value;
    };
    TemplateValue rows = TemplateValue::list(row({}));
    for (const Criterion &criterion : model.criteria)
        rows.append(row(criterion));
    return rows;
}

TemplateValue modelGrades(const ScoringModel &model, const DocumentWords &words)
{
    const auto row = [&words](const GradeCut &cut) {
        TemplateValue value = TemplateValue::object();
        value.set("grade", cut.grade);
        value.set("from", modelNumber(words, cut.from));
        value.set("tier", words.tier(cut.tier));
        return value;
    };
    TemplateValue rows = TemplateValue::list(row({}));
    for (const GradeCut &cut : model.grades)
        rows.append(row(cut));
    return rows;
}

TemplateValue intentRules(const ScoringModel &model, const ConnectedSources &connected, const DocumentWords &words)
{
    const IntentRules &rules = model.intent;
    const std::array<double, 6> weights = {rules.firstParty * rules.web,     rules.firstParty * rules.email,
                                           rules.firstParty * rules.product, rules.thirdParty * rules.topic,
                                           rules.thirdParty * rules.hiring,  rules.thirdParty * rules.technology};
    const std::array<bool, 6> present = {connected.web,   connected.email,  connected.product,
                                         connected.topic, connected.hiring, connected.technology};
    const auto row = [&words](const QString &source, double weight, bool isConnected) {
        TemplateValue value = TemplateValue::object();
        value.set("source", source).set("weight", words.percent(weight)).set("connected", isConnected);
        return value;
    };
    TemplateValue sources = TemplateValue::list(row({}, 0, false));
    QStringList missing;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QString name = intentSourceName(i, words.wording());
        sources.append(row(name, weights[i], present[i]));
        if (!present[i])
            missing.append(name);
    }
    TemplateValue value = TemplateValue::object();
    value.set("sources", std::move(sources));
    value.set("not_connected", missing.join(u", "_s));
    const int halfLife = int(std::round(rules.halfLifeDays));
    value.set("half_life", words.wording().translate("Documents", "%n day(s)", nullptr, halfLife));
    value.set("oldest", words.wording().translate("Documents", "%n day(s)", nullptr, rules.oldestDays));
    value.set("target_points", modelNumber(words, rules.targetPoints));
    value.set("hot", modelNumber(words, rules.hot));
    value.set("warm", modelNumber(words, rules.warm));
    value.set("engaged", modelNumber(words, rules.engaged));
    return value;
}

TemplateValue engagementRules(const ScoringModel &model, const ActivityKinds &kinds, const DocumentWords &words)
{
    const EngagementRules &rules = model.engagement;
    std::vector<std::pair<double, QString>> points;
    for (auto point = rules.points.points.begin(); point != rules.points.points.end(); ++point) {
        const ActivityKind *kind = kinds.find(point.key());
        points.emplace_back(point.value(), kind ? kind->name : point.key());
    }
    std::ranges::sort(points, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    TemplateValue rows = TemplateValue::list(twoColumns("activity", {}, "points", {}));
    for (const auto &[worth, name] : points)
        rows.append(twoColumns("activity", name, "points", modelNumber(words, worth)));

    TemplateValue value = TemplateValue::object();
    value.set("points", std::move(rows));
    value.set("window", words.wording().translate("Documents", "%n day(s)", nullptr, rules.windowDays));
    value.set("full", modelNumber(words, rules.fullPoints));
    return value;
}

} // namespace talbook
