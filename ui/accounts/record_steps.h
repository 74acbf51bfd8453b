#pragma once

#include "core/accounts/account_events.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace talbook
{

class Document;

/// Asks for the record's fields, with `account` null for its account as well, and stores it as one step. The dialog
/// stays open with the fault beside it until the record is right or given up.
void askForRecord(Document &document, AccountId account, const AccountEvent &event, QWidget *parent);

/// A new record as the dialog first shows it.
AccountEvent newRecord(const Document &document, bool isSignal);

/// Deletes them as one step, many of them beside the interface's thread; `whose` is the account's name, or how many
/// accounts they belong to.
void deleteRecords(Document &document, const QString &whose, std::vector<AccountEvent> events,
                   const std::function<void(const Expected<void> &)> &finished);

} // namespace talbook
