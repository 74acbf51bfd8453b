#include "core/scoring/facts.h"

#include "core/base/id_index.h"
#include "core/plan/database.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::pair<TextPool Facts::*, TextRef AccountRow::*> pooledFields[] = {
    {&Facts::industries, &AccountRow::industry},     {&Facts::countries, &AccountRow::country},
    {&Facts::regions, &AccountRow::region},          {&Facts::technologies, &AccountRow::technologies},
    {&Facts::competitors, &AccountRow::competitors}, {&Facts::currencies, &AccountRow::currency},
};

TextPool poolOf(const AccountTable &accounts, TextRef AccountRow::*field)
{
    TextPool pool;
    pool.texts.push_back({});
    pool.ofAccount.reserve(accounts.size());
    std::unordered_map<std::string_view, quint32> known;
    for (size_t i = 0; i < accounts.size(); ++i) {
        const TextRef ref = accounts[i].*field;
        if (ref.isEmpty()) {
            pool.ofAccount.push_back(0);
            continue;
        }
        const std::string_view text = accounts.text(ref);
        const auto [entry, fresh] = known.emplace(text, quint32(pool.texts.size()));
        if (fresh)
            pool.texts.push_back(QString::fromUtf8(text.data(), qsizetype(text.size())));
        pool.ofAccount.push_back(entry->second);
    }
    return pool;
}

/// Of one account; looks through the pool, which is quicker than collecting all again only for a few.
void poolAgain(TextPool &pool, const AccountTable &accounts, TextRef AccountRow::*field, size_t account)
{
    const std::string_view utf8 = accounts.text(accounts[account].*field);
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    const auto known = std::ranges::find(pool.texts, text);
    pool.ofAccount[account] = quint32(known - pool.texts.begin());
    if (known == pool.texts.end())
        pool.texts.push_back(text);
}

/// Rows read in any order, handed out by account: a counting sort.
template <class Fact> class Grouping
{
public:
    void reserve(size_t count)
    {
        m_accounts.reserve(count);
        m_facts.reserve(count);
    }

    void add(size_t account, const Fact &fact)
    {
        m_accounts.push_back(quint32(account));
        m_facts.push_back(fact);
    }

    void finish(size_t accountCount, std::vector<Fact> &facts, std::vector<quint32> &begin)
    {
        begin.assign(accountCount + 1, 0);
        for (const quint32 account : m_accounts)
            ++begin[account + 1];
        for (size_t i = 1; i < begin.size(); ++i)
            begin[i] += begin[i - 1];
        facts.resize(m_facts.size());
        std::vector<quint32> next(begin.begin(), begin.end() - 1);
        for (size_t i = 0; i < m_facts.size(); ++i)
            facts[next[m_accounts[i]]++] = m_facts[i];
    }

private:
    std::vector<quint32> m_accounts;
    std::vector<Fact> m_facts;
};

int factDay(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return dayNumber(text.data(), int(text.size()));
}

SignalKind signalKindOf(std::string_view kind)
{
    if (kind == "topic_surge" || kind == "competitor_research")
        return SignalKind::TopicSurge;
    if (kind == "hiring")
        return SignalKind::Hiring;
    if (kind == "technographic_change")
        return SignalKind::Technology;
    if (kind == "funding_round")
        return SignalKind::Funding;
    if (kind == "leadership_change")
        return SignalKind::Leadership;
    if (kind == "expansion")
        return SignalKind::Expansion;
    return kind == "contract_renewal" ? SignalKind::Renewal : SignalKind::Other;
}

Expected<IdIndex> readContacts(Facts &facts, const Database &database)
{
    Grouping<ContactFact> grouping;
    Statement rows(database, "SELECT id, account_id, buying_role, stance FROM contact ORDER BY id");
    while (rows.step()) {
        const auto account = facts.accounts.indexOf(rows.id<AccountId>(1));
        if (!account)
            continue;
        ContactFact contact;
        contact.id = rows.id<ContactId>(0);
        contact.account = quint32(*account);
        contact.role = qint8(buyingRoles().indexOf(rows.text(2)));
        const std::string_view stance = rows.utf8(3);
        contact.supports = stance == "champion" || stance == "supporter";
        grouping.add(*account, contact);
    }
    TALBOOK_TRY(rows.result());
    grouping.finish(facts.accounts.size(), facts.contacts, facts.contactBegin);
    IdIndex indexOf;
    indexOf.reserve(facts.contacts.size());
    for (size_t i = 0; i < facts.contacts.size(); ++i)
        indexOf.add(facts.contacts[i].id.value, quint32(i));
    return indexOf;
}

