#pragma once

#include "core/plan/edit.h"

#include <QByteArrayList>
#include <QRandomGenerator>

#include <functional>
#include <map>
#include <variant>
#include <vector>

namespace talbook::test
{

using SampleValue = std::variant<std::nullptr_t, qint64, double, QString>;

/// A row while it is being made: later columns may look at earlier ones.
struct SampleRow
{
    std::map<QByteArray, SampleValue> values;
    const Database &database;
    QRandomGenerator &random;

    qint64 integer(const QByteArray &column) const { return std::get<qint64>(values.at(column)); }
};

struct SampleColumn
{
    QByteArray name;
    std::function<SampleValue(const SampleRow &)> make;
    bool key = false;
    QByteArray parent = {}; ///< the table whose rows the column names and cannot do without
};

struct SampleTable
{
    QByteArray name;
    std::vector<SampleColumn> columns;
};

/// How to fill each recorded table with values that its rules allow, the odd ones among them: a table or column without
/// an entry fails test_undo_property.
const std::vector<SampleTable> &sampleTables();

} // namespace talbook::test
