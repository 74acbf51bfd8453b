#include "core/accounts/tal.h"

#include "core/accounts/priority.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

const char *graduationName(Graduation outcome)
{
    switch (outcome) {
    case Graduation::Won:
        return "won";
    case Graduation::Lost:
        return "lost";
    case Graduation::Replaced:
        break;
    }
    return "replaced";
}

Error notOnList(Edit &edit, AccountId account)
{
    const auto name = edit.database().text("SELECT name FROM account WHERE id = " + std::to_string(account.value));
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Accounts", "%1 is not on the target account list. Add it to the list first.")
                .arg(name ? *name : QString::number(account.value)),
            {}};
}

Expected<void> setOnMembers(Edit &edit, std::string_view sql, ProgramId program, std::span<const AccountId> accounts,
                            const QString &text)
{
    Statement update(edit.database(), sql);
    for (const AccountId account : accounts) {
        update.bind(1, text.isEmpty() ? QString() : text);
        update.bind(2, account);
        update.bind(3, program);
        update.step();
        TALBOOK_TRY(update.result());
        if (edit.database().changes() == 0)
            return notOnList(edit, account);
    }
    return update.result();
}

} // namespace

Expected<void> joinTal(Edit &edit, ProgramId program, std::span<const AccountId> accounts, QDate on,
                       const QString &reason)
{
    Statement join(edit.database(),
                   "INSERT INTO tal(account_id, program_id, joined_on, reason) VALUES(?, ?, ?, ?) "
                   "ON CONFLICT(account_id, program_id) DO UPDATE SET left_on = NULL, outcome = NULL, tier = NULL "
                   "WHERE left_on IS NOT NULL");
    for (const AccountId account : accounts) {
        join.bind(1, account);
        join.bind(2, program);
        join.bind(3, on);
        join.bind(4, reason.isEmpty() ? QString() : reason);
        join.step();
    }
    return join.result();
}

Expected<void> graduate(Edit &edit, ProgramId program, std::span<const AccountId> accounts, Graduation outcome,
                        QDate on, const QString &note)
{
    Statement leave(edit.database(), "UPDATE tal SET left_on = ?, outcome = ?, note = ?, "
                                     "tier = (SELECT tier FROM account WHERE id = account_id) "
                                     "WHERE account_id = ? AND program_id = ? AND left_on IS NULL");
    for (const AccountId account : accounts) {
        leave.bind(1, on);
        leave.bind(2, graduationName(outcome));
        leave.bind(3, note.isEmpty() ? QString() : note);
        leave.bind(4, account);
        leave.bind(5, program);
        leave.step();
        TALBOOK_TRY(leave.result());
        if (edit.database().changes() == 0)
            return notOnList(edit, account);
    }
    return leave.result();
}

Expected<void> removeFromTal(Edit &edit, ProgramId program, std::span<const AccountId> accounts)
{
    Statement remove(edit.database(), "DELETE FROM tal WHERE account_id = ? AND program_id = ?");
    for (const AccountId account : accounts) {
        remove.bind(1, account);
        remove.bind(2, program);
        remove.step();
    }
    return remove.result();
}

Expected<void> setPriority(Edit &edit, ProgramId program, std::span<const AccountId> accounts, const QString &priority)
{
    return setOnMembers(edit, "UPDATE tal SET priority = ? WHERE account_id = ? AND program_id = ? AND left_on IS NULL",
                        program, accounts, priorityWord(priority));
}

Expected<void> setReason(Edit &edit, ProgramId program, std::span<const AccountId> accounts, const QString &reason)
{
    return setOnMembers(edit, "UPDATE tal SET reason = ? WHERE account_id = ? AND program_id = ? AND left_on IS NULL",
                        program, accounts, reason);
}

Expected<std::vector<TalMember>> talMembers(const Database &database, ProgramId program)
{
    std::vector<TalMember> members;
    Statement rows(database, "SELECT account_id, name, owner, priority, reason, joined_on, left_on, outcome, note, "
                             "tal.tier FROM tal JOIN account ON account.id = account_id WHERE program_id = ? "
                             "ORDER BY joined_on, account_id");
    rows.bind(1, program);
    while (rows.step()) {
        TalMember member;
        member.account = rows.id<AccountId>(0);
        member.name = rows.text(1);
        member.owner = rows.text(2);
        member.priority = priorityWord(rows.text(3));
        member.reason = rows.text(4);
        member.joinedOn = rows.date(5);
        member.leftOn = rows.date(6);
        for (const Graduation outcome : {Graduation::Won, Graduation::Lost, Graduation::Replaced}) {
            if (rows.utf8(7) == graduationName(outcome))
                member.outcome = outcome;
        }
        member.note = rows.text(8);
        member.tier = int(rows.optionalInteger(9).value_or(0));
        members.push_back(std::move(member));
    }
    TALBOOK_TRY(rows.result());
    return members;
}

} // namespace talbook
