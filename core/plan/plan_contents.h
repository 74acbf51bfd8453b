#pragma once

#include "core/base/expected.h"

#include <QByteArray>

#include <vector>

namespace talbook
{

class Database;

struct TableRows
{
    QByteArray table;
    qint64 rows = 0;

    friend bool operator==(const TableRows &, const TableRows &) = default;
};

/// How many rows each table of the plan's own records has, in the order of the schema.
Expected<std::vector<TableRows>> planContents(const Database &database);

/// Every page, row, index and constraint of the file: what checkPlan looks at, and what it leaves out for speed; and
/// the definitions and settings, each damaged one of which is named.
Expected<void> checkWholePlan(const Database &database);

} // namespace talbook
