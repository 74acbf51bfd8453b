#pragma once

#include "core/plan/plan.h"

#include <QByteArrayList>

namespace talbook::test
{

/// The names of the tables that the history records, from the schema itself.
QByteArrayList recordedTables();
QByteArrayList columnsOf(const Database &database, const QByteArray &table);

/// Every value of every row of every recorded table, to the byte: equal before and after where nothing changed.
QByteArray fingerprint(const Database &database);
QByteArray fingerprint(const Plan &plan);

/// All tables but the history for a person to read and compare, one line a row.
QByteArray readableDump(const Database &database);

} // namespace talbook::test
