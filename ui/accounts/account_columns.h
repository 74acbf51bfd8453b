#pragma once

#include "core/accounts/account_edit.h"
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
    Threads
};

/// What a person changes in a cell: an account's field, or its priority on the list.
enum class CellEdit
{
    None,
    Owner,
    Tier,
    Priority
};

/// One column of the accounts table. Titles are source texts, translated where they are shown.
struct AccountColumn
{
    FilterField field;
    const char *title;
    const char *help;
    ColumnLook look = ColumnLook::Text;
    CellEdit edit = CellEdit::None;
    int width = 100; ///< logical pixels at first
    bool isText() const { return look == ColumnLook::Text || look == ColumnLook::Strong || look == ColumnLook::Quiet; }
    bool isRightAligned() const { return look == ColumnLook::Figure || look == ColumnLook::Intent; }
};

std::span<const AccountColumn> accountColumnTable();
QString columnTitle(const AccountColumn &column);
QString columnHelp(const AccountColumn &column);

} // namespace talbook
