#include "core/accounts/account_events.h"

#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// `where` names the one parameter.
Expected<void> readActivityEvents(const Database &database, const char *where, qint64 id,
                                  std::vector<AccountEvent> &events)
{
    Statement rows(database, std::string("SELECT activity.id, date, kind, contact_id, contact.name, channel, campaign, "
                                         "asset, note, direction, count FROM activity "
                                         "LEFT JOIN contact ON contact.id = contact_id WHERE activity.") +
                                 where);
    rows.bind(1, id);
    while (rows.step()) {
        AccountEvent event;
        event.id = rows.integer(0);
        event.date = rows.date(1);
        event.kind = rows.text(2);
        event.contact = rows.id<ContactId>(3);
        event.person = rows.text(4);
        event.channel = rows.text(5);
        event.campaign = rows.text(6);
        event.asset = rows.text(7);
        event.note = rows.text(8);
        event.inbound = rows.utf8(9) == "inbound";
        event.count = rows.integer(10);
        events.push_back(std::move(event));
    }
    return rows.result();
}

Expected<void> readSignalEvents(const Database &database, const char *where, qint64 id,
                                std::vector<AccountEvent> &events)
{
    Statement rows(database, std::string("SELECT id, date, kind, topic, source, strength FROM signal WHERE ") + where);
    rows.bind(1, id);
    while (rows.step()) {
        AccountEvent event;
        event.id = rows.integer(0);
        event.isSignal = true;
        event.date = rows.date(1);
        event.kind = rows.text(2);
        event.topic = rows.text(3);
        event.source = rows.text(4);
        event.strength = rows.real(5);
        events.push_back(std::move(event));
    }
    return rows.result();
}

Error eventFault(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

Expected<void> checkEvent(const Database &database, AccountId account, const AccountEvent &event)
{
    if (!event.date.isValid())
        return eventFault(QCoreApplication::translate("Accounts", "Date: a day is needed, for example 2027-02-11."));
    if (tidied(event.kind).isEmpty())
        return eventFault(QCoreApplication::translate("Accounts", "Kind: choose what happened."));
    if (event.isSignal) {
        if (!(event.strength >= 0 && event.strength <= 100))
            return eventFault(QCoreApplication::translate("Accounts", "Strength: a number from 0 to 100 is needed."));
        return {};
    }
    if (event.count < 1 || event.count > 1000000000)
        return eventFault(QCoreApplication::translate("Accounts", "Count: a whole number from 1 is needed."));
    if (event.contact.isNull())
        return {};
    Statement owner(database, "SELECT 1 FROM contact WHERE id = ? AND account_id = ?");
    owner.bind(1, event.contact);
    owner.bind(2, account);
    const bool found = owner.step();
    owner.reset();
    TALBOOK_TRY(owner.result());
    return found ? Expected<void>()
                 : eventFault(QCoreApplication::translate("Accounts", "Person: choose somebody of this account."));
}

/// A field left empty is unknown, never an empty text.
QString eventText(const QString &typed)
{
    const QString tidy = tidied(typed);
    return tidy.isEmpty() ? QString() : tidy;
}

} // namespace

Expected<std::vector<AccountEvent>> accountEvents(const Database &database, AccountId account)
{
    std::vector<AccountEvent> events;
    TALBOOK_TRY(readActivityEvents(database, "account_id = ?", account.value, events));
    TALBOOK_TRY(readSignalEvents(database, "account_id = ?", account.value, events));
    std::ranges::sort(events, [](const AccountEvent &a, const AccountEvent &b) {
        return a.date != b.date ? a.date > b.date : a.id > b.id;
    });
    return events;
}

Expected<std::optional<AccountEvent>> accountEvent(const Database &database, bool isSignal, qint64 id)
{
    std::vector<AccountEvent> found;
    if (isSignal)
        TALBOOK_TRY(readSignalEvents(database, "id = ?", id, found));
    else
        TALBOOK_TRY(readActivityEvents(database, "id = ?", id, found));
    return found.empty() ? std::optional<AccountEvent>() : std::optional(std::move(found.front()));
}

Expected<qint64> storeAccountEvent(Edit &edit, AccountId account, const AccountEvent &event)
{
    const Database &database = edit.database();
    TALBOOK_TRY(checkEvent(database, account, event));
    const qint64 id = event.id != 0 ? event.id : edit.newId();
    if (event.isSignal) {
        TALBOOK_TRY(database.execute(
            "INSERT INTO signal(id, account_id, date, kind, topic, strength, source) VALUES(?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET date = excluded.date, kind = excluded.kind, topic = excluded.topic, "
            "strength = excluded.strength, source = excluded.source",
            id, account, event.date, tidied(event.kind), eventText(event.topic), event.strength,
            eventText(event.source)));
    } else {
        TALBOOK_TRY(database.execute(
            "INSERT INTO activity(id, account_id, contact_id, date, kind, channel, campaign, direction, asset, count, "
            "note) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET contact_id = excluded.contact_id, date = excluded.date, "
            "kind = excluded.kind, channel = excluded.channel, campaign = excluded.campaign, "
            "direction = excluded.direction, asset = excluded.asset, count = excluded.count, note = excluded.note",
            id, account, event.contact, event.date, tidied(event.kind), eventText(event.channel),
            eventText(event.campaign), event.inbound ? "inbound" : "outbound", eventText(event.asset), event.count,
            eventText(event.note)));
    }
    return id;
}

Expected<void> removeAccountEvents(Edit &edit, std::span<const AccountEvent> events)
{
    Statement activity(edit.database(), "DELETE FROM activity WHERE id = ?");
    Statement signal(edit.database(), "DELETE FROM signal WHERE id = ?");
    for (const AccountEvent &event : events) {
        Statement &remove = event.isSignal ? signal : activity;
        remove.bind(1, event.id);
        remove.step();
    }
    TALBOOK_TRY(activity.result());
    return signal.result();
}

Expected<std::vector<AccountContact>> accountContacts(const Database &database, AccountId account)
{
    std::vector<AccountContact> contacts;
    Statement rows(database, "SELECT id, name FROM contact WHERE account_id = ?");
    rows.bind(1, account);
    while (rows.step())
        contacts.push_back({rows.id<ContactId>(0), rows.text(1)});
    TALBOOK_TRY(rows.result());
    std::ranges::sort(contacts, [](const AccountContact &a, const AccountContact &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return contacts;
}

} // namespace talbook
