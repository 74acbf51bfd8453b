#include "core/exchange/contact_index.h"

#include "core/base/text.h"
#include "core/plan/database.h"

#include <algorithm>

namespace talbook
{

std::string foldedKey(std::string_view utf8)
{
    return foldText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
}

Expected<ContactIndex> ContactIndex::read(const Database &database)
{
    ContactIndex index;
    Statement rows(database, "SELECT id, account_id, external_id, email, name, title FROM contact ORDER BY id");
    while (rows.step()) {
        index.add({rows.id<ContactId>(0), rows.id<AccountId>(1), std::string(rows.utf8(2)), foldedKey(rows.utf8(3)),
                   foldedKey(rows.utf8(4)), foldedKey(rows.utf8(5)), 0});
    }
    TALBOOK_TRY(rows.result());
    return index;
}

quint64 ContactIndex::hash(AccountId account, Key key, std::string_view text)
{
    return HashIndex::joined(HashIndex::hashOf(text), quint64(account.value) * 4 + quint64(key));
}

std::string_view ContactIndex::keyText(const Person &person, Key key)
{
    switch (key) {
    case Key::ExternalId:
        return person.externalId;
    case Key::Email:
        return person.email;
    case Key::Name:
        break;
    }
    return person.name;
}

size_t ContactIndex::add(Person person)
{
    m_people.push_back(std::move(person));
    reindex(m_people.size() - 1);
    return m_people.size() - 1;
}

void ContactIndex::reindex(size_t place)
{
    const Person &person = m_people[place];
    for (const Key key : {Key::ExternalId, Key::Email, Key::Name}) {
        if (!keyText(person, key).empty())
            m_index.add(hash(person.account, key, keyText(person, key)), quint32(place));
    }
    for (const Key key : {Key::ExternalId, Key::Email}) {
        if (!keyText(person, key).empty())
            m_index.add(hash(AccountId(), key, keyText(person, key)), quint32(place));
    }
}

AccountId ContactIndex::accountOf(std::string_view email) const
{
    AccountId account;
    bool several = false;
    const std::string folded = foldedKey(email);
    m_index.visit(hash(AccountId(), Key::Email, folded), [&](quint32 place) {
        const Person &person = m_people[place];
        if (person.email == folded && !folded.empty()) {
            several = !account.isNull() && account != person.account;
            account = person.account;
        }
        return !several;
    });
    return several ? AccountId() : account;
}

std::vector<size_t> ContactIndex::find(AccountId account, Key key, std::string_view text) const
{
    return account.isNull() ? std::vector<size_t>() : findIn(account, key, text);
}

std::vector<size_t> ContactIndex::findAnywhere(Key key, std::string_view text) const
{
    return findIn(AccountId(), key, text);
}

std::vector<size_t> ContactIndex::findIn(AccountId account, Key key, std::string_view text) const
{
    std::vector<size_t> places;
    if (text.empty())
        return places;
    m_index.visit(hash(account, key, text), [&](quint32 place) {
        const Person &person = m_people[place];
        // An old key of a person who was changed leads here too, and the same key may have been put in twice.
        if ((account.isNull() || person.account == account) && keyText(person, key) == text &&
            std::ranges::find(places, size_t(place)) == places.end())
            places.push_back(place);
        return true;
    });
    std::ranges::sort(places, {}, [this](size_t place) { return m_people[place].id; });
    return places;
}

ContactIndex::Meant ContactIndex::meant(AccountId account, std::string_view text) const
{
    const std::string folded = foldedKey(text);
    for (const Key key : {Key::ExternalId, Key::Email, Key::Name}) {
        const auto places = find(account, key, key == Key::ExternalId ? text : std::string_view(folded));
        if (places.size() == 1)
            return {m_people[places.front()].id, false};
        if (places.size() > 1)
            return {{}, true};
    }
    return {};
}

} // namespace talbook
