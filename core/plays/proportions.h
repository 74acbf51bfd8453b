#pragma once

#include <QtGlobal>

#include <optional>

namespace talbook
{

struct ProportionCount
{
    qint64 cases = 0;
    qint64 hits = 0;

    double share() const { return cases > 0 ? double(hits) / double(cases) : 0; }
};

struct Range
{
    double low = 0;
    double high = 0;
};

/// Two proportions compared; `second` minus `first`.
struct ProportionTest
{
    double difference = 0;
    Range interval;                    ///< 95 % of the difference
    std::optional<double> z;           ///< none where all or none of both hit: then nothing can be tested
    double p = 1;                      ///< two-sided
    std::optional<double> lift;        ///< difference / first share; none where the first share is 0
    std::optional<Range> liftInterval; ///< 95 %; none where one of both has no hit
};

/// z with the pooled share, two-sided. The difference's interval is Newcombe's hybrid score interval without continuity
/// correction (R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10), which holds for few cases; the
/// lift's is that of the log of the ratio (D. Katz and others, Biometrics 34 (1978), 469-474).
ProportionTest compareProportions(const ProportionCount &first, const ProportionCount &second);

/// Cases in each of two groups to tell the shares apart, two-sided at 5 % (J. L. Fleiss, Statistical Methods for Rates
/// and Proportions, without continuity correction; the formula of R's power.prop.test). Not rounded; 0 < the shares'
/// difference.
double casesPerGroup(double share, double otherShare, double power = 0.8);
/// The chance to notice that difference with so many cases a group.
double powerOf(double casesEach, double share, double otherShare);

} // namespace talbook
