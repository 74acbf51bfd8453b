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

/// How an account leaves a program's target account list; it is recorded, never deleted.
enum class Graduation
{
    Won,
    Lost,
    Replaced
};

/// One account's place on a program's target account list, now or until it left.
struct TalMember
{
    AccountId account;
    QString name, owner, priority, reason; ///< priority as priorityWord()
    QDate joinedOn;
    QDate leftOn; ///< invalid: still on the list
    std::optional<Graduation> outcome;
    QString note; ///< of the graduation
    int tier = 0; ///< of one that left: the tier it had by hand then; 0 for none

    bool hasLeft() const { return leftOn.isValid(); }
};
/// All of them, by the day they joined.
Expected<std::vector<TalMember>> talMembers(const Database &database, ProgramId program);

/// Puts accounts on a program's target account list; those on it already stay as they are, those that left come back.
Expected<void> joinTal(Edit &edit, ProgramId program, std::span<const AccountId> accounts, QDate on,
                       const QString &reason = {});

/// Records that accounts left, and the tier they had then.
Expected<void> graduate(Edit &edit, ProgramId program, std::span<const AccountId> accounts, Graduation outcome,
                        QDate on, const QString &note);

/// Takes accounts off the list as if they had never been on it: for a mistaken choice, not for a graduation.
Expected<void> removeFromTal(Edit &edit, ProgramId program, std::span<const AccountId> accounts);

/// A usual priority in English or Russian is stored as its one word (priorityWord()), any other text as it is; empty
/// clears. NotFound where an account is not on the list.
Expected<void> setPriority(Edit &edit, ProgramId program, std::span<const AccountId> accounts, const QString &priority);
/// Why the accounts are on the list; as setPriority().
Expected<void> setReason(Edit &edit, ProgramId program, std::span<const AccountId> accounts, const QString &reason);

} // namespace talbook
