#include "core/results/interval.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace talbook
{

namespace
{

/// P(|T| <= t).
double studentWithin(double t, qint64 degrees)
{
    const double angle = std::atan(t / std::sqrt(double(degrees)));
    const double cosine2 = std::cos(angle) * std::cos(angle);
    const bool odd = degrees % 2 == 1;
    double term = odd ? std::cos(angle) : 1;
    double sum = degrees == 1 ? 0 : term;
    for (qint64 k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= cosine2 * double(k - 1) / double(k);
        sum += term;
    }
    const double series = std::sin(angle) * sum;
    return odd ? 2 / std::numbers::pi * (angle + series) : series;
}

constexpr double normal95 = 1.959963984540054; // 97.5 % quantile of the standard normal distribution

} // namespace

Interval wilsonInterval(qint64 hits, qint64 cases)
{
    if (cases <= 0)
        return {};
    const double n = double(cases);
    const double share = double(hits) / n;
    const double z2 = normal95 * normal95;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double reach = normal95 / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    // At 0 and 1 the formula ends exactly there; rounding must not carry it beyond.
    return {hits == 0 ? 0.0 : std::max(0.0, centre - reach), hits == cases ? 1.0 : std::min(1.0, centre + reach)};
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const size_t middle = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + qsizetype(middle));
    const double upper = values[middle];
    if (values.size() % 2 == 1)
        return upper;
    return (*std::max_element(values.begin(), values.begin() + qsizetype(middle)) + upper) / 2;
}

double mean(const std::vector<double> &values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double studentQuantile(qint64 degrees)
{
    double low = normal95, high = 13; // 12.706 for one degree
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (studentWithin(middle, degrees) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::optional<Interval> meanInterval(const std::vector<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double centre = mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - centre) * (value - centre);
    const double n = double(values.size());
    const double reach = studentQuantile(qint64(values.size()) - 1) * std::sqrt(squares / (n - 1) / n);
    return Interval{centre - reach, centre + reach};
}

std::optional<Interval> medianInterval(std::vector<double> values)
{
    // The most values that may lie outside on each side: P(at most `outside` of n below the median) <= 2.5 %.
    const double n = double(values.size());
    qint64 outside = -1;
    double below = 0;
    for (qint64 k = 0; k < qint64(values.size()); ++k) {
        below += std::exp(std::lgamma(n + 1) - std::lgamma(double(k) + 1) - std::lgamma(n - double(k) + 1) -
                          n * std::numbers::ln2);
        if (below > 0.025)
            break;
        outside = k;
    }
    if (outside < 0)
        return std::nullopt;
    std::ranges::sort(values);
    return Interval{values[size_t(outside)], values[values.size() - 1 - size_t(outside)]};
}

} // namespace talbook
