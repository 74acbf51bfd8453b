#include "core/results/interval.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

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

} // namespace talbook
