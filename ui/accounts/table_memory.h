#pragma once

#include "ui/accounts/accounts_table.h"

#include <QUuid>

namespace talbook
{

/// How a person left the table of one plan.
struct TableState
{
    ColumnLayout columns;
    QList<SortKey> sort;
    QString filter;
    bool talOnly = false;
};

/// Remembered among the program's settings, by the plan's uuid: on this machine, for this person, wherever the file
/// lies.
std::optional<TableState> rememberedTable(const QUuid &plan);
void rememberTable(const QUuid &plan, const TableState &state);

} // namespace talbook
