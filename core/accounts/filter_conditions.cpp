#include "core/accounts/filter_conditions.h"

#include "core/accounts/filter_node.h"
#include "core/accounts/filter_tokens.h"

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString operatorSign(FilterOperator operation)
{
    switch (operation) {
    case FilterOperator::Equal:
        return u"="_s;
    case FilterOperator::NotEqual:
        return u"!="_s;
    case FilterOperator::Less:
        return u"<"_s;
    case FilterOperator::LessEqual:
        return u"<="_s;
    case FilterOperator::Greater:
        return u">"_s;
    case FilterOperator::GreaterEqual:
        return u">="_s;
    case FilterOperator::Contains:
        return u"contains"_s;
    case FilterOperator::In:
        break;
    }
    return u"in"_s;
}

bool collect(const FilterNode &node, bool negated, std::vector<FilterCondition> &conditions)
{
    switch (node.kind) {
    case FilterNode::Kind::And:
        return !negated && collect(*node.left, false, conditions) && collect(*node.right, false, conditions);
    case FilterNode::Kind::Or:
        return false;
    case FilterNode::Kind::Not:
        return collect(*node.left, !negated, conditions);
    case FilterNode::Kind::Compare:
        break;
    }
    FilterCondition condition{node.field, node.operation, false, {}};
    for (const FilterNode::Operand &operand : node.operands)
        condition.values.append(operand.typed);
    if (negated) {
        switch (node.operation) {
        case FilterOperator::Equal:
            condition.operation = FilterOperator::NotEqual;
            break;
        case FilterOperator::NotEqual:
            condition.operation = FilterOperator::Equal;
            break;
        case FilterOperator::Contains:
        case FilterOperator::In:
            condition.negated = true;
            break;
        default: // "not less" lets the unknown pass, "at least" does not: no condition says the same
            return false;
        }
    }
    conditions.push_back(condition);
    return true;
}

} // namespace

std::optional<std::vector<FilterCondition>> filterConditions(const QString &expression)
{
    std::vector<FilterCondition> conditions;
    if (expression.trimmed().isEmpty())
        return conditions;
    const auto root = parseFilter(expression);
    if (!root || !collect(**root, false, conditions))
        return std::nullopt;
    return conditions;
}

QString filterExpression(const std::vector<FilterCondition> &conditions)
{
    QStringList parts;
    for (const FilterCondition &condition : conditions) {
        QStringList values;
        for (const QString &value : condition.values)
            values.append(filterQuoted(value));
        QString joined = values.join(u", "_s);
        if (condition.operation == FilterOperator::In)
            joined = u'(' + joined + u')';
        parts.append(filterFieldName(condition.field) + (condition.negated ? u" not "_s : u" "_s) +
                     operatorSign(condition.operation) + u' ' + joined);
    }
    return parts.join(u" and "_s);
}

} // namespace talbook
