#pragma once

#include "core/plan/plan.h"

#include <functional>

namespace talbook
{

class Document;

/// A step over so many accounts that the window would stand still goes to another thread; a smaller one is done at
/// once. `work` keeps what it needs by value. `finished` comes in the interface's thread either way, with
/// ErrorCode::Cancelled where the person stopped it: that is no news to them.
void changeAccounts(Document &document, size_t accounts, const QString &title, const Plan::Work &work,
                    const std::function<void(const Expected<void> &)> &finished);

/// How many rows the step would change.
void rehearseAccounts(Document &document, size_t accounts, const Plan::Work &work,
                      const std::function<void(const Expected<qint64> &)> &finished);

} // namespace talbook
