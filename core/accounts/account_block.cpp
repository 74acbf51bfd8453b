#include "core/accounts/account_block.h"

#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/accounts/tal.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Expected<void> requireOwnCurrency(Edit &edit, std::span<const AccountId> accounts)
{
    const auto settings = planSettings(edit.database());
    TALBOOK_TRY(settings);
    Statement rows(edit.database(), "SELECT name, currency FROM account WHERE id = ?");
    for (const AccountId account : accounts) {
        rows.bind(1, account);
        const bool found = rows.step();
        const QString name = found ? rows.text(0) : QString();
        const QString currency = found ? rows.text(1) : QString();
        rows.reset();
        TALBOOK_TRY(rows.result());
        if (!currency.isEmpty() && currency != settings->currency) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Accounts",
                                                     "The amounts of %1 are in %2, not in the plan's %3. Change them "
                                                     "in its own cell, where %2 is meant.")
                             .arg(name, currency, settings->currency),
                         {}};
        }
    }
    return {};
}

Error atCell(const Error &error, qsizetype row, const QString &column)
{
    return {error.code,
            QCoreApplication::translate("Accounts", "Row %1, %2: %3 Nothing was changed.")
                .arg(row + 1)
                .arg(column, error.message),
            error.details};
}

} // namespace

Expected<void> setForAccounts(Edit &edit, std::span<const AccountId> accounts, EditTarget target, ProgramId program,
                              const QString &typed)
{
    if (!target.field) {
        if (program.isNull())
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Accounts", "There is no target account list yet. Add accounts to "
                                                                 "it first; a priority belongs to the list."),
                         {}};
        return setPriority(edit, program, accounts, tidied(typed));
    }
    if (*target.field == AccountField::Revenue || *target.field == AccountField::ExpectedAcv)
        TALBOOK_TRY(requireOwnCurrency(edit, accounts));
    return setAccountField(edit, accounts, *target.field, typed);
}

Expected<std::vector<AccountId>> editBlock(Edit &edit, const AccountBlock &block)
{
    std::vector<AccountId> made;
    ProgramId program = block.program;
    if (program.isNull() && block.joinsOn.isValid() && block.rows.size() > block.accounts.size()) {
        const auto ensured = ensureProgram(edit, block.joinsOn);
        TALBOOK_TRY(ensured);
        program = *ensured;
    }
    for (qsizetype row = 0; row < qsizetype(block.rows.size()); ++row) {
        const QStringList &cells = block.rows[size_t(row)];
        const bool isNew = size_t(row) >= block.accounts.size();
        AccountId account = isNew ? AccountId() : block.accounts[size_t(row)];
        if (isNew) {
            QString name;
            qsizetype nameColumn = 0;
            for (qsizetype column = 0; column < qsizetype(block.columns.size()); ++column) {
                if (block.columns[size_t(column)].target == EditTarget{AccountField::Name}) {
                    name = cells.value(column);
                    nameColumn = column;
                }
            }
            const auto added = addAccount(edit, name);
            if (!added)
                return atCell(added.error(), row, block.columns[size_t(nameColumn)].title);
            account = *added;
            made.push_back(account);
            if (block.joinsOn.isValid())
                TALBOOK_TRY(joinTal(edit, program, std::span(&account, 1), block.joinsOn));
        }
        for (qsizetype column = 0; column < qsizetype(block.columns.size()) && column < cells.size(); ++column) {
            const AccountBlock::Column &target = block.columns[size_t(column)];
            if (isNew && (target.target == EditTarget{AccountField::Name} || cells[column].isEmpty()))
                continue;
            const auto done = setForAccounts(edit, std::span(&account, 1), target.target, program, cells[column]);
            if (!done)
                return atCell(done.error(), row, target.title);
        }
    }
    return made;
}

} // namespace talbook
