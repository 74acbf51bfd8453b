#include "core/results/attribution_models.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace talbook
{

namespace
{

std::vector<double> timeDecay(const AttributionPath &path, double halfLifeDays)
{
    // Counted from the last touch, which leaves the shares as they are and nothing so small that it is nothing.
    std::vector<double> weights;
    for (const PathTouch &touch : path.touches)
        weights.push_back(std::exp2(-double(path.touches.back().day - touch.day) / halfLifeDays));
    normaliseShares(weights);
    return weights;
}

std::vector<double> uShaped(size_t count)
{
    if (count <= 2)
        return std::vector<double>(count, 1.0 / double(count));
    std::vector<double> weights(count, 0.2 / double(count - 2));
    weights.front() = weights.back() = 0.4;
    return weights;
}

/// The last touch on the day or before it.
std::optional<size_t> lastUntil(const AttributionPath &path, int day)
{
    if (day == noDay)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(path.touches, day, {}, &PathTouch::day);
    if (after == path.touches.begin())
        return std::nullopt;
    return size_t(after - path.touches.begin()) - 1;
}

std::vector<double> wShaped(const AttributionPath &path)
{
    std::vector<size_t> milestones = {0};
    for (const int day : {path.mql, path.created}) {
        if (const auto touch = lastUntil(path, day))
            milestones.push_back(*touch);
    }
    std::vector<double> weights(path.touches.size(), 0.0);
    for (const size_t milestone : milestones)
        weights[milestone] += 0.9 / double(milestones.size());
    const auto others = std::ranges::count(weights, 0.0);
    for (double &weight : weights) {
        if (weight == 0.0)
            weight = 0.1 / double(others);
    }
    normaliseShares(weights);
    return weights;
}

std::vector<double> abm(const AttributionPath &path)
{
    constexpr std::array parts = {0.4, 0.3, 0.2, 0.1};
    const auto groupOf = [&](const PathTouch &touch) -> size_t {
        if (touch.team == TouchTeam::Success)
            return 3;
        if (touch.team == TouchTeam::Sales)
            return 2;
        return path.created == noDay || touch.day <= path.created ? 0 : 1;
    };
    std::array<double, 4> counts{};
    for (const PathTouch &touch : path.touches)
        ++counts[groupOf(touch)];
    std::vector<double> weights;
    for (const PathTouch &touch : path.touches)
        weights.push_back(parts[groupOf(touch)] / counts[groupOf(touch)]);
    normaliseShares(weights);
    return weights;
}

} // namespace

void normaliseShares(std::vector<double> &shares)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share = sum > 0 ? share / sum : 0;
}

std::vector<double> touchWeights(const AttributionPath &path, AttributionModel model, double halfLifeDays)
{
    const size_t count = path.touches.size();
    std::vector<double> one(count, 0.0);
    switch (model) {
    case AttributionModel::First:
        one.front() = 1;
        return one;
    case AttributionModel::Last:
        one.back() = 1;
        return one;
    case AttributionModel::TimeDecay:
        return timeDecay(path, halfLifeDays);
    case AttributionModel::UShaped:
        return uShaped(count);
    case AttributionModel::WShaped:
        return wShaped(path);
    case AttributionModel::Abm:
        return abm(path);
    case AttributionModel::Linear:
    case AttributionModel::Markov:
    case AttributionModel::Shapley:
        break;
    }
    return std::vector<double>(count, 1.0 / double(count));
}

} // namespace talbook
