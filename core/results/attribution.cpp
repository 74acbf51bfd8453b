#include "core/results/attribution.h"

#include "core/base/split_mix.h"
#include "core/budget/shares.h"
#include "core/results/attribution_models.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr qint64 stepsOfModel = 1000; // of the progress over all models

/// How often each path counts in a resample (Poisson bootstrap: each occurrence counts as often as a Poisson number of
/// mean 1 says). Basic arithmetic alone, so that every machine draws the same.
double resampled(SplitMix64 &random, double count)
{
    constexpr double manyOccurrences = 100;
    constexpr double one = 0.36787944117144233; // 1 / e
    if (count > manyOccurrences) {              // the normal distribution is near enough; as a sum of twelve uniforms
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += random.uniform(0, 1);
        return std::max(0.0, std::round(count + std::sqrt(count) * sum));
    }
    double drawn = 0;
    for (int occurrence = 0; occurrence < int(count); ++occurrence) {
        double chance = random.uniform(0, 1), probability = one;
        for (int k = 1; chance >= probability && k < 20; ++k) {
            ++drawn;
            chance -= probability;
            probability /= k;
        }
    }
    return drawn;
}

PathCounts countsOf(const AttributionPaths &paths)
{
    PathCounts counts;
    for (const AttributionPath &path : paths.paths) {
        counts.won.push_back(double(path.conversions));
        counts.lost.push_back(double(path.nulls));
    }
    return counts;
}

/// The shares of a data-driven model, of conversions and of the value.
struct Shares
{
    std::vector<double> conversions, value;
};

class DataDriven
{
public:
    DataDriven(const AttributionPaths &paths, AttributionModel model, const AttributionOptions &options)
        : m_paths(paths), m_counts(countsOf(paths)), m_options(options)
    {
        if (model == AttributionModel::Markov)
            m_chain.emplace(paths, options.order);
    }

    Shares shares(AttributionResult &result) const
    {
        Shares shares;
        if (m_chain) {
            MarkovChain::Effects effects = m_chain->effects(m_counts);
            result.method = AttributionMethod::MarkovChain;
            result.order = m_options.order;
            result.conversionRate = effects.rate;
            for (size_t key = 0; key < effects.removal.size(); ++key)
                result.credits[key].removalEffect = effects.removal[key];
            shares.conversions = shares.value = std::move(effects.removal);
        } else {
            std::vector<double> value;
            for (const AttributionPath &path : m_paths.paths)
                value.push_back(double(path.value));
            const bool few = m_paths.keys.size() <= mostEnumerated;
            result.method = few ? AttributionMethod::ShapleyEnumeration : AttributionMethod::ShapleyClosedForm;
            shares.conversions =
                few ? shapleyEnumerated(m_paths, m_counts.won) : shapleyClosedForm(m_paths, m_counts.won);
            shares.value = few ? shapleyEnumerated(m_paths, value) : shapleyClosedForm(m_paths, value);
        }
        normaliseShares(shares.conversions);
        normaliseShares(shares.value);
        return shares;
    }

    Expected<void> addIntervals(AttributionResult &result, const Progress &progress) const
    {
        SplitMix64 random(m_options.seed);
        std::vector<std::vector<double>> conversions(result.credits.size()), values(result.credits.size());
        for (int sample = 0; sample < m_options.resamples; ++sample) {
            if (progress && !progress(sample, m_options.resamples))
                return Error{ErrorCode::Cancelled, {}, {}};
            const Shares shares = resampledShares(random);
            if (shares.conversions.empty())
                continue;
            for (size_t key = 0; key < result.credits.size(); ++key) {
                conversions[key].push_back(shares.conversions[key]);
                values[key].push_back(shares.value[key] * double(result.total));
            }
        }
        result.resamples = int(conversions.empty() ? 0 : conversions.front().size());
        if (result.resamples == 0)
            return {};
        for (size_t key = 0; key < result.credits.size(); ++key) {
            result.credits[key].shareInterval = middle95(conversions[key]);
            result.credits[key].valueInterval = middle95(values[key]);
        }
        return {};
    }

private:
    static Interval middle95(std::vector<double> &values)
    {
        std::ranges::sort(values);
        const double last = double(values.size() - 1);
        return {values[size_t(std::floor(0.025 * last))], values[size_t(std::ceil(0.975 * last))]};
    }