Expected<void> readActivities(Facts &facts, const Database &database, const Wording &words, const IdIndex &contactIndex)
{
    const auto vocabulary = ActivityKinds::load(words);
    TALBOOK_TRY(vocabulary);
    std::unordered_map<std::string, quint16> kindIndex;
    Grouping<ActivityFact> grouping;
    std::string key;
    const auto count = database.number("SELECT count(*) FROM activity");
    TALBOOK_TRY(count);
    grouping.reserve(size_t(*count));
    Statement rows(database, "SELECT id, account_id, contact_id, date, kind, channel, direction, count FROM activity");
    while (rows.step()) {
        const auto account = facts.accounts.indexOf(rows.id<AccountId>(1));
        if (!account)
            continue;
        ActivityFact fact;
        fact.id = rows.integer(0);
        fact.day = factDay(rows, 3);
        fact.count = qint32(rows.integer(7));
        fact.inbound = rows.utf8(6) == "inbound";
        if (!rows.isNull(2)) {
            const auto contact = contactIndex.find(rows.integer(2));
            fact.contact = contact ? qint32(*contact) : -1;
        }
        key.assign(rows.utf8(4)).append(1, '\x1f').append(rows.utf8(5));
        auto kind = kindIndex.find(key);
        if (kind == kindIndex.end()) {
            // Past this many spellings the rest share one kind; their points would be 0 anyway.
            constexpr size_t mostKinds = 60000;
            if (facts.kinds.size() < mostKinds)
                facts.kinds.push_back(vocabulary->resolve(rows.text(4), rows.text(5)));
            kind = kindIndex.emplace(key, quint16(facts.kinds.size() - 1)).first;
        }
        fact.kind = kind->second;
        grouping.add(*account, fact);
    }
    TALBOOK_TRY(rows.result());
    grouping.finish(facts.accounts.size(), facts.activities, facts.activityBegin);
    return {};
}

Expected<void> readSignals(Facts &facts, const Database &database)
{
    std::unordered_map<std::string, quint32> topicIndex;
    Grouping<SignalFact> grouping;
    Statement rows(database, "SELECT id, account_id, date, kind, topic, strength FROM signal ORDER BY id");
    while (rows.step()) {
        const auto account = facts.accounts.indexOf(rows.id<AccountId>(1));
        if (!account)
            continue;
        SignalFact fact;
        fact.id = rows.integer(0);
        fact.day = factDay(rows, 2);
        fact.kind = signalKindOf(rows.utf8(3));
        fact.competitor = rows.utf8(3) == "competitor_research";
        fact.strength = rows.real(5);
        const auto [topic, fresh] = topicIndex.emplace(std::string(rows.utf8(4)), quint32(facts.topics.size()));
        if (fresh)
            facts.topics.append(rows.text(4));
        fact.topic = topic->second;
        grouping.add(*account, fact);
    }
    TALBOOK_TRY(rows.result());
    grouping.finish(facts.accounts.size(), facts.signalFacts, facts.signalBegin);
    return {};
}

Expected<void> readOpportunities(Facts &facts, const Database &database)
{
    Grouping<Facts::OpportunityFact> grouping;
    Statement rows(database, "SELECT id, account_id, created FROM opportunity ORDER BY id");
    while (rows.step()) {
        if (const auto account = facts.accounts.indexOf(rows.id<AccountId>(1)))
            grouping.add(*account, {rows.integer(0), factDay(rows, 2)});
    }
    TALBOOK_TRY(rows.result());
    grouping.finish(facts.accounts.size(), facts.opportunities, facts.opportunityBegin);
    return {};
}

} // namespace

const QStringList &buyingRoles()
{
    static const QStringList roles = {u"economic_buyer"_s, u"technical_buyer"_s, u"champion"_s,
                                      u"influencer"_s,     u"end_user"_s,        u"blocker"_s};
    return roles;
}

void Facts::poolTexts()
{
    for (const auto &[pool, field] : pooledFields)
        this->*pool = poolOf(accounts, field);
}

void Facts::poolTexts(std::span<const size_t> refreshed)
{
    constexpr size_t few = 16;
    if (refreshed.size() > few) {
        poolTexts();
        return;
    }
    for (const auto &[pool, field] : pooledFields) {
        for (const size_t account : refreshed)
            poolAgain(this->*pool, accounts, field, account);
    }
}

Expected<Facts> Facts::read(const Database &database, ProgramId program, const Wording &words)
{
    Facts facts;
    auto accounts = AccountTable::read(database, program);
    TALBOOK_TRY(accounts);
    facts.accounts = std::move(*accounts);
    auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    facts.settings = std::move(*settings);
    facts.poolTexts();
    const auto contactIndex = readContacts(facts, database);
    TALBOOK_TRY(contactIndex);
    TALBOOK_TRY(readActivities(facts, database, words, *contactIndex));
    TALBOOK_TRY(readSignals(facts, database));
    TALBOOK_TRY(readOpportunities(facts, database));
    return facts;
}

} // namespace talbook
