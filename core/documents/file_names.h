#pragma once

#include "core/accounts/account_table.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace talbook
{

/// A name as a part of a file name that every file system takes: letters and digits of any script are kept, blanks and
/// other signs become single dashes, none at the ends; composed (NFC), at most `mostBytes` of UTF-8, cut between
/// characters as people see them. Empty where nothing is left.
QString safeFileStem(const QString &name, qsizetype mostBytes);

/// `<prefix><name>.md` for each of the named: at most 200 bytes of UTF-8, and no two names that a file system without
/// case or accents would take for one. Of those that would share a name the one with the lowest id has it, the others
/// carry the end of their own id, whoever else there is.
/// @param named ids and names of everything of the kind in the plan, whichever are asked for
QHash<qint64, QString> documentFileNames(std::vector<std::pair<qint64, QString>> named, const QString &prefix);
QHash<qint64, QString> accountFileNames(const AccountTable &accounts, const QString &prefix);

} // namespace talbook
