#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace talbook
{

/// A 95 % confidence interval; of a share, both ends lie within 0 to 1.
struct Interval
{
    double low = 0;
    double high = 1;
};

/// Wilson's score interval without continuity correction (E. B. Wilson, 1927): holds for few cases and for shares near
/// 0 and 1, where the plain one leaves the range. Without cases nothing is known: 0 to 1.
Interval wilsonInterval(qint64 hits, qint64 cases);

/// The middle value, the mean of the two middle ones of an even count; 0 for none.
double median(std::vector<double> values);

double mean(const std::vector<double> &values);

/// Quantile 97.5 % of Student's t distribution with that many degrees of freedom (from 1), from the finite series of
/// its distribution function for whole degrees (Abramowitz and Stegun, 26.7.3 and 26.7.4).
double studentQuantile(qint64 degrees);

/// Student's t interval of the mean; nothing for fewer than two values.
std::optional<Interval> meanInterval(const std::vector<double> &values);

/// The distribution-free interval of the median between two order statistics (binomial with a half), whose coverage is
/// at least 95 %; nothing for fewer than six values, where no such pair exists.
std::optional<Interval> medianInterval(std::vector<double> values);

} // namespace talbook