    /// Nothing where nobody won in it.
    Shares resampledShares(SplitMix64 &random) const
    {
        PathCounts counts = m_counts;
        double won = 0;
        for (size_t path = 0; path < counts.won.size(); ++path) {
            counts.won[path] = resampled(random, m_counts.won[path]);
            counts.lost[path] = resampled(random, m_counts.lost[path]);
            won += counts.won[path];
        }
        Shares shares;
        if (won <= 0)
            return shares;
        if (m_chain) {
            shares.conversions = m_chain->effects(counts).removal;
            normaliseShares(shares.conversions);
            shares.value = shares.conversions;
            return shares;
        }
        std::vector<double> value;
        for (size_t path = 0; path < counts.won.size(); ++path) {
            const AttributionPath &original = m_paths.paths[path];
            value.push_back(original.conversions > 0
                                ? double(original.value) * counts.won[path] / double(original.conversions)
                                : 0);
        }
        shares.conversions = shapleyClosedForm(m_paths, counts.won);
        shares.value = shapleyClosedForm(m_paths, value);
        normaliseShares(shares.conversions);
        normaliseShares(shares.value);
        return shares;
    }

    const AttributionPaths &m_paths;
    PathCounts m_counts;
    const AttributionOptions &m_options;
    std::optional<MarkovChain> m_chain;
};

/// What a rule gives each key of a won path: a weight, and an amount in minor units that sums to the path's value.
class PathCredit
{
public:
    PathCredit(const AttributionPaths &paths, AttributionModel model, double halfLifeDays)
        : m_model(model), m_halfLifeDays(halfLifeDays), m_byKey(size_t(paths.keys.size()), 0.0)
    {
    }

    void read(const AttributionPath &path)
    {
        const std::vector<double> touches = touchWeights(path, m_model, m_halfLifeDays);
        m_keys.clear();
        for (size_t i = 0; i < touches.size(); ++i) {
            const quint32 key = path.touches[i].key;
            if (std::ranges::find(m_keys, key) == m_keys.end()) {
                m_keys.push_back(key);
                m_byKey[key] = 0;
            }
            m_byKey[key] += touches[i];
        }
        m_weights.clear();
        for (const quint32 key : m_keys)
            m_weights.push_back(m_byKey[key]);
        m_amounts = sharesOf(path.value, m_weights);
    }

    const std::vector<quint32> &keys() const { return m_keys; } ///< as they first occur
    double weight(size_t place) const { return m_weights[place]; }
    qint64 amount(size_t place) const { return m_amounts[place]; }

private:
    AttributionModel m_model;
    double m_halfLifeDays;
    std::vector<quint32> m_keys;
    std::vector<double> m_byKey, m_weights;
    std::vector<qint64> m_amounts;
};

void creditByRule(const AttributionPaths &paths, const AttributionOptions &options, AttributionResult &result)
{
    PathCredit credit(paths, result.model, options.halfLifeDays);
    for (const AttributionPath &path : paths.paths) {
        if (path.conversions == 0)
            continue;
        credit.read(path);
        for (size_t i = 0; i < credit.keys().size(); ++i) {
            AttributionCredit &given = result.credits[credit.keys()[i]];
            given.conversions += credit.weight(i) * double(path.conversions);
            given.value += credit.amount(i);
        }
    }
}

std::optional<Error> refusalOf(const AttributionPaths &paths, AttributionModel model, const AttributionOptions &options)
{
    const auto refused = [](const QString &reason) { return Error{ErrorCode::BadInput, reason, {}}; };
    if (!paths.dated && (model == AttributionModel::TimeDecay || model == AttributionModel::WShaped ||
                         model == AttributionModel::Abm)) {
        return refused(QCoreApplication::translate(
            "Results", "This model needs the days of touchpoints and milestones, and a table of paths has none. Use it "
                       "on a plan, or choose first, last, linear, u-shaped, markov or shapley."));
    }
    if (model == AttributionModel::TimeDecay && !(options.halfLifeDays > 0 && std::isfinite(options.halfLifeDays)))
        return refused(QCoreApplication::translate("Results", "The half-life must be a number of days above 0."));
    if (!isDataDriven(model))
        return std::nullopt;
    if (model == AttributionModel::Markov && (options.order < 1 || options.order > 4))
        return refused(QCoreApplication::translate("Results", "The order of the Markov chain must be 1 to 4, not %1.")
                           .arg(options.order));
    const qint64 counted = paths.conversions() + paths.nulls();
    if (counted < options.minimumPaths) {
        return refused(QCoreApplication::translate(
                           "Results", "There are %1 won and lost paths with touchpoints, and a data-driven "
                                      "model wants at least %2: from fewer it reads chance. Take a longer "
                                      "period, or lower the minimum.")
                           .arg(counted)
                           .arg(options.minimumPaths));
    }
    if (paths.conversions() == 0)
        return refused(QCoreApplication::translate("Results", "Nothing was won, so there is nothing to divide."));
    return std::nullopt;
}

} // namespace

