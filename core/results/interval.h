#pragma once

#include <QtGlobal>

#include <vector>

namespace talbook
{

/// A 95 % confidence interval, both ends within 0 to 1.
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

} // namespace talbook
