#pragma once

#include "core/results/record_origins.h"
#include "core/scoring/kind_use.h"
#include "core/scoring/trend.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace talbook
{

class Standings;

/// A week in which an account's intent rose by more than the model's spike.
struct IntentRise
{
    AccountId account;
    QDate week; ///< its last day
    double before = 0, after = 0;
    int signalCount = 0;
    int inbound = 0;
    QString topic;    ///< of the strongest signal of intent of that week; may be empty
    QString activity; ///< the name of the kind of inbound activity that occurred most in that week; may be empty
};

/// What the Signals page shows of some accounts, as of the standings' day.
struct SignalFigures
{
    struct Week
    {
        QDate end;
        double intent = 0; ///< mean over the accounts
        double engagement = 0;
        int inbound = 0, outbound = 0, signalCount = 0;
        int rises = 0; ///< accounts whose intent spiked
    };
    QDate asOf;
    size_t accounts = 0;
    std::vector<Week> weeks;           ///< oldest first
    std::vector<IntentRise> rises;     ///< of the last four weeks, the newest week first, then the largest rise
    std::vector<RecordOrigin> origins; ///< of the weeks shown
    std::vector<KindUse> silentKinds;  ///< of the whole plan: no preset knows them and they give no points
    std::vector<size_t> unconnected;   ///< sources of intent (as in components.h) with no record in the whole plan
};

inline constexpr int riseWeeks = 4;

/// @param accounts indexes into the standings
Expected<SignalFigures> readSignalFigures(const Database &database, const Standings &standings,
                                          std::span<const size_t> accounts, int weeks);

} // namespace talbook
