#include "app/talbook-cli/account_json.h"

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue jsonValue(const FilterValue &value)
{
    if (const double *number = std::get_if<double>(&value)) {
        const bool whole = *number == std::floor(*number) && std::abs(*number) < 9e15;
        return whole ? QJsonValue(qint64(*number)) : QJsonValue(*number);
    }
    if (const bool *truth = std::get_if<bool>(&value))
        return *truth;
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Null;
}

} // namespace

double thousandths(double figure)
{
    return std::round(figure * 1000) / 1000;
}

QJsonObject accountJson(const Standings &standings, size_t index)
{
    const Standing &standing = standings[index];
    QJsonObject json{{u"id"_s, standings.accounts()[index].id.value}};
    for (const FilterField field :
         {FilterField::Name, FilterField::Domain, FilterField::Industry, FilterField::Country, FilterField::Employees,
          FilterField::Revenue, FilterField::Owner, FilterField::Tier, FilterField::TierByHand, FilterField::Grade,
          FilterField::Score, FilterField::Level, FilterField::Threads, FilterField::OnTal, FilterField::Priority})
        json.insert(filterFieldName(field), jsonValue(standings.value(index, field)));
    json.insert(u"fit"_s, thousandths(standing.score.fit));
    json.insert(u"intent"_s, thousandths(standing.score.intent));
    json.insert(u"engagement"_s, thousandths(standing.score.engagement));
    json.insert(u"engagement_level"_s, engagementLevelId(standing.score.engagementPoints));
    json.insert(u"coverage"_s, thousandths(standing.score.coverage));
    json.insert(u"recommended_tier"_s,
                standing.recommendedTier > 0 ? QJsonValue(standing.recommendedTier) : QJsonValue::Null);
    return json;
}

} // namespace talbook::cli
