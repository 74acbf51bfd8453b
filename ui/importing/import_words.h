#pragma once

#include "core/exchange/import_changes.h"

#include <QLocale>

namespace talbook
{

/// A value as a person reads it; empty for nothing.
QString cellWords(const TableCell &cell, const QLocale &locale);

/// "Industry: retail · Employees: 1,200"
QString valuesInWords(const std::vector<std::pair<QString, TableCell>> &values, const QLocale &locale);

/// "domain", "name"…; empty for nothing.
QString matchWords(MatchedBy by);

/// A reason without the command line's switch in brackets: in the window there is a control for it.
QString reasonWords(QString message);

} // namespace talbook
