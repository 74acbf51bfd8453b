#include "core/results/attribution_models.h"

#include <algorithm>
#include <bit>

namespace talbook
{

std::vector<double> shapleyEnumerated(const AttributionPaths &paths, std::span<const double> worth)
{
    const int count = int(paths.keys.size());
    const size_t sets = size_t(1) << count;
    std::vector<double> value(sets, 0.0);
    for (size_t path = 0; path < paths.paths.size(); ++path) {
        size_t mask = 0;
        for (const PathTouch &touch : paths.paths[path].touches)
            mask |= size_t(1) << touch.key;
        value[mask] += worth[path];
    }
    for (int key = 0; key < count; ++key) { // a set's worth is that of all its subsets together
        const size_t bit = size_t(1) << key;
        for (size_t set = 0; set < sets; ++set) {
            if (set & bit)
                value[set] += value[set ^ bit];
        }
    }
    // The weight of joining a set of that size: size! (n - size - 1)! / n!
    std::vector<double> weights(size_t(count), 0.0);
    double choices = 1; // of the size out of n - 1
    for (int size = 0; size < count; ++size) {
        weights[size_t(size)] = 1 / (double(count) * choices);
        choices = choices * double(count - 1 - size) / double(size + 1);
    }
    std::vector<double> shapley(size_t(count), 0.0);
    for (size_t set = 0; set < sets; ++set) {
        const auto size = size_t(std::popcount(set));
        for (int key = 0; key < count; ++key) {
            const size_t bit = size_t(1) << key;
            if (!(set & bit))
                shapley[size_t(key)] += weights[size] * (value[set | bit] - value[set]);
        }
    }
    return shapley;
}

std::vector<double> shapleyClosedForm(const AttributionPaths &paths, std::span<const double> worth)
{
    std::vector<double> shapley(size_t(paths.keys.size()), 0.0);
    std::vector<quint32> keys;
    for (size_t path = 0; path < paths.paths.size(); ++path) {
        keys.clear();
        for (const PathTouch &touch : paths.paths[path].touches)
            keys.push_back(touch.key);
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const quint32 key : keys)
            shapley[key] += worth[path] / double(keys.size());
    }
    return shapley;
}

} // namespace talbook
