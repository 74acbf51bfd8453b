#include "ui/accounts/filter_words.h"

#include "core/accounts/priority.h"
#include "core/accounts/tiers.h"
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/scoring/explanation.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString wordOf(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

} // namespace

FieldValues fieldValues(FilterField field)
{
    switch (field) {
    case FilterField::Industry:
    case FilterField::Country:
    case FilterField::Region:
    case FilterField::City:
    case FilterField::Owner:
    case FilterField::Priority:
    case FilterField::Tier:
    case FilterField::Grade:
    case FilterField::Level:
        return FieldValues::Choice;
    case FilterField::TierByHand:
    case FilterField::OnTal:
        return FieldValues::Truth;
    case FilterField::Employees:
    case FilterField::Revenue:
    case FilterField::Score:
    case FilterField::Fit:
    case FilterField::Intent:
    case FilterField::Engagement:
    case FilterField::Threads:
    case FilterField::Coverage:
    case FilterField::ExpectedAcv:
    case FilterField::StrategicValue:
        return FieldValues::Number;
    default:
        return FieldValues::Text;
    }
}

std::vector<ConditionKind> conditionKinds(FilterField field)
{
    using enum ConditionKind;
    switch (fieldValues(field)) {
    case FieldValues::Truth:
        return {Is};
    case FieldValues::Number:
        return {AtLeast, AtMost, Is, IsNot, MoreThan, LessThan, Unknown, Known};
    case FieldValues::Text:
        return {Contains, ContainsNot, Is, IsNot, Unknown, Known};
    case FieldValues::Choice:
        break;
    }
    if (field == FilterField::Tier)
        return {Is, IsNot, Unknown, Known};
    if (field == FilterField::Grade || field == FilterField::Level)
        return {Is, IsNot};
    return {Is, IsNot, Contains, ContainsNot, Unknown, Known};
}

ConditionKind conditionKind(const FilterCondition &condition)
{
    const bool empty = condition.values.size() == 1 && condition.values.first().isEmpty();
    switch (condition.operation) {
    case FilterOperator::Equal:
        return empty ? ConditionKind::Unknown : ConditionKind::Is;
    case FilterOperator::NotEqual:
        return empty ? ConditionKind::Known : ConditionKind::IsNot;
    case FilterOperator::In:
        return condition.negated ? ConditionKind::IsNot : ConditionKind::Is;
    case FilterOperator::Contains:
        return condition.negated ? ConditionKind::ContainsNot : ConditionKind::Contains;
    case FilterOperator::Less:
        return ConditionKind::LessThan;
    case FilterOperator::LessEqual:
        return ConditionKind::AtMost;
    case FilterOperator::Greater:
        return ConditionKind::MoreThan;
    case FilterOperator::GreaterEqual:
        break;
    }
    return ConditionKind::AtLeast;
}

FilterCondition makeCondition(FilterField field, ConditionKind kind, const QStringList &values)
{
    const bool several = values.size() > 1;
    switch (kind) {
    case ConditionKind::Is:
        return {field, several ? FilterOperator::In : FilterOperator::Equal, false, values};
    case ConditionKind::IsNot:
        return {field, several ? FilterOperator::In : FilterOperator::NotEqual, several, values};
    case ConditionKind::Contains:
        return {field, FilterOperator::Contains, false, values};
    case ConditionKind::ContainsNot:
        return {field, FilterOperator::Contains, true, values};
    case ConditionKind::AtLeast:
        return {field, FilterOperator::GreaterEqual, false, values};
    case ConditionKind::AtMost:
        return {field, FilterOperator::LessEqual, false, values};
    case ConditionKind::MoreThan:
        return {field, FilterOperator::Greater, false, values};
    case ConditionKind::LessThan:
        return {field, FilterOperator::Less, false, values};
    case ConditionKind::Unknown:
        return {field, FilterOperator::Equal, false, {u""_s}};
    case ConditionKind::Known:
        break;
    }
    return {field, FilterOperator::NotEqual, false, {u""_s}};
}

QString conditionKindName(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Is:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "is"));
    case ConditionKind::IsNot:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "is not"));
    case ConditionKind::Contains:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "contains"));
    case ConditionKind::ContainsNot:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "does not contain"));
    case ConditionKind::AtLeast:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "at least"));
    case ConditionKind::AtMost:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "at most"));
    case ConditionKind::MoreThan:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "more than"));
    case ConditionKind::LessThan:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "less than"));
    case ConditionKind::Unknown:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "is unknown"));
    case ConditionKind::Known:
        break;
    }
    return wordOf(QT_TRANSLATE_NOOP("Filter", "is known"));
}

QString filterValueWord(FilterField field, const QString &value, const Wording &words)
{
    if (field == FilterField::Tier) {
        const auto tier = tierFromText(value);
        return tier ? tierName(*tier) : value;
    }
    if (field == FilterField::Priority)
        return priorityName(value, words);
    if (field == FilterField::Grade)
        return gradeWord(value);
    if (field == FilterField::Level) {
        for (const IntentLevel level : {IntentLevel::Hot, IntentLevel::Warm, IntentLevel::Engaged, IntentLevel::Cold}) {
            if (value.compare(intentLevelId(level), Qt::CaseInsensitive) == 0)
                return intentLevelName(level, words);
        }
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    switch (fieldValues(field)) {
    case FieldValues::Truth: {
        const bool no = value == u"no" || value == u"false" || (isNumber && number == 0);
        return no ? QCoreApplication::translate("AccountsTable", "no")
                  : QCoreApplication::translate("AccountsTable", "yes");
    }
    case FieldValues::Number:
        if (!isNumber)
            return value;
        if (field == FilterField::Coverage)
            return percentText(words.locale().toString(number, 'f', QLocale::FloatingPointShortest));
        return words.locale().toString(number, 'f', QLocale::FloatingPointShortest);
    default:
        return value;
    }
}

std::optional<QString> filterNumber(const QString &typed)
{
    const auto number = parseNumber(typed);
    return number ? std::optional(QString::number(*number, 'f', QLocale::FloatingPointShortest)) : std::nullopt;
}

QString chipName(const FilterCondition &condition)
{
    const QString title = columnName(columnFor(condition.field));
    switch (conditionKind(condition)) {
    case ConditionKind::Is:
    case ConditionKind::Unknown:
    case ConditionKind::Known:
        return title + u':';
    case ConditionKind::IsNot:
        return title + u" ≠"_s;
    case ConditionKind::AtLeast:
        return title + u" ≥"_s;
    case ConditionKind::AtMost:
        return title + u" ≤"_s;
    case ConditionKind::MoreThan:
        return title + u" >"_s;
    case ConditionKind::LessThan:
        return title + u" <"_s;
    case ConditionKind::Contains:
    case ConditionKind::ContainsNot:
        break;
    }
    return title + u' ' + conditionKindName(conditionKind(condition));
}

QString chipValue(const FilterCondition &condition, const Wording &words)
{
    switch (conditionKind(condition)) {
    case ConditionKind::Unknown:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "unknown"));
    case ConditionKind::Known:
        return wordOf(QT_TRANSLATE_NOOP("Filter", "known"));
    default:
        break;
    }
    if (condition.field == FilterField::Id && condition.values.size() > 1) // chosen by hand; their numbers say nothing
        return QCoreApplication::translate("Filter", "%n account(s)", nullptr, int(condition.values.size()));
    QStringList values;
    for (const QString &value : condition.values)
        values.append(filterValueWord(condition.field, value, words));
    return values.join(u", "_s);
}

} // namespace talbook
