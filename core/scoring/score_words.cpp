#include "core/scoring/explanation.h"

namespace talbook
{

QString componentName(Component component, const Wording &words)
{
    switch (component) {
    case Component::Firmographic:
        return words.translate("Scoring", "Firmographic");
    case Component::Technographic:
        return words.translate("Scoring", "Technographic");
    case Component::Intent:
        return words.translate("Scoring", "Intent");
    case Component::Engagement:
        return words.translate("Scoring", "Engagement");
    case Component::Strategic:
        return words.translate("Scoring", "Strategic");
    case Component::Relationship:
        return words.translate("Scoring", "Relationship");
    case Component::Timing:
        return words.translate("Scoring", "Timing");
    }
    return {};
}

QString criterionName(CriterionKind kind, const Wording &words)
{
    switch (kind) {
    case CriterionKind::Employees:
        return words.translate("Scoring", "Company size");
    case CriterionKind::Industry:
        return words.translate("Scoring", "Industry");
    case CriterionKind::Revenue:
        return words.translate("Scoring", "Revenue");
    case CriterionKind::Geography:
        return words.translate("Scoring", "Geography");
    case CriterionKind::TechStack:
        return words.translate("Scoring", "Technology stack");
    case CriterionKind::CurrentSolution:
        return words.translate("Scoring", "Current solution");
    }
    return {};
}

QString intentSourceName(size_t source, const Wording &words)
{
    switch (source) {
    case 0:
        return words.translate("Scoring", "Website");
    case 1:
        return words.translate("Scoring", "E-mail", "as a source of intent");
    case 2:
        return words.translate("Scoring", "Product usage");
    case 3:
        return words.translate("Scoring", "Topic surge");
    case 4:
        return words.translate("Scoring", "Hiring");
    default:
        return words.translate("Scoring", "Technology change");
    }
}

QString intentLevelName(IntentLevel level, const Wording &words)
{
    switch (level) {
    case IntentLevel::Hot:
        return words.translate("Scoring", "hot");
    case IntentLevel::Warm:
        return words.translate("Scoring", "warm");
    case IntentLevel::Engaged:
        return words.translate("Scoring", "engaged");
    case IntentLevel::Cold:
        break;
    }
    return words.translate("Scoring", "cold");
}

QString engagementLevelName(double points, const Wording &words)
{
    const QString id = engagementLevelId(points);
    if (id == u"sales_qualified")
        return words.translate("Scoring", "sales qualified");
    if (id == u"marketing_qualified")
        return words.translate("Scoring", "marketing qualified");
    return id == u"engaged" ? words.translate("Scoring", "engaged") : words.translate("Scoring", "cold");
}

QString intentLevelAction(IntentLevel level, const Wording &words)
{
    switch (level) {
    case IntentLevel::Hot:
        return words.translate("Scoring", "Immediate sales outreach");
    case IntentLevel::Warm:
        return words.translate("Scoring", "Accelerated nurture");
    case IntentLevel::Engaged:
        return words.translate("Scoring", "Standard nurture");
    case IntentLevel::Cold:
        break;
    }
    return words.translate("Scoring", "Awareness campaign");
}

} // namespace talbook
