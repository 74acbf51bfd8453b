#include "core/exchange/account_index.h"

#include "core/plan/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <limits>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Of very many namesakes only the first are kept in mind: "Unknown" may stand in a file a hundred thousand times.
constexpr int mostNamesakes = 64;

/// "siemens" of "siemens.de".
std::string_view domainLabel(std::string_view domain)
{
    return domain.substr(0, domain.find('.'));
}

quint64 nameKey(std::string_view core, bool hasId)
{
    return HashIndex::joined(HashIndex::hashOf(core), hasId ? 1 : 0);
}

quint64 nameKey(std::string_view core, bool hasId, std::string_view label)
{
    return HashIndex::joined(nameKey(core, hasId), HashIndex::hashOf(label));
}

/// 0 is best.
int formRank(std::string_view wanted, std::string_view form)
{
    return wanted == form ? 0 : (form.empty() ? 1 : 2);
}

/// Salesforce writes one record's id with 15 characters in reports and with 18 elsewhere, where the last three tell
/// which of the others are capitals. The other form of such an id; empty for any other text.
std::string otherSalesforceForm(std::string_view id)
{
    constexpr size_t shortId = 15;
    constexpr std::string_view code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    if (id.size() != shortId && id.size() != shortId + 3)
        return {};
    std::string whole(id.substr(0, shortId));
    for (size_t part = 0; part < shortId; part += 5) {
        size_t capitals = 0;
        for (size_t i = 0; i < 5; ++i) {
            const char c = id[part + i];
            if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
                return {};
            capitals |= size_t(c >= 'A' && c <= 'Z') << i;
        }
        whole += code[capitals];
    }
    if (id.size() == shortId)
        return whole;
    return id == whole ? whole.substr(0, shortId) : std::string();
}

QStringList othersOf(const QJsonObject &extra, std::string_view key)
{
    const QString list = extra.value(QLatin1StringView(key.data(), qsizetype(key.size()))).toString();
    return list.split(u"; "_s, Qt::SkipEmptyParts);
}

} // namespace

Expected<AccountIndex> AccountIndex::read(const Database &database)
{
    AccountIndex index;
    // A row's other ids and domains are rare, so JSON is read only where they can be.
    Statement rows(database, "SELECT id, external_id, domain, name, CASE WHEN instr(extra, '\"external_id\"') OR "
                             "instr(extra, '\"domain\"') THEN extra END FROM account ORDER BY id");
    while (rows.step()) {
        const quint32 entry = index.add(rows.id<AccountId>(0), {rows.utf8(1), rows.utf8(2), companyName(rows.utf8(3))});
        if (rows.isNull(4))
            continue;
        const QJsonObject extra = QJsonDocument::fromJson(rows.blob(4)).object();
        for (const QString &id : othersOf(extra, otherIdsKey))
            index.addOtherId(entry, id.toStdString());
        for (const QString &domain : othersOf(extra, otherDomainsKey))
            index.addOtherDomain(entry, domain.toStdString());
    }
    TALBOOK_TRY(rows.result());
    return index;
}

AccountIndex::Ref AccountIndex::keep(std::string_view text)
{
    const Ref ref{quint32(m_texts.size()), quint32(text.size())};
    m_texts.append(text);
    return ref;
}

quint32 AccountIndex::add(AccountId id, const AccountKeys &keys)
{
    const auto entry = quint32(m_entries.size());
    m_entries.push_back({id, {}, {}, {}, {}});
    setExternalId(entry, keys.externalId);
    if (!keys.domain.empty()) {
        m_entries[entry].domain = keep(keys.domain);
        m_byDomain.addUpTo(mostNamesakes, HashIndex::hashOf(keys.domain), entry);
    }
    setName(entry, keys.name);
    return entry;
}

void AccountIndex::setExternalId(quint32 entry, std::string_view externalId)
{
    if (externalId.empty())
        return;
    m_entries[entry].externalId = keep(externalId);
    m_byId.add(HashIndex::hashOf(externalId), entry);
    indexName(entry);
}

void AccountIndex::setDomain(quint32 entry, std::string_view domain)
{
    if (domain.empty())
        return;
    m_entries[entry].domain = keep(domain);
    m_byDomain.addUpTo(mostNamesakes, HashIndex::hashOf(domain), entry);
    indexName(entry);
}

void AccountIndex::setName(quint32 entry, const CompanyName &name)
{
    m_entries[entry].core = keep(name.core);
    m_entries[entry].legalForm = keep(name.legalForm);
    indexName(entry);
}

void AccountIndex::addOtherId(quint32 entry, std::string_view externalId)
{
    m_otherIds.insert_or_assign(std::string(externalId), entry);
}

void AccountIndex::addOtherDomain(quint32 entry, std::string_view domain)
{
    m_otherDomains.emplace(std::string(domain), entry);
}

