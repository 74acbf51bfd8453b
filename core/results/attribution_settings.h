#pragma once

#include "core/base/expected.h"

#include <QStringList>

namespace talbook
{

class Database;
class Edit;

/// Whose touch an activity is.
enum class TouchTeam
{
    Marketing, ///< whatever is neither of the others
    Sales,
    Success ///< customer success
};

/// What attribution and influence are reckoned with (domain section 9). The defaults are
/// resources/presets/attribution.json; a plan keeps only what differs, in its setting "attribution".
struct AttributionSettings
{
    int lookbackDays = 0;      ///< touches this many days before an opportunity's creation count
    int influenceDays = 0;     ///< … for influenced pipeline
    double halfLifeDays = 0;   ///< of time decay
    int order = 0;             ///< of the Markov chain, 1 to 4
    qint64 minimumPaths = 0;   ///< fewer won and lost paths are refused by the data-driven models
    int resamples = 0;         ///< of the bootstrap
    QStringList salesChannels; ///< channels and kinds, whatever their case
    QStringList salesKinds;    ///< a kind before a channel
    QStringList successChannels;
    QStringList successKinds;
    QStringList meetingKinds; ///< a meeting took place

    static Expected<AttributionSettings> load();
    friend bool operator==(const AttributionSettings &, const AttributionSettings &) = default;

    TouchTeam teamOf(const QString &kind, const QString &channel) const;
    /// BadInput names the field and its range.
    Expected<void> check() const;
};

Expected<AttributionSettings> attributionSettings(const Database &database);

/// BadInput where a number is out of its range.
Expected<void> setAttributionSettings(Edit &edit, const AttributionSettings &settings);

} // namespace talbook
