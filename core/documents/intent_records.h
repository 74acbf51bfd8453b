#pragma once

#include "core/base/expected.h"
#include "core/scoring/standing.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace talbook
{

/// The signals of one source and kind.
struct SignalOrigin
{
    QString source; ///< who told of them; may be empty
    QString kind;
    int signalCount = 0;
    std::set<qint64> accounts;
    QDate last;
};

/// What accounts read about.
struct SignalTopic
{
    QString topic;
    int signalCount = 0;
    std::set<qint64> accounts;
    double strongest = 0;
};

/// The signals of some accounts within a period, by where they come from and by what they are about, the most frequent
/// first, then by name.
struct SignalSummary
{
    int signalCount = 0;
    std::vector<SignalOrigin> origins;
    std::vector<SignalTopic> topics;

    /// @param accounts indexes into the standings
    static Expected<SignalSummary> read(const Database &database, const Standings &standings,
                                        const std::vector<size_t> &accounts, QDate from, QDate to);
};

/// An account's signal of intent that is strongest on the day, after decay.
struct StrongestSignal
{
    QString kind, topic;
    QDate date;
    double strength = 0; ///< as it was reported
};
Expected<std::map<qint64, StrongestSignal>> strongestSignals(const Database &database, const Standings &standings,
                                                             const std::vector<size_t> &accounts);

} // namespace talbook
