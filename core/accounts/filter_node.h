#pragma once

#include "core/accounts/filter.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace talbook
{

struct FilterNode
{
    enum class Kind
    {
        And,
        Or,
        Not,
        Compare
    } kind = Kind::Compare;
    std::unique_ptr<FilterNode> left;
    std::unique_ptr<FilterNode> right;
    FilterField field = FilterField::Name;
    FilterOperator operation = FilterOperator::Equal;

    struct Operand
    {
        QString typed;
        QString folded;
        std::optional<double> number;
        std::optional<bool> truth;
    };
    std::vector<Operand> operands;
    QSet<QString> lookedUp; ///< the folded texts of a long list, where looking through it would take too long
};

/// Reads an expression by recursive descent: or, and, not, comparison. The error says what was expected, and where.
Expected<std::unique_ptr<FilterNode>> parseFilter(const QString &expression);

} // namespace talbook
