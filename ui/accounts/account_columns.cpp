#include "ui/accounts/account_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

/// Up to the threads they fit beside the inspector of a window 1280 wide, in Russian as well.
constexpr std::array accountTableColumns = {
    AccountColumn{FilterField::Name, QT_TRANSLATE_NOOP("AccountsTable", "Account"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The company"), ColumnLook::Strong, 196, true, CellEdit::Field,
                  AccountField::Name},
    AccountColumn{FilterField::Tier, QT_TRANSLATE_NOOP("AccountsTable", "Tier"),
                  QT_TRANSLATE_NOOP("AccountsTable",
                                    "Set by hand, or recommended by the score within the tiers' places (dashed)"),
                  ColumnLook::Tier, 80, true, CellEdit::Field, AccountField::Tier},
    AccountColumn{FilterField::Grade, QT_TRANSLATE_NOOP("AccountsTable", "Grade"),
                  QT_TRANSLATE_NOOP("AccountsTable", "A, B, C or Watch, by the score's cut-offs"), ColumnLook::Grade,
                  80, true},
    AccountColumn{FilterField::Score, QT_TRANSLATE_NOOP("AccountsTable", "Score"),
                  QT_TRANSLATE_NOOP("AccountsTable", "0 to 100; the inspector takes it apart"), ColumnLook::Score, 112,
                  true},
    AccountColumn{FilterField::Fit, QT_TRANSLATE_NOOP("AccountsTable", "Fit"),
                  QT_TRANSLATE_NOOP("AccountsTable", "How well the account matches the ideal customer profile"),
                  ColumnLook::Figure, 56, true},
    AccountColumn{FilterField::Intent, QT_TRANSLATE_NOOP("AccountsTable", "Intent"),
                  QT_TRANSLATE_NOOP("AccountsTable", "How ready to buy it looks: cold, engaged, warm or hot"),
                  ColumnLook::Intent, 72, true},
    AccountColumn{FilterField::Engagement, QT_TRANSLATE_NOOP("AccountsTable", "Eng."),
                  QT_TRANSLATE_NOOP("AccountsTable", "Engagement: what the account has done with us in 90 days"),
                  ColumnLook::Figure, 56, true},
    AccountColumn{FilterField::Threads, QT_TRANSLATE_NOOP("AccountsTable", "Threads"),
                  QT_TRANSLATE_NOOP("AccountsTable", "People who took part in the last 90 days"), ColumnLook::Threads,
                  116, true},
    AccountColumn{FilterField::Owner, QT_TRANSLATE_NOOP("AccountsTable", "Owner"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Who is responsible on our side"), ColumnLook::Text, 128, true,
                  CellEdit::Field, AccountField::Owner},
    AccountColumn{FilterField::NextStep, QT_TRANSLATE_NOOP("AccountsTable", "Next step"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The open task that is due first"), ColumnLook::Quiet, 280, true},
    AccountColumn{FilterField::Weeks, QT_TRANSLATE_NOOP("AccountsTable", "90 days"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Engagement points, week by week"), ColumnLook::Spark, 76, true},
    AccountColumn{FilterField::Priority, QT_TRANSLATE_NOOP("AccountsTable", "Priority"),
                  QT_TRANSLATE_NOOP("AccountsTable", "On the target account list"), ColumnLook::Text, 88, true,
                  CellEdit::Priority},
    AccountColumn{FilterField::Industry, QT_TRANSLATE_NOOP("AccountsTable", "Industry"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, 132, false,
                  CellEdit::Field, AccountField::Industry},
    AccountColumn{FilterField::Country, QT_TRANSLATE_NOOP("AccountsTable", "Country"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, 120, false,
                  CellEdit::Field, AccountField::Country},
    AccountColumn{FilterField::Employees, QT_TRANSLATE_NOOP("AccountsTable", "Employees"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Figure, 88, false,
                  CellEdit::Field, AccountField::Employees},
    AccountColumn{FilterField::Revenue, QT_TRANSLATE_NOOP("AccountsTable", "Revenue"),
                  QT_TRANSLATE_NOOP("AccountsTable", "A year, in the plan's currency"), ColumnLook::Figure, 128, false,
                  CellEdit::Field, AccountField::Revenue},
    AccountColumn{FilterField::Domain, QT_TRANSLATE_NOOP("AccountsTable", "Domain"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The part that a company registers"), ColumnLook::Quiet, 160,
                  false, CellEdit::Field, AccountField::Domain},
    AccountColumn{FilterField::Region, QT_TRANSLATE_NOOP("AccountsTable", "Region"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, 120, false,
                  CellEdit::Field, AccountField::Region},
    AccountColumn{FilterField::City, QT_TRANSLATE_NOOP("AccountsTable", "City"),
                  QT_TRANSLATE_NOOP("AccountsTable", "As imported or entered"), ColumnLook::Quiet, 120, false,
                  CellEdit::Field, AccountField::City},
    AccountColumn{FilterField::Technologies, QT_TRANSLATE_NOOP("AccountsTable", "Technologies"),
                  QT_TRANSLATE_NOOP("AccountsTable", "What they use, parted by semicolons"), ColumnLook::Quiet, 180,
                  false, CellEdit::Field, AccountField::Technologies},
    AccountColumn{FilterField::Competitors, QT_TRANSLATE_NOOP("AccountsTable", "Competitors"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Whose customers they are, parted by semicolons"),
                  ColumnLook::Quiet, 180, false, CellEdit::Field, AccountField::Competitors},
    AccountColumn{FilterField::ExpectedAcv, QT_TRANSLATE_NOOP("AccountsTable", "Expected ACV"),
                  QT_TRANSLATE_NOOP("AccountsTable", "What a contract would bring in a year, in the plan's currency"),
                  ColumnLook::Figure, 128, false, CellEdit::Field, AccountField::ExpectedAcv},
    AccountColumn{FilterField::StrategicValue, QT_TRANSLATE_NOOP("AccountsTable", "Strategic value"),
                  QT_TRANSLATE_NOOP("AccountsTable", "0 to 100, as you judge it; a part of the score"),
                  ColumnLook::Figure, 124, false, CellEdit::Field, AccountField::StrategicValue},
    AccountColumn{FilterField::Coverage, QT_TRANSLATE_NOOP("AccountsTable", "Coverage"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The share of the required roles with somebody who took part"),
                  ColumnLook::Figure, 88, false},
    AccountColumn{FilterField::Level, QT_TRANSLATE_NOOP("AccountsTable", "Intent level"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Cold, engaged, warm or hot, by the thresholds of intent"),
                  ColumnLook::Text, 108, false},
    AccountColumn{FilterField::TierByHand, QT_TRANSLATE_NOOP("AccountsTable", "Tier by hand"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Whether somebody set the tier, or the score recommends it"),
                  ColumnLook::Text, 108, false},
    AccountColumn{FilterField::OnTal, QT_TRANSLATE_NOOP("AccountsTable", "On the list"),
                  QT_TRANSLATE_NOOP("AccountsTable", "Whether the account is on the target account list"),
                  ColumnLook::Text, 100, false},
    AccountColumn{FilterField::Id, QT_TRANSLATE_NOOP("AccountsTable", "Id"),
                  QT_TRANSLATE_NOOP("AccountsTable", "The key that the command line takes"), ColumnLook::Quiet, 160,
                  false},
};

} // namespace

std::span<const AccountColumn> accountColumnTable()
{
    return accountTableColumns;
}

int columnOf(FilterField field)
{
    const auto found = std::ranges::find(accountTableColumns, field, &AccountColumn::field);
    Q_ASSERT(found != accountTableColumns.end());
    return int(found - accountTableColumns.begin());
}

const AccountColumn &columnFor(FilterField field)
{
    return accountTableColumns[size_t(columnOf(field))];
}

std::optional<EditTarget> editTarget(const AccountColumn &column)
{
    switch (column.edit) {
    case CellEdit::Field:
        return EditTarget{column.target};
    case CellEdit::Priority:
        return EditTarget{};
    case CellEdit::None:
        break;
    }
    return std::nullopt;
}

QString columnTitle(const AccountColumn &column)
{
    return QCoreApplication::translate("AccountsTable", column.title);
}

QString columnName(const AccountColumn &column)
{
    switch (column.field) {
    case FilterField::Fit:
        return QCoreApplication::translate("AccountsTable", "Fit", "in full");
    case FilterField::Intent:
        return QCoreApplication::translate("AccountsTable", "Intent", "in full");
    case FilterField::Engagement:
        return QCoreApplication::translate("AccountsTable", "Engagement", "in full");
    case FilterField::StrategicValue:
        return QCoreApplication::translate("AccountsTable", "Strategic value", "in full");
    default:
        return columnTitle(column);
    }
}

QString columnHelp(const AccountColumn &column)
{
    return QCoreApplication::translate("AccountsTable", column.help);
}

} // namespace talbook
