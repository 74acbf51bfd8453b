#pragma once

#include "core/accounts/account_table.h"
#include "core/accounts/settings.h"
#include "core/base/dates.h"
#include "core/base/expected.h"
#include "core/scoring/activity_kinds.h"

#include <QStringList>

#include <span>
#include <vector>

namespace talbook
{

class Database;

/// Texts that recur, each once; a rule over them is evaluated once a text instead of once an account.
struct TextPool
{
    std::vector<QString> texts;     ///< as written; 0 is the empty text
    std::vector<quint32> ofAccount; ///< index into texts
};

struct ActivityFact
{
    qint64 id = 0;
    int day = noDay;
    qint32 count = 1;
    qint32 contact = -1; ///< index into Facts::contacts, or none
    quint16 kind = 0;    ///< index into Facts::kinds
    bool inbound = true;
};

enum class SignalKind
{
    TopicSurge,
    Hiring,
    Technology,
    Funding,
    Leadership,
    Expansion,
    Renewal,
    Other
};

struct SignalFact
{
    qint64 id = 0;
    int day = noDay;
    double strength = 0;
    SignalKind kind = SignalKind::Other;
    bool competitor = false; ///< research into a competitor, which counts as a topic surge
    quint32 topic = 0;       ///< index into Facts::topics
};

struct ContactFact
{
    ContactId id;
    quint32 account = 0;
    qint8 role = -1;       ///< index into buyingRoles(), or none
    bool supports = false; ///< stance champion or supporter
};

/// economic_buyer, technical_buyer, champion, influencer, end_user, blocker.
const QStringList &buyingRoles();
inline constexpr int championRole = 2;
inline constexpr int blockerRole = 5;

/// Everything scoring reads, in columns: accounts, and their records grouped by account (the records of account i stand
/// at [begin[i], begin[i+1])). About 30 bytes an activity; all accounts are rescored in milliseconds.
struct Facts
{
    AccountTable accounts;
    PlanSettings settings;
    TextPool industries, countries, regions, technologies, competitors, currencies;

    std::vector<ActivityKind> kinds; ///< each occurs in the plan
    std::vector<ActivityFact> activities;
    std::vector<quint32> activityBegin;

    std::vector<SignalFact> signalFacts;
    std::vector<quint32> signalBegin;
    QStringList topics;

    std::vector<ContactFact> contacts;
    std::vector<quint32> contactBegin;

    struct OpportunityFact
    {
        qint64 id = 0;
        int createdDay = noDay;
    };
    std::vector<OpportunityFact> opportunities;
    std::vector<quint32> opportunityBegin;

    static Expected<Facts> read(const Database &database, ProgramId program, const Wording &words);

    /// Collects the recurring texts again after these accounts were refreshed. A text that nobody has any more may
    /// stay in its pool.
    void poolTexts(std::span<const size_t> refreshed);

    std::span<const ActivityFact> activitiesOf(size_t account) const
    {
        return slice(activities, activityBegin, account);
    }
    std::span<const SignalFact> signalsOf(size_t account) const { return slice(signalFacts, signalBegin, account); }
    std::span<const ContactFact> contactsOf(size_t account) const { return slice(contacts, contactBegin, account); }
    std::span<const OpportunityFact> opportunitiesOf(size_t account) const
    {
        return slice(opportunities, opportunityBegin, account);
    }

private:
    void poolTexts();

    template <class T>
    static std::span<const T> slice(const std::vector<T> &all, const std::vector<quint32> &begin, size_t account)
    {
        return std::span(all).subspan(begin[account], begin[account + 1] - begin[account]);
    }
};

} // namespace talbook
