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

/// What is to be done next at an account: of its open tasks the one that is due first, then begins first, then was made
/// first.
struct NextStep
{
    QString title;
    QDate due;

    bool operator==(const NextStep &) const = default;
};

/// Nothing where no task is open.
Expected<std::optional<NextStep>> nextStep(const Database &database, AccountId account);

using NextSteps = std::unordered_map<qint64, NextStep>; ///< by the accounts' ids; without one: no task is open

/// Those of all accounts, at once.
Expected<NextSteps> nextSteps(const Database &database);

} // namespace talbook
