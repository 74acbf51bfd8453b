#pragma once

#include "core/base/expected.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <variant>

namespace talbook
{

/// What a filter can ask of an account: its own fields, and the figures derived from them.
enum class FilterField
{
    Id,
    Name,
    Domain,
    Industry,
    Country,
    Region,
    City,
    Employees,
    Revenue,
    Owner,
    Tier,
    TierByHand,
    Grade,
    Score,
    Fit,
    Intent,
    Engagement,
    Level,
    Threads,
    Coverage,
    Priority,
    OnTal,
    Technologies,
    Competitors,
    ExpectedAcv,
    StrategicValue,
};

/// The field's name in an expression and in `talbook-cli accounts --json`.
QString filterFieldName(FilterField field);
/// The fields there are, in the order they are listed to people.
std::span<const FilterField> filterFields();

/// Nothing is an unknown value: it equals only the empty text and fulfils no comparison but `!=`.
using FilterValue = std::variant<std::monostate, double, bool, QString>;
using FilterReader = std::function<FilterValue(FilterField)>;

struct FilterNode;

/// The text form of the filter chips: `tier = 1 and intent >= 60 and (industry = "FinTech" or owner = "Anna")`.
/// Operators = != < <= > >= contains in and or not; `not` binds closest, then `and`, then `or`. Text is compared folded
/// (case, ё = е, accents). Words need quotes only where they hold blanks or signs. A list is `in ("a", "b")`.
class Filter
{
public:
    /// An empty filter lets everything pass.
    Filter();
    Filter(Filter &&) noexcept;
    Filter &operator=(Filter &&) noexcept;
    ~Filter();

    /// The error says what was expected and at which character (counted from 1).
    static Expected<Filter> parse(const QString &expression);

    bool isEmpty() const { return !m_root; }
    bool matches(const FilterReader &reader) const;

private:
    std::unique_ptr<FilterNode> m_root;
};

} // namespace talbook
