#pragma once

#include "core/accounts/account_events.h"
#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace talbook
{

class Database;

/// Records of one kind from one place.
struct RecordOrigin
{
    bool isSignal = false;
    QString source; ///< who told of a signal, or an activity's channel; may be empty
    QString kind;   ///< as it is stored
    qint64 records = 0;
    qint64 accounts = 0; ///< that have such a record
    QDate last;
};

/// Where one account's records come from, the most frequent first, then by source and kind.
std::vector<RecordOrigin> originsOf(std::span<const AccountEvent> events);

/// The same of many accounts, from the day to the day. One pass over all records.
Expected<std::vector<RecordOrigin>> recordOrigins(const Database &database, std::span<const AccountId> accounts,
                                                  QDate from, QDate to);

} // namespace talbook
