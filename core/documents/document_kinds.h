#pragma once

#include "core/base/wording.h"

#include <QStringList>

namespace talbook
{

/// The documents Talbook writes, by the names of cli.md: "abm-strategy-plan", "account-plan", ..., in the order in
/// which a person reads them: the program, its accounts, its plays, its results.
QStringList documentIds();
/// "Account plan".
QString documentName(const QString &id, const Wording &words);
/// What there is one document of a kind for.
enum class DocumentScope
{
    Plan,
    Account,
    Play,
    Campaign
};
DocumentScope documentScope(const QString &id);

} // namespace talbook
