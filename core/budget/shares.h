#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace talbook
{

/// Divides a whole amount by weights so that the parts sum to it exactly: each gets the floor of its share, and the
/// units left over go one each to the largest remainders, the earlier place first (Hamilton's method). A negative
/// amount is divided as its opposite. Without a positive weight all are equal. Weights below zero count as zero.
std::vector<qint64> sharesOf(qint64 amount, std::span<const double> weights);

/// The same with equal weights: a yearly fee over months.
std::vector<qint64> equalShares(qint64 amount, int parts);

} // namespace talbook
