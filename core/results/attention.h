#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Standings;

/// Why an account wants somebody's attention, the most urgent first.
enum class AttentionKind
{
    IntentSpike,  ///< intent rose by more than the model's spike in 7 days (domain section 3.2)
    BandRose,     ///< another grade than a week ago, a better one
    BandFell,     ///< … a lower one
    PersonQuiet,  ///< a champion or economic buyer who took part lately, and not in the last 30 days
    SingleThread, ///< one engaged stakeholder carries a 1:1 account
    NoOwner,      ///< nobody of ours is responsible
};
/// Stable: "intent_spike", "band_rose", "band_fell", "person_quiet", "single_thread", "no_owner".
QString attentionId(AttentionKind kind);

struct AttentionReason
{
    AttentionKind kind = AttentionKind::IntentSpike;
    double before = 0, after = 0;              ///< intent or score, a week ago and now
    QString gradeBefore = {}, gradeAfter = {}; ///< of the bands
    ContactId person = {};                     ///< of PersonQuiet and SingleThread
    QString personName = {};
    int role = -1;                    ///< index into buyingRoles(), or none
    QDate since = {};                 ///< of PersonQuiet: the last time the person took part
    int signalCount = 0;              ///< of IntentSpike: signals of intent of those seven days
    int activityCount = 0;            ///< … and inbound activities, each as often as it counts
    QString topic = {};               ///< of IntentSpike: what the strongest of those signals was about
    std::vector<qint64> records = {}; ///< signals and activities of the spike; else the activities that tell
};

struct AttentionItem
{
    size_t account = 0; ///< index into the standings
    AccountId id;
    std::vector<AttentionReason> reasons; ///< the most urgent first; never empty
};

/// The accounts of the target account list that want attention on the day, the most urgent first: by the kind of the
/// first reason, then by the number of reasons, then by score. Whether somebody owns or carries an account is asked of
/// the list alone; while nobody is on it, intent spikes and bands are looked for among all accounts.
Expected<std::vector<AttentionItem>> accountsInNeed(const Database &database, const Standings &standings);

} // namespace talbook
