#pragma once

#include "core/accounts/filter_conditions.h"
#include "core/base/wording.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace talbook
{

/// What a person asks of a field when putting a filter together; each is one or two of the expression's operators.
enum class ConditionKind
{
    Is, ///< one of the values
    IsNot,
    Contains,
    ContainsNot,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Unknown,
    Known
};

/// How the values of a field are given.
enum class FieldValues
{
    Text,
    Choice, ///< from a list: the plan's, or the few there are
    Number,
    Truth
};
FieldValues fieldValues(FilterField field);

/// The kinds that make sense for the field, the most usual first.
std::vector<ConditionKind> conditionKinds(FilterField field);
ConditionKind conditionKind(const FilterCondition &condition);
FilterCondition makeCondition(FilterField field, ConditionKind kind, const QStringList &values);

/// "is", "at least", "is unknown": in the list of the kinds.
QString conditionKindName(ConditionKind kind);

/// A value as it is read: "1:1" for 1, "Hot" for hot, 1,200 for 1200, "60 %" for a coverage.
QString filterValueWord(FilterField field, const QString &value, const Wording &words);
/// What was typed, as the expression has it: a point in decimals, no grouping. Nothing where it is no number.
std::optional<QString> filterNumber(const QString &typed);

/// The two parts of a chip: "Intent ≥" and "40".
QString chipName(const FilterCondition &condition);
QString chipValue(const FilterCondition &condition, const Wording &words);

} // namespace talbook
