#pragma once

#include "core/accounts/account_block.h"
#include "core/accounts/filter.h"

#include <QString>

#include <optional>
#include <span>

namespace talbook
{

enum class ColumnLook
{
    Text,
    Strong,
    Quiet,
    Figure,
    Score,
    Tier,
    Grade,
    Intent,
    Threads,
    Spark
};

/// What a person changes in a cell: an account's field, or its priority on the list.
enum class CellEdit
{
    None,
    Field,
    Priority
};

/// One column of the accounts table. Titles are source texts, translated where they are shown.
struct AccountColumn
{
    FilterField field;
    const char *title;
    const char *help;
    ColumnLook look = ColumnLook::Text;
    int width = 100;   ///< logical pixels at first
    bool shown = true; ///< at first
    CellEdit edit = CellEdit::None;
    AccountField target = AccountField::Name; ///< of CellEdit::Field
    /// Whether a filter can ask for it.
    bool isAskedFor() const { return field != FilterField::NextStep && field != FilterField::Weeks; }
    bool isText() const { return look == ColumnLook::Text || look == ColumnLook::Strong || look == ColumnLook::Quiet; }
    bool isRightAligned() const { return look == ColumnLook::Figure || look == ColumnLook::Intent; }
};

/// Every field that can be asked for or is shown beside, each once; the account's name first.
std::span<const AccountColumn> accountColumnTable();
/// The place of the field in the table of columns.
int columnOf(FilterField field);
const AccountColumn &columnFor(FilterField field);
/// What is set where the column is edited; nothing where it is not.
std::optional<EditTarget> editTarget(const AccountColumn &column);
QString columnTitle(const AccountColumn &column);
/// For lists and chips, where there is room: in full what a narrow head cuts short.
QString columnName(const AccountColumn &column);
QString columnHelp(const AccountColumn &column);

} // namespace talbook
