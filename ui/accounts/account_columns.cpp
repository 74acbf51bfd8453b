#include "ui/accounts/account_columns.h"

#include <QCoreApplication>

#include <array>

namespace talbook
{

namespace
{

constexpr std::array accountTableColumns = {
    AccountColumn{FilterField::Name, QT_TRANSLATE_NOOP("AccountsTable", "Account"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The company"), ColumnLook::Strong, CellEdit::None, 208},
    AccountColumn{FilterField::Tier, QT_TRANSLATE_NOOP("AccountsTable", "Tier"),
                  QT_TRANSLATE_NOOP("AccountsTable",
                                    "Set by hand, or recommended by the score within the tiers' places (dashed)"),
                  ColumnLook::Tier, CellEdit::Tier, 84},
    AccountColumn{FilterField::Grade, QT_TRANSLATE_NOOP("AccountsTable", "Grade"),
                  QT_TRANSLATE_NOOP("AccountsTable", "A, B, C or Watch, by the score's cut-offs"), ColumnLook::Grade,
                  CellEdit::None, 92},
    AccountColumn{FilterField::Score, QT_TRANSLATE_NOOP("AccountsTable", "Score"),
                  QT_TRANSLATE_NOOP("AccountsTable", "0 to 100; the inspector takes it apart"), ColumnLook::Score,
                  CellEdit::None, 124},
    AccountColumn{FilterField::Fit, QT_TRANSLATE_NOOP("AccountsTable", "Fit"),
                  QT_TRANSLATE_NOOP("AccountsTable", "How well the account matches the ideal customer profile"),
                  ColumnLook::Figure, CellEdit::None, 56},
    AccountColumn{FilterField::Intent, QT_TRANSLATE_NOOP("AccountsTable", "Intent"),
                  QT_TRANSLATE_NOOP("AccountsTable", "How ready to buy it looks: cold, engaged, warm or hot"),
                  ColumnLook::Intent, CellEdit::None, 76},
    AccountColumn{FilterField::Engagement, QT_TRANSLATE_NOOP("AccountsTable", "Eng."),
                  QT_TRANSLATE_NOOP("AccountsTable", "Engagement: what the account has done with us in 90 days"),
                  ColumnLook::Figure, CellEdit::None, 56},
    AccountColumn{FilterField::Threads, QT_TRANSLATE_NOOP("AccountsTable", "Threads"),
                  QT_TRANSLATE_NOOP("AccountsTable", "People who took part in the last 90 days"), ColumnLook::Threads,
                  CellEdit::None, 124},
    AccountColumn{FilterField::Owner, QT_TRANSLATE_NOOP("AccountsTable", "Owner"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Who is responsible on our side"), ColumnLook::Text,
                  CellEdit::Owner, 128},
    AccountColumn{FilterField::Priority, QT_TRANSLATE_NOOP("AccountsTable", "Priority"),
                  QT_TRANSLATE_NOOP("AccountsTable", "On the target account list"), ColumnLook::Text,
                  CellEdit::Priority, 88},
    AccountColumn{FilterField::Industry, QT_TRANSLATE_NOOP("AccountsTable", "Industry"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, CellEdit::None, 132},
    AccountColumn{FilterField::Country, QT_TRANSLATE_NOOP("AccountsTable", "Country"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, CellEdit::None, 120},
    AccountColumn{FilterField::Employees, QT_TRANSLATE_NOOP("AccountsTable", "Employees"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Figure, CellEdit::None, 88},
    AccountColumn{FilterField::Revenue, QT_TRANSLATE_NOOP("AccountsTable", "Revenue"),
                  QT_TRANSLATE_NOOP("AccountsTable", "A year, in the plan's currency"), ColumnLook::Figure,
                  CellEdit::None, 128},
    AccountColumn{FilterField::Domain, QT_TRANSLATE_NOOP("AccountsTable", "Domain"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The part that a company registers"), ColumnLook::Quiet,
                  CellEdit::None, 160},
};

} // namespace

std::span<const AccountColumn> accountColumnTable()
{
    return accountTableColumns;
}

QString columnTitle(const AccountColumn &column)
{
    return QCoreApplication::translate("AccountsTable", column.title);
}

QString columnHelp(const AccountColumn &column)
{
    return QCoreApplication::translate("AccountsTable", column.help);
}

} // namespace talbook