AttributionOptions AttributionOptions::of(const AttributionSettings &settings)
{
    AttributionOptions options;
    options.halfLifeDays = settings.halfLifeDays;
    options.order = settings.order;
    options.minimumPaths = settings.minimumPaths;
    options.resamples = settings.resamples;
    return options;
}

bool isDataDriven(AttributionModel model)
{
    return model == AttributionModel::Markov || model == AttributionModel::Shapley;
}

Expected<AttributionResult> attribute(const AttributionPaths &paths, AttributionModel model,
                                      const AttributionOptions &options, const Progress &progress)
{
    if (auto refusal = refusalOf(paths, model, options))
        return std::move(*refusal);
    AttributionResult result;
    result.model = model;
    result.conversions = double(paths.conversions());
    result.total = paths.value();
    result.credits.resize(size_t(paths.keys.size()));
    for (size_t key = 0; key < result.credits.size(); ++key)
        result.credits[key].key = paths.keys[qsizetype(key)];
    if (isDataDriven(model)) {
        result.paths = paths.conversions() + paths.nulls();
        const DataDriven driven(paths, model, options);
        const Shares shares = driven.shares(result);
        const std::vector<qint64> values = sharesOf(result.total, shares.value);
        for (size_t key = 0; key < result.credits.size(); ++key) {
            result.credits[key].conversions = shares.conversions[key] * result.conversions;
            result.credits[key].value = values[key];
        }
        TALBOOK_TRY(driven.addIntervals(result, progress));
    } else {
        result.paths = paths.conversions();
        creditByRule(paths, options, result);
    }
    for (AttributionCredit &credit : result.credits)
        credit.share = result.conversions > 0 ? credit.conversions / result.conversions : 0;
    std::ranges::stable_sort(result.credits, [](const AttributionCredit &a, const AttributionCredit &b) {
        if (a.value != b.value)
            return a.value > b.value;
        return a.conversions != b.conversions ? a.conversions > b.conversions : a.key < b.key;
    });
    return result;
}

std::vector<std::pair<qint64, qint64>> creditByDeal(const AttributionPaths &paths, const QString &key,
                                                    AttributionModel model, const AttributionOptions &options)
{
    std::vector<std::pair<qint64, qint64>> deals;
    const qsizetype place = paths.keys.indexOf(key);
    if (place < 0 || isDataDriven(model))
        return deals;
    PathCredit credit(paths, model, options.halfLifeDays);
    for (const AttributionPath &path : paths.paths) {
        if (path.conversions == 0)
            continue;
        credit.read(path);
        const auto found = std::ranges::find(credit.keys(), quint32(place));
        if (found != credit.keys().end())
            deals.emplace_back(path.opportunity, credit.amount(size_t(found - credit.keys().begin())));
    }
    std::ranges::sort(deals);
    return deals;
}

Expected<AttributionComparison> attributeAll(const AttributionPaths &paths, const AttributionOptions &options,
                                             const Progress &progress)
{
    AttributionComparison comparison;
    const auto total = qint64(attributionModels().size()) * stepsOfModel;
    qint64 done = 0;
    const Progress ofModel = [&](qint64 samples, qint64 all) {
        return !progress || progress(done + stepsOfModel * samples / std::max<qint64>(all, 1), total);
    };
    for (const AttributionModel model : attributionModels()) {
        if (progress && !progress(done, total)) // rules are quick, and ask nobody
            return Error{ErrorCode::Cancelled, {}, {}};
        auto result = attribute(paths, model, options, ofModel);
        done += stepsOfModel;
        if (result)
            comparison.results.push_back(std::move(*result));
        else if (result.error().code == ErrorCode::BadInput)
            comparison.refused.push_back({model, result.error().message});
        else
            return result.error();
    }
    const bool byValue = paths.value() > 0;
    for (const QString &key : paths.keys) {
        ModelSpread spread{key, 2, -1, AttributionModel::First, AttributionModel::First};
        for (const AttributionResult &result : comparison.results) {
            const auto credit = std::ranges::find(result.credits, key, &AttributionCredit::key);
            const double share = byValue ? double(credit->value) / double(result.total) : credit->share;
            if (share < spread.low) {
                spread.low = share;
                spread.lowest = result.model;
            }
            if (share > spread.high) {
                spread.high = share;
                spread.highest = result.model;
            }
        }
        if (comparison.results.size() > 1)
            comparison.spread.push_back(spread);
    }
    std::ranges::stable_sort(
        comparison.spread, [](const ModelSpread &a, const ModelSpread &b) { return a.high - a.low > b.high - b.low; });
    return comparison;
}

} // namespace talbook
