#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"
#include "core/results/attribution_paths.h"
#include "core/results/interval.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace talbook
{

class Wording;

/// Rules of domain section 9.
enum class AttributionModel
{
    First,     ///< all to the first touch
    Last,      ///< all to the last
    Linear,    ///< equal over the touches; repeats count
    TimeDecay, ///< 2^(-days before close / half-life)
    UShaped,   ///< 40 first, 40 last, 20 spread over the middle; two touches 50/50; one 100
    /// 30 first, 30 lead (at or last before MQL), 30 at or last before creation, 10 the rest. Milestones that are there
    /// share the 90 of those that are not; without a rest they share all.
    WShaped,
    /// 40 marketing touches up to the creation, 30 after it, 20 sales, 10 customer success, each equally within; an
    /// empty group's share goes to the others in proportion.
    Abm,
    Markov, ///< removal effects of the absorbing chain over won and lost paths, normalised
    Shapley ///< of the set game: a set's worth is what the paths within it brought
};
const std::vector<AttributionModel> &attributionModels();
/// Stable: "first", "last", "linear", "time-decay", "u-shaped", "w-shaped", "abm", "markov", "shapley".
QString attributionModelId(AttributionModel model);
std::optional<AttributionModel> attributionModel(const QString &id);
/// Markov and Shapley: they learn from all paths together, need enough of them, and carry intervals.
bool isDataDriven(AttributionModel model);

struct AttributionOptions
{
    double halfLifeDays = 7;
    int order = 1; ///< of the Markov chain: 1 to 4
    qint64 minimumPaths = 200;
    int resamples = 400; ///< of the bootstrap; 0: no intervals
    quint64 seed = 20270211;

    static AttributionOptions of(const AttributionSettings &settings);
};

struct AttributionCredit
{
    QString key;              ///< empty: touches without a campaign, play or asset
    qint64 value = 0;         ///< minor units; the credits sum to the total exactly (largest remainder)
    double conversions = 0;   ///< may be broken
    double share = 0;         ///< of the conversions, 0 to 1
    double removalEffect = 0; ///< Markov: share of conversions that would be lost without it
    /// Data driven: 2.5 and 97.5 per cent of the bootstrap, of the conversions' share and of the value in minor units.
    std::optional<Interval> shareInterval, valueInterval;
};

/// Which algorithm made the figures, named precisely.
enum class AttributionMethod
{
    Rule,
    MarkovChain,        ///< absorbing chain solved by state elimination, no simulation
    ShapleyEnumeration, ///< set-Shapley of conversions over all 2^n sets, up to 15 channels
    ShapleyClosedForm   ///< the same value as an equal split over the distinct channels of each path, from 16 on
};

struct AttributionResult
{
    AttributionModel model = AttributionModel::First;
    AttributionMethod method = AttributionMethod::Rule;
    int order = 0; ///< Markov
    int resamples = 0;
    qint64 total = 0;          ///< minor units that were credited
    double conversions = 0;    ///< that were credited
    qint64 paths = 0;          ///< that were counted: won for rules, won and lost for the data-driven models
    double conversionRate = 0; ///< Markov: won paths / all paths by the chain
    std::vector<AttributionCredit> credits; ///< the largest value first, then conversions, then by key
};

/// BadInput with the reason where the model cannot be used on these paths: too few for a data-driven model, no dates
/// for time decay, W-shaped or ABM, nothing won. Cancelled where `progress` says so.
Expected<AttributionResult> attribute(const AttributionPaths &paths, AttributionModel model,
                                      const AttributionOptions &options, const Progress &progress = {});

/// What of a key's credit each won deal brought, by opportunity, in minor units: the sum is the credit. Empty for the
/// data-driven models, which credit all paths together.
std::vector<std::pair<qint64, qint64>> creditByDeal(const AttributionPaths &paths, const QString &key,
                                                    AttributionModel model, const AttributionOptions &options);

/// How far models differ over one key, in shares of the value (of conversions where nothing has a value).
struct ModelSpread
{
    QString key;
    double low = 0, high = 0;
    AttributionModel lowest = AttributionModel::First, highest = AttributionModel::First;
};

struct AttributionComparison
{
    struct Refusal
    {
        AttributionModel model;
        QString reason;
    };
    std::vector<AttributionResult> results; ///< in the order of attributionModels()
    std::vector<Refusal> refused;
    std::vector<ModelSpread> spread; ///< the widest first
};
/// All models side by side; those that cannot be used are refused with their reason.
Expected<AttributionComparison> attributeAll(const AttributionPaths &paths, const AttributionOptions &options,
                                             const Progress &progress = {});

QString attributionModelName(AttributionModel model, const Wording &words);
QString attributionModelDefinition(AttributionModel model, const Wording &words);
/// "Markov chain of order 2, removal effects …": what the figures are, to stand beside them.
QString attributionMethodText(const AttributionResult &result, const Wording &words);
/// The headline: "Email gets 12 % to 41 % of the revenue, depending on the model."; empty for a single model.
QString spreadSentence(const AttributionComparison &comparison, AttributionBy by, const Wording &words);

} // namespace talbook
