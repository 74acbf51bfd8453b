#pragma once

#include "core/base/expected.h"
#include "core/results/attribution_settings.h"

#include <QStringList>

#include <span>
#include <vector>

namespace talbook
{

class Database;
class Standings;

/// An activity with a channel.
struct Touch
{
    qint64 activity = 0;
    int day = 0; ///< since 1970-01-01
    quint32 account = 0;
    quint32 channel = 0, campaign = 0, asset = 0; ///< places in the table's lists; 0 of the others is the empty text
    TouchTeam team = TouchTeam::Marketing;
};

/// The touches of all accounts that have an opportunity, by account, then by day, then as entered. Texts that differ
/// in case and blanks alone are one, as it was written first.
class TouchTable
{
public:
    static Expected<TouchTable> read(const Database &database, const Standings &standings,
                                     const AttributionSettings &settings);

    /// Those of an account from the day to the day, both of them included.
    std::span<const Touch> of(size_t account, int from, int to) const;

    const QStringList &channels() const { return m_channels; }
    const QStringList &campaigns() const { return m_campaigns; }
    const QStringList &assets() const { return m_assets; }

private:
    std::vector<Touch> m_touches;
    std::vector<quint32> m_begin; ///< by account, and the end
    QStringList m_channels, m_campaigns, m_assets;
};

} // namespace talbook
