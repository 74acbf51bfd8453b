#include "core/budget/shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace talbook
{

std::vector<qint64> sharesOf(qint64 amount, std::span<const double> weights)
{
    std::vector<qint64> parts(weights.size(), 0);
    if (parts.empty())
        return parts;
    std::vector<double> counted(weights.begin(), weights.end());
    for (double &weight : counted)
        weight = weight > 0 && std::isfinite(weight) ? weight : 0;
    double total = std::accumulate(counted.begin(), counted.end(), 0.0);
    if (total <= 0) {
        std::ranges::fill(counted, 1.0);
        total = double(counted.size());
    }
    const qint64 whole = std::abs(amount);
    std::vector<double> rest(parts.size());
    qint64 given = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double exact = double(whole) * (counted[i] / total);
        parts[i] = std::min(qint64(std::floor(exact)), whole - given);
        rest[i] = exact - double(parts[i]);
        given += parts[i];
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return rest[a] > rest[b]; });
    for (size_t i = 0; given < whole; i = (i + 1) % order.size()) {
        if (counted[order[i]] <= 0)
            continue;
        ++parts[order[i]];
        ++given;
    }
    if (amount < 0) {
        for (qint64 &part : parts)
            part = -part;
    }
    return parts;
}

std::vector<qint64> equalShares(qint64 amount, int parts)
{
    const std::vector<double> weights(size_t(std::max(parts, 0)), 1.0);
    return sharesOf(amount, weights);
}

} // namespace talbook
