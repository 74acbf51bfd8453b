#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <unordered_map>

namespace talbook
{

class Database;
class TaskTitles;

/// What is to be done next at an account: of its open tasks the one that is due first, then begins first, then was made
/// first.
struct NextTask
{
    QString title;
    QDate due;

    bool operator==(const NextTask &) const = default;
};

/// Nothing where no task is open.
Expected<std::optional<NextTask>> nextTask(const Database &database, AccountId account, TaskTitles &titles);

using NextTasks = std::unordered_map<qint64, NextTask>; ///< by the accounts' ids; without one: no task is open

/// Those of all accounts, at once.
Expected<NextTasks> nextTasks(const Database &database, TaskTitles &titles);

} // namespace talbook
