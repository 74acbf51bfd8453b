#pragma once

#include "core/base/dates.h"
#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/results/attribution_settings.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace talbook
{

class Database;
class Standings;
class Wording;

/// What credit is given to.
enum class AttributionBy
{
    Channel,
    Campaign,
    Play,
    Asset,
    Tier ///< of the account
};
/// "channel", "campaign", "play", "asset", "tier"; nothing for another word.
std::optional<AttributionBy> attributionBy(const QString &word);

/// A touchpoint: one activity with a channel, however often it says it happened.
struct PathTouch
{
    quint32 key = 0;     ///< place in AttributionPaths::keys
    int day = noDay;     ///< since 1970-01-01; noDay in a table of paths
    qint64 activity = 0; ///< 0 in a table of paths
    TouchTeam team = TouchTeam::Marketing;
};

/// The touchpoints of one opportunity that is closed, or a row of a table of paths.
struct AttributionPath
{
    std::vector<PathTouch> touches; ///< by day, then as entered; never empty
    qint64 conversions = 0;         ///< 1 for a won deal
    qint64 nulls = 0;               ///< 1 for a lost one
    qint64 value = 0;               ///< minor units, of all its conversions together
    qint64 opportunity = 0;
    AccountId account;
    int created = noDay, closed = noDay, mql = noDay;
};

struct AttributionPaths
{
    AttributionBy by = AttributionBy::Channel;
    QString currency;
    QStringList keys; ///< as they were written first; case and blanks aside they are one
    std::vector<AttributionPath> paths;
    bool dated = true; ///< false: a table of paths without dates and milestones

    qint64 untouched = 0;      ///< won deals without a touchpoint: nobody's credit
    qint64 untouchedValue = 0; ///< minor units
    int withoutAmount = 0;     ///< won deals that count as conversions and bring no value: no amount, or no rate

    qint64 conversions() const;
    qint64 nulls() const;
    qint64 value() const;
};

struct AttributionRequest
{
    AttributionBy by = AttributionBy::Channel;
    QDate from, to;        ///< days on which the deals were closed; invalid: no limit but the standings' day
    bool listOnly = false; ///< deals of accounts that are or were on the list of the standings' program
};

/// The touchpoints of an opportunity are its account's activities with a channel, from `lookbackDays` before its
/// creation until it closed. One without a creation date has them from that many days before it closed.
Expected<AttributionPaths> readAttributionPaths(const Database &database, const Standings &standings,
                                                const AttributionRequest &request, const AttributionSettings &settings);

/// The deals and activities behind a key, by id: what a click on its credit shows.
struct CreditRecords
{
    std::vector<qint64> opportunities; ///< won ones
    std::vector<qint64> activities;
};
CreditRecords creditRecords(const AttributionPaths &paths, const QString &key);

/// "LinkedIn", the campaign's name, "1:Few"; "No campaign" for what has none.
QString attributionKeyName(const QString &key, AttributionBy by, const Wording &words);
/// "Channel", "Campaign", "Play", "Asset", "Tier".
QString attributionByName(AttributionBy by, const Wording &words);

} // namespace talbook
