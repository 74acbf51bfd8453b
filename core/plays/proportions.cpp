#include "core/plays/proportions.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double z95 = 1.959963984540054; // the normal distribution's 97.5 % point

double upperTail(double z)
{
    return std::erfc(z / std::sqrt(2.0)) / 2;
}

/// Of the normal distribution: halving an interval until doubles end is exact enough, and fast enough for a few calls.
double normalQuantile(double share)
{
    double low = -40, high = 40;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (1 - upperTail(middle) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// Wilson's score interval.
Range scoreRange(const ProportionCount &count)
{
    if (count.cases <= 0)
        return {0, 1};
    const double n = double(count.cases), p = count.share();
    const double middle = p + z95 * z95 / (2 * n);
    const double half = z95 * std::sqrt(p * (1 - p) / n + z95 * z95 / (4 * n * n));
    const double scale = 1 + z95 * z95 / n;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

} // namespace

ProportionTest compareProportions(const ProportionCount &first, const ProportionCount &second)
{
    ProportionTest test;
    const double p1 = first.share(), p2 = second.share();
    const double n1 = double(first.cases), n2 = double(second.cases);
    test.difference = p2 - p1;
    const Range r1 = scoreRange(first), r2 = scoreRange(second);
    test.interval = {test.difference - std::hypot(p2 - r2.low, r1.high - p1),
                     test.difference + std::hypot(r2.high - p2, p1 - r1.low)};
    if (first.cases <= 0 || second.cases <= 0) {
        test.interval = {-1, 1};
        return test;
    }
    const double pooled = double(first.hits + second.hits) / (n1 + n2);
    if (const double error = std::sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2)); error > 0) {
        test.z = test.difference / error;
        test.p = std::min(1.0, 2 * upperTail(std::abs(*test.z)));
    }
    if (first.hits <= 0)
        return test;
    test.lift = p2 / p1 - 1;
    if (second.hits > 0) {
        const double error = std::sqrt((1 - p1) / double(first.hits) + (1 - p2) / double(second.hits));
        test.liftInterval = {p2 / p1 * std::exp(-z95 * error) - 1, p2 / p1 * std::exp(z95 * error) - 1};
    }
    return test;
}

double casesPerGroup(double share, double otherShare, double power)
{
    const double both = share + otherShare;
    const double spread = z95 * std::sqrt(both * (1 - both / 2)) +
                          normalQuantile(power) * std::sqrt(share * (1 - share) + otherShare * (1 - otherShare));
    return spread * spread / ((share - otherShare) * (share - otherShare));
}

double powerOf(double casesEach, double share, double otherShare)
{
    const double both = share + otherShare;
    const double reach = std::sqrt(casesEach) * std::abs(share - otherShare) - z95 * std::sqrt(both * (1 - both / 2));
    const double error = std::sqrt(share * (1 - share) + otherShare * (1 - otherShare));
    if (!(error > 0))
        return reach > 0 ? 1 : 0;
    return 1 - upperTail(reach / error);
}

} // namespace talbook
