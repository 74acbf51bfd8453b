#pragma once

#include "core/accounts/filter.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace talbook
{

/// One condition of a filter that is a plain "this and that and that": what a chip shows. NotEqual and a negated list
/// or "contains" are conditions too; several values belong to In alone.
struct FilterCondition
{
    FilterField field = FilterField::Name;
    FilterOperator operation = FilterOperator::Equal;
    bool negated = false; ///< "not in", "not contains"
    QStringList values;

    bool operator==(const FilterCondition &) const = default;
};

/// The conditions of an expression that joins them by "and"; none for an empty one. Nothing where the expression is
/// wrong, or says something that conditions cannot ("or", a negated comparison).
std::optional<std::vector<FilterCondition>> filterConditions(const QString &expression);

/// The expression that parse() reads back as these conditions.
QString filterExpression(const std::vector<FilterCondition> &conditions);

} // namespace talbook
