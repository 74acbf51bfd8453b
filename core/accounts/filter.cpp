#include "core/accounts/filter.h"

#include "core/accounts/filter_node.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

struct NamedField
{
    FilterField field;
    const char *name;
};

constexpr std::array filterFieldNames = {
    NamedField{FilterField::Id, "id"},
    NamedField{FilterField::Name, "name"},
    NamedField{FilterField::Domain, "domain"},
    NamedField{FilterField::Industry, "industry"},
    NamedField{FilterField::Country, "country"},
    NamedField{FilterField::Region, "region"},
    NamedField{FilterField::City, "city"},
    NamedField{FilterField::Employees, "employees"},
    NamedField{FilterField::Revenue, "revenue"},
    NamedField{FilterField::Owner, "owner"},
    NamedField{FilterField::Tier, "tier"},
    NamedField{FilterField::TierByHand, "tier_by_hand"},
    NamedField{FilterField::Grade, "grade"},
    NamedField{FilterField::Score, "score"},
    NamedField{FilterField::Fit, "fit"},
    NamedField{FilterField::Intent, "intent"},
    NamedField{FilterField::Engagement, "engagement"},
    NamedField{FilterField::Level, "level"},
    NamedField{FilterField::Threads, "threads"},
    NamedField{FilterField::Coverage, "coverage"},
    NamedField{FilterField::Priority, "priority"},
    NamedField{FilterField::OnTal, "on_tal"},
    NamedField{FilterField::Technologies, "technologies"},
    NamedField{FilterField::Competitors, "competitors"},
    NamedField{FilterField::ExpectedAcv, "expected_acv"},
    NamedField{FilterField::StrategicValue, "strategic_value"},
};

bool ordered(FilterOperator operation, int order)
{
    switch (operation) {
    case FilterOperator::Equal:
    case FilterOperator::In:
        return order == 0;
    case FilterOperator::NotEqual:
        return order != 0;
    case FilterOperator::Less:
        return order < 0;
    case FilterOperator::LessEqual:
        return order <= 0;
    case FilterOperator::Greater:
        return order > 0;
    case FilterOperator::GreaterEqual:
        return order >= 0;
    case FilterOperator::Contains:
        break;
    }
    return false;
}

bool holds(FilterOperator operation, const FilterValue &value, const FilterNode::Operand &operand)
{
    if (std::holds_alternative<std::monostate>(value)) {
        if (operation == FilterOperator::NotEqual)
            return !operand.folded.isEmpty();
        return (operation == FilterOperator::Equal || operation == FilterOperator::In) && operand.folded.isEmpty();
    }
    if (const double *number = std::get_if<double>(&value)) {
        if (operation == FilterOperator::Contains)
            return QString::number(*number, 'g', 15).contains(operand.folded);
        if (!operand.number)
            return operation == FilterOperator::NotEqual;
        return ordered(operation, *number < *operand.number ? -1 : (*number > *operand.number ? 1 : 0));
    }
    if (const bool *truth = std::get_if<bool>(&value)) {
        const std::optional<bool> wanted = operand.truth    ? operand.truth
                                           : operand.number ? std::optional(*operand.number != 0)
                                                            : std::nullopt;
        if (!wanted)
            return operation == FilterOperator::NotEqual;
        return ordered(operation, int(*truth) - int(*wanted));
    }
    const QString folded = foldText(std::get<QString>(value));
    if (operation == FilterOperator::Contains)
        return folded.contains(operand.folded);
    return ordered(operation, folded.compare(operand.folded));
}

bool evaluate(const FilterNode &node, const FilterReader &reader)
{
    switch (node.kind) {
    case FilterNode::Kind::And:
        return evaluate(*node.left, reader) && evaluate(*node.right, reader);
    case FilterNode::Kind::Or:
        return evaluate(*node.left, reader) || evaluate(*node.right, reader);
    case FilterNode::Kind::Not:
        return !evaluate(*node.left, reader);
    case FilterNode::Kind::Compare:
        break;
    }
    const FilterValue value = reader(node.field);
    return std::ranges::any_of(
        node.operands, [&](const FilterNode::Operand &operand) { return holds(node.operation, value, operand); });
}

constexpr auto listedFilterFields = [] {
    std::array<FilterField, filterFieldNames.size()> fields{};
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i] = filterFieldNames[i].field;
    return fields;
}();

} // namespace

QString filterFieldName(FilterField field)
{
    for (const NamedField &known : filterFieldNames) {
        if (known.field == field)
            return QLatin1StringView(known.name);
    }
    return {};
}

std::span<const FilterField> filterFields()
{
    return listedFilterFields;
}

Filter::Filter() = default;
Filter::Filter(Filter &&) noexcept = default;
Filter &Filter::operator=(Filter &&) noexcept = default;
Filter::~Filter() = default;

Expected<Filter> Filter::parse(const QString &expression)
{
    Filter filter;
    if (expression.trimmed().isEmpty())
        return filter;
    auto root = parseFilter(expression);
    TALBOOK_TRY(root);
    filter.m_root = std::move(*root);
    return filter;
}

bool Filter::matches(const FilterReader &reader) const
{
    return !m_root || evaluate(*m_root, reader);
}

} // namespace talbook
