#include "core/accounts/tiers.h"
#include "core/base/percent.h"
#include "core/base/wording.h"
#include "core/budget/budget_words.h"
#include "core/results/attribution.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct ModelWords
{
    const char *id;
    const char *name;
    const char *help;
};

/// In the order of AttributionModel.
constexpr ModelWords modelWords[] = {
    {"first", QT_TRANSLATE_NOOP("Results", "First touch"),
     QT_TRANSLATE_NOOP("Results", "All credit to the first touchpoint.")},
    {"last", QT_TRANSLATE_NOOP("Results", "Last touch"),
     QT_TRANSLATE_NOOP("Results", "All credit to the last touchpoint.")},
    {"linear", QT_TRANSLATE_NOOP("Results", "Linear"),
     QT_TRANSLATE_NOOP("Results", "Equal credit to every touchpoint; repeats count.")},
    {"time-decay", QT_TRANSLATE_NOOP("Results", "Time decay"),
     QT_TRANSLATE_NOOP("Results", "Credit halves with every half-life before the close.")},
    {"u-shaped", QT_TRANSLATE_NOOP("Results", "U-shaped"),
     QT_TRANSLATE_NOOP("Results", "40 % to the first, 40 % to the last, 20 % over the middle; two share evenly.")},
    {"w-shaped", QT_TRANSLATE_NOOP("Results", "W-shaped"),
     QT_TRANSLATE_NOOP("Results",
                       "30 % each to the first touchpoint, the one at or last before MQL, and the one at or "
                       "last before the opportunity's creation; 10 % over the rest. Missing milestones leave "
                       "their credit to the others.")},
    {"abm", QT_TRANSLATE_NOOP("Results", "ABM"),
     QT_TRANSLATE_NOOP("Results", "40 % to marketing touchpoints before the opportunity, 30 % to those after its "
                                  "creation, 20 % to sales, 10 % to customer success; an empty group's part goes to "
                                  "the others in proportion.")},
    {"markov", QT_TRANSLATE_NOOP("Results", "Markov chain"),
     QT_TRANSLATE_NOOP("Results", "By what would be lost without it: the removal effect in the chain of won and lost "
                                  "paths.")},
    {"shapley", QT_TRANSLATE_NOOP("Results", "Shapley"),
     QT_TRANSLATE_NOOP("Results", "The Shapley value over sets: a set is worth what the paths within it brought.")},
};

} // namespace

const std::vector<AttributionModel> &attributionModels()
{
    using Model = AttributionModel;
    static const std::vector<Model> all = {Model::First,   Model::Last, Model::Linear, Model::TimeDecay, Model::UShaped,
                                           Model::WShaped, Model::Abm,  Model::Markov, Model::Shapley};
    return all;
}

QString attributionModelId(AttributionModel model)
{
    return QLatin1StringView(modelWords[size_t(model)].id);
}

std::optional<AttributionModel> attributionModel(const QString &id)
{
    for (const AttributionModel model : attributionModels()) {
        if (attributionModelId(model) == id)
            return model;
    }
    return std::nullopt;
}

QString attributionModelName(AttributionModel model, const Wording &words)
{
    return words.translate("Results", modelWords[size_t(model)].name);
}

QString attributionModelDefinition(AttributionModel model, const Wording &words)
{
    return words.translate("Results", modelWords[size_t(model)].help);
}

QString attributionMethodText(const AttributionResult &result, const Wording &words)
{
    switch (result.method) {
    case AttributionMethod::Rule:
        return attributionModelDefinition(result.model, words);
    case AttributionMethod::MarkovChain:
        return words
            .translate("Results", "Markov chain of order %1 over won and lost paths, solved exactly as an "
                                  "absorbing chain; credit is the share in the sum of removal effects.")
            .arg(result.order);
    case AttributionMethod::ShapleyEnumeration:
        return words.translate("Results", "Set-Shapley of conversions, exact over all sets of keys (up to 15): a set "
                                          "is worth the conversions of the paths that lie within it. Neither the "
                                          "leave-one-out value nor the one of conversion rates.");
    case AttributionMethod::ShapleyClosedForm:
        break;
    }
    return words.translate("Results", "Set-Shapley of conversions in its closed form (more than 15 keys): each path's "
                                      "conversions in equal parts to its distinct keys, which is exactly the value "
                                      "over all sets. Neither the leave-one-out value nor the one of conversion "
                                      "rates.");
}

QString attributionKeyName(const QString &key, AttributionBy by, const Wording &words)
{
    switch (by) {
    case AttributionBy::Channel:
        return budgetChannelName(key, words);
    case AttributionBy::Campaign:
        return key.isEmpty() ? words.translate("Results", "No campaign") : key;
    case AttributionBy::Play:
        return key.isEmpty() ? words.translate("Results", "No play") : key;
    case AttributionBy::Asset:
        return key.isEmpty() ? words.translate("Results", "No asset") : key;
    case AttributionBy::Tier:
        break;
    }
    return key.isEmpty() ? words.translate("Results", "No tier") : tierName(key.toInt());
}

QString attributionByName(AttributionBy by, const Wording &words)
{
    switch (by) {
    case AttributionBy::Channel:
        return words.translate("Results", "Channel");
    case AttributionBy::Campaign:
        return words.translate("Results", "Campaign");
    case AttributionBy::Play:
        return words.translate("Results", "Play");
    case AttributionBy::Asset:
        return words.translate("Results", "Asset");
    case AttributionBy::Tier:
        break;
    }
    return words.translate("Results", "Tier");
}

QString spreadSentence(const AttributionComparison &comparison, AttributionBy by, const Wording &words)
{
    if (comparison.spread.empty())
        return {};
    const ModelSpread &widest = comparison.spread.front();
    const auto percent = [&words](double share) { return percentText(100 * share, words.locale()); };
    if (percent(widest.low) == percent(widest.high)) {
        const ModelSpread &largest = *std::ranges::max_element(comparison.spread, {}, &ModelSpread::high);
        return words.translate("Results", "All models agree: %1 gets %2 of the credit.")
            .arg(attributionKeyName(largest.key, by, words), percent(largest.high));
    }
    return words
        .translate("Results", "%1 gets %2 to %3 of the credit, depending on the model: least by “%4”, most by “%5”.")
        .arg(attributionKeyName(widest.key, by, words), percent(widest.low), percent(widest.high),
             attributionModelName(widest.lowest, words), attributionModelName(widest.highest, words));
}

} // namespace talbook
