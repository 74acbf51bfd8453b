#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace talbook
{

class Database;
class Edit;

/// One dated record of an account: an activity (a touch in either direction) or an intent signal.
struct AccountEvent
{
    qint64 id = 0; ///< of the activity or of the signal; 0 is not stored yet
    bool isSignal = false;
    QDate date;
    QString kind;

    ContactId contact; ///< null: nobody in particular
    QString person;    ///< the contact's name
    QString channel, campaign, asset, note;
    bool inbound = true;
    qint64 count = 1;

    QString topic, source;
    double strength = 0; ///< 0 to 100
};

/// All of them, newest first.
Expected<std::vector<AccountEvent>> accountEvents(const Database &database, AccountId account);

/// One record; nothing where there is none with that id (any more).
Expected<std::optional<AccountEvent>> accountEvent(const Database &database, bool isSignal, qint64 id);

/// Stores a new record, or the changed one under its id, which is returned; what a record holds beside these fields (an
/// import's own columns) stays. BadInput names the field that is wrong.
Expected<qint64> storeAccountEvent(Edit &edit, AccountId account, const AccountEvent &event);
Expected<void> removeAccountEvents(Edit &edit, std::span<const AccountEvent> events);

struct AccountContact
{
    ContactId id;
    QString name;
};
/// By name.
Expected<std::vector<AccountContact>> accountContacts(const Database &database, AccountId account);

} // namespace talbook
