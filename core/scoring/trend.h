#pragma once

#include "core/scoring/score.h"

#include <QDate>

#include <span>
#include <vector>

namespace talbook
{

/// An account's week, which ends with the day `end`: what came in, and its figures calculated as of that day.
struct TrendWeek
{
    QDate end;
    double intent = 0;     ///< 0 to 100
    double engagement = 0; ///< 0 to 100
    double change = 0;     ///< of intent against seven days before
    bool spike = false;    ///< intent rose by more than the model's spike (domain section 3.2)
    int inbound = 0;       ///< touches; a record that counts for several adds them all
    int outbound = 0;
    int signalCount = 0;
};

/// The weeks up to the day, the last ending with it, oldest first. Which sources are connected is judged by the whole
/// plan, so that a source's first record does not move the figures of the weeks before it.
std::vector<TrendWeek> accountTrend(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf,
                                    int weeks);

/// The same of several accounts, in their order: what depends on no account is worked out once.
std::vector<std::vector<TrendWeek>> accountTrends(const ScoringModel &model, const Facts &facts,
                                                  std::span<const size_t> accounts, QDate asOf, int weeks);

/// The same week of many accounts.
struct TrendTotals
{
    QDate end;
    double intent = 0; ///< mean over the accounts
    double engagement = 0;
    int inbound = 0;
    int outbound = 0;
    int signalCount = 0;
    std::vector<size_t> spikes; ///< accounts, in the order given
};
std::vector<TrendTotals> totalTrend(const ScoringModel &model, const Facts &facts, std::span<const size_t> accounts,
                                    QDate asOf, int weeks);

} // namespace talbook
