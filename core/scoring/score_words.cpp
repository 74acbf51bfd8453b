#include "core/scoring/explanation.h"

namespace talbook
{

QString componentName(Component component, const Wording &words)
{
    switch (component) {
    case Component::Firmographic: return words.translate("Scoring", "Firmographic");
    case Component::Technographic: return words.translate("Scoring", "Technographic");
    case Component::Intent: return words.translate("Scoring", "Intent");
    case Component::Engagement: return words.translate("Scoring", "Engagement");
    case Component::Strategic: return words.translate("Scoring", "Strategic");
    case Component::Relationship: return words.translate("Scoring", "Relationship");
    case Component::Timing: return words.translate("Scoring", "Timing");
    }
    return {};
}

QString intentLevelName(IntentLevel level, const Wording &words)
{
    switch (level) {
    case IntentLevel::Hot: return words.translate("Scoring", "hot");
    case IntentLevel::Warm: return words.translate("Scoring", "warm");
    case IntentLevel::Engaged: return words.translate("Scoring", "engaged");
    case IntentLevel::Cold: break;
    }
    return words.translate("Scoring", "cold");
}

QString intentLevelAction(IntentLevel level, const Wording &words)
{
    switch (level) {
    case IntentLevel::Hot: return words.translate("Scoring", "Immediate sales outreach");
    case IntentLevel::Warm: return words.translate("Scoring", "Accelerated nurture");
    case IntentLevel::Engaged: return words.translate("Scoring", "Standard nurture");
    case IntentLevel::Cold: break;
    }
    return words.translate("Scoring", "Awareness campaign");
}

} // namespace talbook
