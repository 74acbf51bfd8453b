#include "core/accounts/filter.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct KnownField
{
    FilterField field;
    const char *name;
    FilterKind kind = FilterKind::Text;
};

constexpr std::array knownFields = {
    KnownField{FilterField::Id, "id"},
    KnownField{FilterField::Name, "name"},
    KnownField{FilterField::Domain, "domain"},
    KnownField{FilterField::Industry, "industry"},
    KnownField{FilterField::Country, "country"},
    KnownField{FilterField::Region, "region"},
    KnownField{FilterField::City, "city"},
    KnownField{FilterField::Employees, "employees", FilterKind::Number},
    KnownField{FilterField::Revenue, "revenue", FilterKind::Number},
    KnownField{FilterField::Owner, "owner"},
    KnownField{FilterField::Tier, "tier", FilterKind::Tier},
    KnownField{FilterField::TierByHand, "tier_by_hand", FilterKind::Truth},
    KnownField{FilterField::Grade, "grade", FilterKind::Word},
    KnownField{FilterField::Score, "score", FilterKind::Number},
    KnownField{FilterField::Fit, "fit", FilterKind::Number},
    KnownField{FilterField::Intent, "intent", FilterKind::Number},
    KnownField{FilterField::Engagement, "engagement", FilterKind::Number},
    KnownField{FilterField::Level, "level", FilterKind::Word},
    KnownField{FilterField::Threads, "threads", FilterKind::Number},
    KnownField{FilterField::Coverage, "coverage", FilterKind::Number},
    KnownField{FilterField::Priority, "priority"},
    KnownField{FilterField::OnTal, "on_tal", FilterKind::Truth},
    KnownField{FilterField::Technologies, "technologies"},
    KnownField{FilterField::Competitors, "competitors"},
    KnownField{FilterField::ExpectedAcv, "expected_acv", FilterKind::Number},
    KnownField{FilterField::StrategicValue, "strategic_value", FilterKind::Number},
    KnownField{FilterField::NextStep, "next_step"}, // from here on not asked for
    KnownField{FilterField::Weeks, "weeks", FilterKind::Number},
};
constexpr size_t askedFields = knownFields.size() - 2;

constexpr auto listedFields = [] {
    std::array<FilterField, askedFields> fields{};
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i] = knownFields[i].field;
    return fields;
}();

const KnownField &knownField(FilterField field)
{
    return *std::ranges::find(knownFields, field, &KnownField::field);
}

} // namespace

QString filterFieldName(FilterField field)
{
    return QLatin1StringView(knownField(field).name);
}

FilterKind filterKind(FilterField field)
{
    return knownField(field).kind;
}

std::span<const FilterField> filterFields()
{
    return listedFields;
}

const QStringList &filterWords(FilterField field)
{
    static const QStringList grades = {u"A"_s, u"B"_s, u"C"_s, u"Watch"_s};
    static const QStringList levels = {u"cold"_s, u"engaged"_s, u"warm"_s, u"hot"_s};
    static const QStringList none;
    switch (field) {
    case FilterField::Grade:
        return grades;
    case FilterField::Level:
        return levels;
    default:
        return none;
    }
}

} // namespace talbook
