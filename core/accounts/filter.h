#pragma once

#include "core/base/expected.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <variant>

namespace talbook
{

/// What a filter can ask of an account: its own fields, and the figures derived from them. Scores and coverage go from
/// 0 to 100, as the table shows them; amounts are in major units of the plan's currency.
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
    // Shown and sorted by, not asked for: filterFields() leaves them out.
    NextStep, ///< the first open task
    Weeks,    ///< engagement points of the last weeks
};

enum class FilterOperator
{
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    In
};

/// The field's name in an expression and in `talbook-cli accounts --json`.
QString filterFieldName(FilterField field);
/// The fields that can be asked for, in the order they are listed to people.
std::span<const FilterField> filterFields();

/// What a field holds, and so what it can be compared with.
enum class FilterKind
{
    Text,
    Number,
    Tier,  ///< 1, 2, 3 or the words for them ("1:Few")
    Truth, ///< yes or no
    Word,  ///< one of filterWords()
};
FilterKind filterKind(FilterField field);
/// The words a field of FilterKind::Word can hold, the least first: `level >= warm` is warm and hot. Empty for others.
const QStringList &filterWords(FilterField field);

/// Nothing is an unknown value: it equals only the empty text and fulfils no comparison but `!=`.
using FilterValue = std::variant<std::monostate, double, bool, QString>;
using FilterReader = std::function<FilterValue(FilterField)>;

struct FilterNode;

/// The text form of the filter chips: `tier = 1 and intent >= 60 and (industry = "FinTech" or owner = "Anna")`.
/// Operators = != < <= > >= contains in and or not; `not` binds closest, then `and`, then `or`. Text is compared folded
/// (case, ё = е, accents). Words need quotes only where they hold blanks or signs. A list is `in ("a", "b")`. The empty
/// text stands for "not known" with any field; any other value must be of the field's kind.
class Filter
{
public:
    /// An empty filter lets everything pass.
    Filter();
    Filter(Filter &&) noexcept;
    Filter &operator=(Filter &&) noexcept;
    ~Filter();

    /// The error says what was expected, of a value what the field may be, and at which character (counted from 1).
    static Expected<Filter> parse(const QString &expression);

    bool isEmpty() const { return !m_root; }
    bool matches(const FilterReader &reader) const;

private:
    std::unique_ptr<FilterNode> m_root;
};

} // namespace talbook