bool AccountIndex::hasOtherDomain(quint32 entry, std::string_view domain) const
{
    const auto other = m_otherDomains.find(std::string(domain));
    return other != m_otherDomains.end() && other->second == entry;
}

/// Old keys stay behind; who finds an entry by one looks whether it still fits.
void AccountIndex::indexName(quint32 entry)
{
    const Entry &account = m_entries[entry];
    if (account.core.length == 0)
        return;
    const bool hasId = account.externalId.length > 0;
    m_byName.addUpTo(mostNamesakes, nameKey(view(account.core), hasId), entry);
    m_byName.addUpTo(mostNamesakes, nameKey(view(account.core), hasId, domainLabel(view(account.domain))), entry);
}

AccountIndex::Found AccountIndex::find(const AccountKeys &keys) const
{
    if (const Found found = findByExternalId(keys.externalId); found.match != AccountMatch::None)
        return found;
    if (const Found found = findByDomain(keys.domain, keys.name); found.match != AccountMatch::None)
        return found;
    return findByName(keys);
}

AccountIndex::Found AccountIndex::findByExternalId(std::string_view externalId) const
{
    if (externalId.empty())
        return {};
    const Found found = findExactId(externalId);
    if (found.match != AccountMatch::None)
        return found;
    const std::string other = otherSalesforceForm(externalId);
    return other.empty() ? Found() : findExactId(other);
}

AccountIndex::Found AccountIndex::findExactId(std::string_view externalId) const
{
    Found found;
    m_byId.visit(HashIndex::hashOf(externalId), [&](quint32 entry) {
        if (view(m_entries[entry].externalId) != externalId)
            return true;
        found = {AccountMatch::ById, entry};
        return false;
    });
    if (found.match == AccountMatch::None && !m_otherIds.empty()) {
        if (const auto other = m_otherIds.find(std::string(externalId)); other != m_otherIds.end())
            found = {AccountMatch::ById, other->second};
    }
    return found;
}

AccountIndex::Found AccountIndex::findByDomain(std::string_view domain, const CompanyName &name) const
{
    Found found;
    bool named = false;
    if (domain.empty())
        return found;
    m_byDomain.visit(HashIndex::hashOf(domain), [&](quint32 entry) {
        const Entry &account = m_entries[entry];
        if (view(account.domain) != domain)
            return true;
        // Of several accounts at one domain the one of that name, else the first.
        const bool sameName = !name.core.empty() && view(account.core) == name.core;
        const bool earlier = found.match == AccountMatch::None || account.id < m_entries[found.entry].id;
        if ((sameName && !named) || (sameName == named && earlier)) {
            found = {AccountMatch::ByDomain, entry};
            named = sameName;
        }
        return true;
    });
    if (!named && !m_otherDomains.empty()) {
        const auto other = m_otherDomains.find(std::string(domain));
        if (other != m_otherDomains.end() && (found.match == AccountMatch::None ||
                                              (!name.core.empty() && view(m_entries[other->second].core) == name.core)))
            found = {AccountMatch::ByDomain, other->second};
    }
    return found;
}

bool AccountIndex::couldBe(const Entry &account, const AccountKeys &keys) const
{
    const std::string_view form = view(account.legalForm);
    if (view(account.core) != keys.name.core ||
        (form != keys.name.legalForm && !form.empty() && !keys.name.legalForm.empty()))
        return false;
    if (!keys.externalId.empty() && account.externalId.length > 0 && view(account.externalId) != keys.externalId)
        return false;
    return keys.domain.empty() || account.domain.length == 0 ||
           domainLabel(view(account.domain)) == domainLabel(keys.domain);
}

AccountIndex::Found AccountIndex::findByName(const AccountKeys &keys) const
{
    Found best;
    if (keys.name.core.empty())
        return best;
    int bestRank = std::numeric_limits<int>::max();
    const auto lookUnder = [&](quint64 hash) {
        m_byName.visit(hash, [&](quint32 entry) {
            const Entry &account = m_entries[entry];
            if (couldBe(account, keys)) {
                const int rank = formRank(keys.name.legalForm, view(account.legalForm));
                if (rank < bestRank || (rank == bestRank && account.id < m_entries[best.entry].id)) {
                    best = {AccountMatch::ByName, entry};
                    bestRank = rank;
                }
            }
            return true;
        });
    };
    for (const bool hasId : {false, true}) {
        if (hasId && !keys.externalId.empty())
            break;
        if (keys.domain.empty()) {
            lookUnder(nameKey(keys.name.core, hasId));
        } else {
            lookUnder(nameKey(keys.name.core, hasId, {}));
            lookUnder(nameKey(keys.name.core, hasId, domainLabel(keys.domain)));
        }
    }
    return best;
}

} // namespace talbook
